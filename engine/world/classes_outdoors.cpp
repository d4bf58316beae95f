// House, tree, mushroom, snowman.
#include "engine/world/maker.h"

#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

namespace maquette::world {

namespace {

// A window of glass with a frame and a cross, on a wall facing +z.
Piece addWindow(Maker& m, Slot frame, Slot glass, float x, float y, float z, float half) {
    Piece window(m.shape);
    addBox(m.shape, frame, {half + 0.04f, half + 0.04f, 0.03f}, 0.02f);
    addBox(m.shape, glass, {half, half, 0.035f}, 0.01f);
    addBox(m.shape, frame, {half, 0.018f, 0.04f}, 0);
    addBox(m.shape, frame, {0.018f, half, 0.04f}, 0);
    window.move(x, y, z);
    return window;
}

Corners archOutline(float half, float height) {
    return {{half, 0, 0.01f}, {half, height, kSmooth}, {-half, height, kSmooth}, {-half, 0, 0.01f}};
}

// Two slopes whose eaves and ridge are painted like the walls: the colour shows from above, too.
void addRoof(Maker& m, Slot roof, float w, float d, float eaves, float ridge) {
    const float half = 0.5f * std::hypot(w + 0.12f, ridge - eaves + 0.1f);
    const float slope = glm::degrees(std::atan2(ridge - eaves, w));
    for (const float x : {-1.0f, 1.0f}) {
        Piece side(m.shape);
        addBox(m.shape, roof, {half, 0.055f, d + 0.12f}, 0.03f);
        addBox(m.shape, m.main(), {0.05f, 0.075f, d + 0.14f}, 0.03f).move(half - 0.03f, 0.01f, 0);
        side.move(half - 0.02f, 0, 0).turnZ(-slope).scale(x, 1, 1).move(0, ridge + 0.05f, 0);
    }
    addBox(m.shape, m.main(), {0.085f, 0.05f, d + 0.12f}, 0.04f, 1).move(0, ridge + 0.1f, 0);
}

} // namespace

void makeHouse(Maker& m) {
    const Slot roof = m.part(0, m.against(palette::kSlate, {0.62f, 0.56f, 0.5f}));
    const Slot door = m.part(1, m.against(palette::kWalnut, palette::kCream));
    const Slot frame = m.paint(m.against(palette::kIvory, {0.55f, 0.57f, 0.6f}));
    const Slot glass = m.paint({0.55f, 0.78f, 0.92f}, Finish::Shiny);
    const Slot brick = m.paint(m.against({0.6f, 0.3f, 0.24f}, palette::kIvory));
    const Slot knob = m.paint(palette::kGold, Finish::Shiny);
    const Slot stone = m.paint({0.66f, 0.65f, 0.62f});
    const float w = 0.56f * m.build.width, d = 0.56f, eaves = 0.96f * m.build.height,
                ridge = eaves + 0.4f;
    const Corners gable{{w, 0, 0}, {w, eaves, 0}, {0, ridge, 0}, {-w, eaves, 0}, {-w, 0, 0}};
    addSlab(m.shape, m.main(), gable, 2 * d, 0.025f);
    addRoof(m, roof, w, d, eaves, ridge);
    addBox(m.shape, m.main(), {0.12f, 0.32f, 0.12f}, 0.02f).move(0.55f * w, ridge + 0.04f, -0.28f);
    addBox(m.shape, brick, {0.15f, 0.045f, 0.15f}, 0.02f).move(0.55f * w, ridge + 0.36f, -0.28f);
    addSlab(m.shape, frame, archOutline(0.21f, 0.6f), 0.06f, 0.02f).move(0, 0, d);
    addSlab(m.shape, door, archOutline(0.165f, 0.55f), 0.1f, 0.02f).move(0, 0, d + 0.01f);
    addBall(m.shape, knob, glm::vec3(0.035f), 8).move(0.1f, 0.26f, d + 0.07f);
    addBox(m.shape, stone, {0.27f, 0.05f, 0.13f}, 0.02f).move(0, 0.03f, d + 0.12f);
    const float row = 0.62f * eaves, at = 0.64f * w;
    for (const float x : {-1.0f, 1.0f})
        addWindow(m, frame, glass, x * at, row, d + 0.01f, 0.105f * std::min(m.build.width, 1.0f));
    addCylinder(m.shape, frame, 0.15f, 0.06f, 0.02f, 18).turnX(90).move(0, eaves + 0.1f, d);
    addCylinder(m.shape, glass, 0.11f, 0.09f, 0.02f, 18).turnX(90).move(0, eaves + 0.1f, d);
    for (const float x : {-1.0f, 1.0f})
        addWindow(m, frame, glass, 0, row, 0, 0.15f).turnY(x * 90).move(x * (w + 0.01f), 0, 0.1f);
    // The rear has no door, only a row of logs and one small window.
    addWindow(m, frame, glass, 0, eaves - 0.1f, 0, 0.1f).turnY(180).move(0, 0, -d - 0.01f);
}

namespace {

void addOwlHole(Maker& m, float y, float z) {
    const Slot dark = m.paint({0.1f, 0.07f, 0.05f});
    const Slot eye = m.paint({0.99f, 0.93f, 0.6f}, Finish::Glow);
    const Slot beak = m.paint({0.95f, 0.6f, 0.15f});
    addBall(m.shape, dark, {0.15f, 0.18f, 0.06f}, 16).move(0, y, z);
    for (const float x : {-0.062f, 0.062f}) {
        addBall(m.shape, eye, {0.055f, 0.055f, 0.03f}, 12).move(x, y + 0.04f, z + 0.055f);
        addBall(m.shape, dark, glm::vec3(0.024f), 8).move(x, y + 0.04f, z + 0.075f);
    }
    addCone(m.shape, beak, 0.03f, 0, 0.06f, 0, 8).turnX(110).move(0, y - 0.03f, z + 0.07f);
}

void addBirdHouse(Maker& m, float x, float y, float z) {
    const Slot wall = m.paint(m.against(palette::kCream, palette::kOak));
    const Slot roof = m.paint(m.against(palette::kRed, palette::kWalnut));
    const Slot dark = m.paint(palette::kCoal);
    Piece house(m.shape);
    addBox(m.shape, wall, {0.13f, 0.13f, 0.11f}, 0.02f);
    for (const float side : {-1.0f, 1.0f})
        addBox(m.shape, roof, {0.13f, 0.025f, 0.15f}, 0.01f)
            .move(0.1f, 0, 0)
            .turnZ(-38)
            .scale(side, 1, 1)
            .move(0, 0.2f, 0);
    addCylinder(m.shape, dark, 0.055f, 0.03f, 0, 12).turnX(90).move(0, 0.02f, 0.11f);
    addCylinder(m.shape, roof, 0.018f, 0.1f, 0, 8).turnX(90).move(0, -0.08f, 0.14f);
    house.move(x, y, z);
}

// Fruit on the front of the crown only: it tells the front also from above.
void addFruit(Maker& m, float crown, float w, float h, bool slender) {
    const Slot fruit =
        m.paint(m.against({0.93f, 0.16f, 0.14f}, {0.99f, 0.9f, 0.35f}), Finish::Shiny);
    const auto put = [&](float x, float y, float z) {
        addBall(m.shape, fruit, glm::vec3(0.085f), 12).move(x * w, crown + y * h, z);
    };
    if (slender) {
        put(-0.22f, 0.16f, 0.5f);
        put(0.2f, 0.24f, 0.46f);
        put(-0.02f, 0.5f, 0.4f);
        put(0.05f, 0.9f, 0.2f);
    } else {
        put(-0.14f, 0.34f, 0.6f);
        put(-0.4f, 0.36f, 0.32f);
        put(0.16f, 0.56f, 0.36f);
        put(-0.2f, 0.68f, 0.28f);
        put(0.46f, 0.28f, 0.38f);
    }
}

} // namespace

void makeTree(Maker& m) {
    const Slot trunk = m.part(0, m.against({0.46f, 0.31f, 0.19f}, {0.66f, 0.5f, 0.33f}));
    const float h = m.build.height, w = m.build.width, t = 0.21f;
    const float crown = std::max(0.78f * h, 0.62f);
    addLathe(m.shape, trunk,
             {{0, 0, 0},
              {t + 0.15f, 0, 0.02f},
              {t + 0.02f, 0.2f, kSmooth},
              {t - 0.02f, crown, 0},
              {0, crown + 0.2f, 0}},
             {-180, 180, 16});
    addTube(m.shape, trunk,
            {{{0.05f, 0.6f * crown, 0.05f}, 0.09f}, {{0.34f * w, 0.95f * crown, 0.16f}, 0.07f}}, 8);
    const bool slender = m.is(Narrow) || (!m.is(Round) && !m.is(Wide) && m.rng.chance(0.25f));
    if (slender) {
        for (int i = 0; i < 3; ++i) {
            const float f = static_cast<float>(i), r = (0.66f - 0.15f * f) * w * 1.15f;
            addLathe(
                m.shape, m.main(),
                {{0, 0.1f, 0}, {r, 0, 0.1f}, {i == 2 ? 0.04f : 0.2f, 0.62f, 0.03f}, {0, 0.66f, 0}})
                .move(0.0f, crown - 0.12f + 0.38f * f * h, -0.05f);
        }
    } else {
        // A big lobe behind and unequal ones at the sides: the crown itself tells front from rear.
        const auto lobe = [&](float x, float y, float z, float r) {
            addBall(m.shape, m.main(), {r * (0.9f + 0.1f * w), r * 0.92f, r}, 18)
                .move(x * w, crown + y * h, z);
        };
        lobe(0, 0.44f, -0.1f, 0.52f);
        lobe(0.4f, 0.2f, 0.05f, 0.36f);
        lobe(-0.42f, 0.3f, 0.0f, 0.34f);
        lobe(0.1f, 0.3f, -0.46f, 0.38f);
        lobe(-0.12f, 0.32f, 0.3f, 0.3f);
        if (!m.is(Round)) lobe(0.06f, 0.86f, -0.08f, 0.32f);
    }
    addFruit(m, crown, w, h, slender);
    addOwlHole(m, 0.46f * crown, t);
    addBirdHouse(m, 0.34f * w, 0.86f * crown, 0.42f);
}

namespace {

float capRadius(float y, float r, float h) {
    const float t = glm::clamp(y / h, 0.0f, 1.0f);
    return r * std::sqrt(std::max(1.0f - t * t, 0.0f));
}

void addSpots(Maker& m, float base, float r, float h) {
    const Slot spot = m.paint(m.against(palette::kIvory, {0.93f, 0.45f, 0.4f}));
    const float turn = m.vary(0, 60);
    const auto add = [&](float azimuth, float up, float size) {
        const float y = up * h, at = capRadius(y, r, h);
        addBall(m.shape, spot, {size, size, 0.05f}, 12)
            .turnX(-glm::degrees(std::atan2(y * r * r / (h * h), at)))
            .move(0, base + y, at)
            .turnY(azimuth);
    };
    add(0, 0.97f, 0.15f);
    for (int i = 0; i < 4; ++i)
        add(turn + 90.0f * static_cast<float>(i), 0.7f, 0.14f);
    for (int i = 0; i < 6; ++i)
        add(turn + 25 + 60.0f * static_cast<float>(i), 0.28f, 0.125f);
}

} // namespace

void makeMushroom(Maker& m) {
    const float t = m.build.thickness, w = m.build.width, h = m.build.height;
    const Slot door = m.part(0, m.against(palette::kWalnut, palette::kOak));
    const Slot chimney = m.part(1, m.against({0.6f, 0.3f, 0.24f}, palette::kSlate));
    const Slot stem = m.paint(m.against(palette::kCream, {0.86f, 0.76f, 0.6f}));
    const Slot gills = m.paint({0.85f, 0.76f, 0.64f});
    const Slot knob = m.paint(palette::kGold, Finish::Shiny);
    const Slot glass = m.paint({1.0f, 0.9f, 0.5f}, Finish::Glow);
    const float r = 0.42f * t, cap = 0.86f * w, base = 0.72f * h, rise = 0.62f * std::sqrt(h);
    const auto stemRadius = [&](float y) {
        return glm::mix(r * 1.12f, r * 0.82f, glm::clamp(y / base, 0.0f, 1.0f));
    };
    addLathe(m.shape, stem,
             {{0, 0, 0},
              {r * 1.12f, 0, 0.06f},
              {r * 0.98f, 0.5f * base, kSmooth},
              {r * 0.82f, base + 0.06f, 0}});
    Corners dome{{cap * 0.96f, base - 0.08f, 0.03f}};
    for (int i = 0; i <= 7; ++i) {
        const float a = 0.5f * 3.14159265f * static_cast<float>(i) / 7;
        dome.push_back({i == 7 ? 0.0f : cap * std::cos(a), base + rise * std::sin(a), kSmooth});
    }
    addLathe(m.shape, gills, {{0.2f, base + 0.05f, 0}, {cap * 0.97f, base - 0.075f, 0}},
             {-180, 180, 28});
    addLathe(m.shape, m.main(), dome, {-180, 180, 30});
    if (m.mainPattern() != Pattern::Dots) addSpots(m, base, cap, rise);
    addSlab(m.shape, door, archOutline(0.17f, 0.46f * std::min(h, 1.15f)), 0.08f, 0.025f)
        .move(0, 0, 0.02f)
        .wrap(stemRadius);
    addBall(m.shape, knob, glm::vec3(0.035f), 8).move(0.1f, 0.22f, r * 1.1f + 0.06f);
    addCylinder(m.shape, glass, 0.09f, 0.06f, 0.02f, 14)
        .turnX(90)
        .move(0, 0.52f * base, r * 0.98f)
        .turnY(62);
    addCylinder(m.shape, glass, 0.09f, 0.06f, 0.02f, 14)
        .turnX(90)
        .move(0, 0.52f * base, r * 0.98f)
        .turnY(-62);
    addCylinder(m.shape, chimney, 0.11f, 0.5f, 0.02f, 12)
        .move(0.26f * w, base + 0.78f * rise, -0.42f * w);
    addCylinder(m.shape, chimney, 0.145f, 0.08f, 0.02f, 12)
        .move(0.26f * w, base + 0.78f * rise + 0.26f, -0.42f * w);
}

namespace {

void addFace(Maker& m, float y, float r) {
    const Slot coal = m.paint(m.against(palette::kCoal, palette::kIvory), Finish::Shiny);
    const Slot carrot = m.paint(m.against({0.97f, 0.5f, 0.1f}, {0.95f, 0.83f, 0.3f}));
    for (const float x : {-1.0f, 1.0f})
        addBall(m.shape, coal, glm::vec3(0.06f), 10).move(x * 0.13f, y + 0.08f, r * 0.92f);
    for (int i = -2; i <= 2; ++i) {
        const float a = 0.3f * static_cast<float>(i);
        addBall(m.shape, coal, glm::vec3(0.03f), 8)
            .move(0.5f * r * std::sin(a * 1.5f), y - 0.14f - 0.03f * std::cos(3 * a), r * 0.9f);
    }
    addCone(m.shape, carrot, 0.075f, 0.012f, 0.36f, 0.01f, 12).turnX(90).move(0, y, r + 0.12f);
}

void addTopHat(Maker& m, Slot hat, float y) {
    const Slot band = m.paint(m.against(palette::kRed, palette::kGold));
    Piece piece(m.shape);
    addCylinder(m.shape, hat, 0.34f, 0.06f, 0.025f).move(0, 0, 0);
    addCylinder(m.shape, hat, 0.22f, 0.34f, 0.03f).move(0, 0.18f, 0);
    if (!m.hasPart(0)) addCylinder(m.shape, band, 0.226f, 0.08f, 0).move(0, 0.08f, 0);
    piece.turnX(-8).turnZ(5).move(0, y, -0.02f);
}

} // namespace

void makeSnowman(Maker& m) {
    const Slot hat = m.part(0, m.against(palette::kCoal, palette::kSlate));
    const Slot scarf = m.part(1, m.against({0.84f, 0.16f, 0.2f}, {0.95f, 0.8f, 0.3f}));
    const Slot stick = m.paint(m.against(palette::kWalnut, palette::kOak));
    const Slot coal = m.paint(m.against(palette::kCoal, palette::kIvory));
    const float w = m.build.width * (m.is(Round) ? 1.12f : 1.0f), h = m.build.height;
    const float r0 = 0.5f, r1 = 0.38f, r2 = 0.29f;
    const float y0 = r0 * 0.88f * h, y1 = y0 + 0.66f * h, y2 = y1 + 0.55f * h;
    addBall(m.shape, m.main(), {r0 * w, r0 * 0.93f * h, r0 * w}, 24).move(0, y0, 0);
    addBall(m.shape, m.main(), {r1 * w, r1 * h, r1 * w}, 22).move(0, y1, 0);
    addBall(m.shape, m.main(), {r2 * w, r2 * h, r2 * w}, 20).move(0, y2, 0);
    addFace(m, y2 + 0.02f, r2 * w);
    for (const float dy : {-0.16f, 0.02f, 0.18f})
        addBall(m.shape, coal, glm::vec3(0.055f), 10)
            .move(0, y1 + dy * h, w * r1 * std::sqrt(1 - dy * dy / (r1 * r1)));
    addTopHat(m, hat, y2 + r2 * h * 0.8f);
    const float neck = 0.5f * (y1 + y2) + 0.07f;
    addRing(m.shape, scarf, 0.24f * w, 0.09f, {-180, 180, 22}, 10).move(0, neck, 0);
    addBox(m.shape, scarf, {0.085f, 0.21f, 0.04f}, 0.03f)
        .turnZ(8)
        .turnX(8)
        .move(0.17f, neck - 0.24f, r1 * w * 0.96f);
    for (const float x : {-1.0f, 1.0f}) {
        addTube(m.shape, stick,
                {{{x * 0.3f * w, y1 + 0.06f, 0}, 0.05f}, {{x * 0.82f, y1 + 0.34f, 0.1f}, 0.045f}},
                8);
        addTube(m.shape, stick,
                {{{x * 0.66f, y1 + 0.25f, 0.07f}, 0.035f}, {{x * 0.72f, y1 + 0.44f, 0.1f}, 0.03f}},
                8);
    }
}

} // namespace maquette::world
