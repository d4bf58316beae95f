// Mug, bottle, teapot, donut, barrel, cake.
#include "engine/world/maker.h"

#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

namespace maquette::world {

void makeMug(Maker& m) {
    const float r = 0.58f * m.build.width, h = 1.2f * m.build.height, t = m.build.thickness;
    const Slot handle = m.partLikeMain(0);
    const Slot heart = m.part(1, m.against(palette::kRed, palette::kIvory));
    const Slot inside = m.paint(m.against(palette::kIvory, glm::vec3(0.78f, 0.8f, 0.83f)));
    const Slot coffee = m.paint({0.27f, 0.16f, 0.09f});
    const float low = 0.88f * r;
    addLathe(m.shape, m.main(),
             {{0, 0, 0},
              {low, 0, 0.1f},
              {r, 0.3f * h, 0.2f},
              {r, h, 0.04f},
              {r - 0.1f, h, 0.04f},
              {r - 0.1f, h - 0.06f, 0}});
    addLathe(m.shape, inside, {{r - 0.1f, h - 0.05f, 0}, {r - 0.11f, 0.7f * h, 0}});
    addLathe(m.shape, coffee, {{r - 0.1f, 0.78f * h, 0}, {0, 0.78f * h, 0}});
    const float top = 0.8f * h, bottom = 0.22f * h, out = r + 0.4f, bar = 0.085f * t;
    addTube(m.shape, handle,
            {{{r + 0.02f, top, 0}, bar},
             {{r + 0.22f, top + 0.04f, 0}, bar},
             {{out, 0.58f * h, 0}, bar},
             {{r + 0.24f, 0.25f * h, 0}, bar},
             {{low * 0.97f - 0.02f, bottom, 0}, bar}});
    addSlab(m.shape, heart, heartOutline(0.62f), 0.05f, 0.02f)
        .move(0, 0.52f * h, 0.01f)
        .wrap([&](float) { return r; });
}

void makeBottle(Maker& m) {
    const float t = (m.is(Slim) ? 0.8f : m.is(Round) ? 1.25f : 1.0f) * m.build.width;
    const float r = 0.36f * t, h = m.build.height, shoulder = m.is(Round) ? 0.75f : 1.05f;
    const Slot label = m.part(0, m.against(palette::kCream, glm::vec3(0.72f, 0.78f, 0.84f)));
    const Slot cap = m.part(1, m.against(palette::kOak, palette::kIron));
    const Slot emblem = m.shade(-0.1f);
    addLathe(m.shape, m.main(),
             {{0, 0.04f, 0},
              {0.6f * r, 0, 0.05f},
              {r, 0, 0.08f},
              {r, shoulder * h, 0.22f},
              {0.13f, (shoulder + 0.34f) * h, 0.12f},
              {0.13f, 1.66f * h, 0.01f},
              {0.17f, 1.66f * h, 0.02f},
              {0.17f, 1.75f * h, 0.02f},
              {0, 1.75f * h, 0}});
    addLathe(
        m.shape, cap,
        {{0, 1.7f * h, 0}, {0.15f, 1.7f * h, 0}, {0.15f, 1.93f * h, 0.04f}, {0, 1.93f * h, 0}});
    const Slot border = m.shade(m.mainColour().x + m.mainColour().y < 0.4f ? 0.35f : -0.4f);
    const float low = 0.24f * h, high = 0.78f * shoulder * h;
    addLathe(m.shape, border,
             {{r, low - 0.045f, 0},
              {r + 0.018f, low - 0.04f, 0},
              {r + 0.018f, high + 0.04f, 0},
              {r, high + 0.045f, 0}},
             {-68, 68, 16});
    addLathe(
        m.shape, label,
        {{r, low, 0}, {r + 0.025f, low + 0.01f, 0}, {r + 0.025f, high - 0.01f, 0}, {r, high, 0}},
        {-62, 62, 16});
    addLathe(m.shape, label,
             {{r, 1.1f * low, 0},
              {r + 0.02f, 1.1f * low, 0},
              {r + 0.02f, 1.9f * low, 0},
              {r, 1.9f * low, 0}},
             {-30, 30, 8})
        .turnY(180);
    const float size = 0.30f * t;
    const Corners shape =
        m.rng.chance(0.5f) ? starOutline(0.6f * size, 0.3f * size, 5) : circleOutline(0.5f * size);
    addPatch(m.shape, emblem, shape).move(0, 0.5f * (low + high), 0.04f).wrap([&](float) {
        return r;
    });
}

namespace {

constexpr float kPotHeight = 0.86f;

// The radius of the pot at a height above its base.
float potRadius(float y, float r, float h) {
    const float t = glm::clamp((y - 0.45f * h) / (0.52f * h), -1.0f, 1.0f);
    return r * std::sqrt(std::max(1.0f - 0.92f * t * t, 0.05f));
}

void addFlower(Maker& m, float y, float r, float h) {
    const Slot petal = m.paint(m.against(palette::kIvory, palette::kRed));
    const Slot heart = m.paint(palette::kGold);
    Piece flower(m.shape);
    for (int i = 0; i < 5; ++i) {
        const float a = glm::radians(72.0f * static_cast<float>(i) + 90.0f);
        addPatch(m.shape, petal, circleOutline(0.11f, 8), 2)
            .move(0.135f * std::cos(a), 0.135f * std::sin(a), 0);
    }
    addPatch(m.shape, heart, circleOutline(0.095f, 8), 2).move(0, 0, 0.016f);
    flower.move(0, y, 0.025f).wrap([&](float at) { return potRadius(at, r, h); });
}

} // namespace

void makeTeapot(Maker& m) {
    const float r = 0.68f * m.build.width * (m.is(Round) ? 1.06f : 1.0f);
    const float h = kPotHeight * std::pow(m.build.height, 0.75f) * (m.is(Round) ? 1.25f : 1.0f),
                t = m.build.thickness;
    const Slot lid = m.partLikeMain(0), handle = m.partLikeMain(1);
    const Slot knob = m.paint(palette::kGold, Finish::Shiny);
    Corners body{{0, 0, 0}, {0.5f * r, 0, 0.03f}};
    for (int i = 0; i <= 8; ++i) {
        const float y = h * (0.03f + 0.91f * static_cast<float>(i) / 8);
        body.push_back({potRadius(y, r, h), y, kSmooth});
    }
    body.push_back({0, 0.95f * h, 0});
    addLathe(m.shape, m.main(), body, {-180, 180, 30});
    const float rim = 0.52f * r;
    addLathe(m.shape, lid,
             {{0, 0.88f * h, 0},
              {rim, 0.9f * h, 0},
              {rim + 0.03f, 0.95f * h, 0.03f},
              {0.7f * rim, 1.08f * h, kSmooth},
              {0, 1.12f * h, 0}});
    addBall(m.shape, knob, glm::vec3(0.11f), 14).move(0, 1.2f * h, 0);
    addTube(m.shape, m.main(),
            {{{0.6f * r, 0.32f * h, 0}, 0.17f * t},
             {{r + 0.16f, 0.46f * h, 0}, 0.12f * t},
             {{r + 0.28f, 0.8f * h, 0}, 0.085f * t},
             {{r + 0.44f, 0.98f * h, 0}, 0.085f * t}});
    const float bar = 0.075f * t;
    addTube(m.shape, handle,
            {{{-0.74f * r, 0.84f * h, 0}, bar},
             {{-r - 0.2f, 0.9f * h, 0}, bar},
             {{-r - 0.4f, 0.56f * h, 0}, bar},
             {{-r - 0.2f, 0.2f * h, 0}, bar},
             {{-0.82f * r, 0.2f * h, 0}, bar}});
    addFlower(m, 0.5f * h, r, h);
}

namespace {

constexpr float kPi = 3.14159265f;

struct Dough { // of the donut: a ring with a bite out of its front
    float radius;
    float thickness;

    // How far from the axis the bite leaves the ring, in this direction (radians from +z): the near
    // side of three overlapping tooth marks.
    float limit(float around) const {
        constexpr float kTeeth[3][3] = {
            {0, 0.04f, 0.36f}, {-0.27f, -0.04f, 0.27f}, {0.27f, -0.04f, 0.27f}};
        float nearest = 10;
        if (std::cos(around) < 0.3f) return nearest;
        for (const auto& [x, z, r] : kTeeth) {
            const glm::vec2 tooth{x, radius + thickness + z};
            const float along = std::sin(around) * tooth.x + std::cos(around) * tooth.y;
            const float square = along * along - glm::dot(tooth, tooth) + r * r;
            if (square > 0) nearest = std::min(nearest, along - std::sqrt(square));
        }
        return nearest;
    }

    // section: 0 on top, pi / 2 outside; scale > 1 lies over the dough.
    glm::vec3 point(float around, float section, float scale) const {
        const float r = std::min(radius + scale * thickness * std::sin(section), limit(around));
        return {r * std::sin(around), scale * thickness * std::cos(section), r * std::cos(around)};
    }
};

// [0, 1] to a whole turn, denser at the front where the bite needs it.
float denseAround(float u) {
    const float turn = 2 * kPi * (u - 0.5f);
    return turn - 0.62f * std::sin(turn);
}

void addIcing(Maker& m, const Dough& dough) {
    const float phase = m.vary(0, 6);
    addSheet(m.shape, m.main(), 60, 12, [&](float u, float v) {
        const float around = denseAround(u);
        const float drip =
            0.16f * std::sin(9 * around + phase) + 0.09f * std::sin(17 * around + 2 * phase);
        const float side = 2 * v - 1;
        return dough.point(around, -side * (1.82f + (side > 0 ? drip : -drip) * 0.8f), 1.07f);
    });
}

// The wall the teeth left.
void addCrumb(Maker& m, const Dough& dough) {
    const Slot crumb = m.paint({0.98f, 0.89f, 0.66f});
    addSheet(m.shape, crumb, 36, 4, [&](float u, float v) {
        const float around = 1.3f * (u - 0.5f);
        const float r = std::min(dough.limit(around), dough.radius + dough.thickness);
        const float t = (r - dough.radius) / dough.thickness;
        const float height = 1.02f * dough.thickness * std::sqrt(std::max(1 - t * t, 0.0f));
        return glm::vec3((r + 0.008f) * std::sin(around), height * (2 * v - 1),
                         (r + 0.008f) * std::cos(around));
    });
}

void addSprinkles(Maker& m, const Dough& dough) {
    std::vector<Slot> slots;
    if (m.hasPart(0)) {
        slots.push_back(m.part(0, palette::kIvory));
    } else {
        for (const glm::vec3& c : {palette::kIvory, glm::vec3(0.98f, 0.8f, 0.2f),
                                   glm::vec3(0.35f, 0.75f, 0.95f), glm::vec3(0.95f, 0.35f, 0.5f)})
            slots.push_back(m.paint(m.against(c, palette::kIvory)));
    }
    constexpr int kCount = 40;
    for (int i = 0; i < kCount; ++i) {
        const float around = kPi * (2 * (static_cast<float>(i) + m.vary(0.1f, 0.9f)) / kCount - 1);
        const float section = m.vary(-1.1f, 1.3f), tilt = m.vary(0, 180);
        const float reach = dough.radius + dough.thickness * std::sin(section);
        if (reach > dough.limit(around) - 0.06f) continue; // eaten
        addBox(m.shape, slots[static_cast<std::size_t>(i) % slots.size()], {0.07f, 0.022f, 0.026f},
               0.02f)
            .turnY(tilt)
            .turnZ(-glm::degrees(section))
            .turnY(glm::degrees(around) - 90)
            .move(dough.point(around, section, 1.08f));
    }
}

// Whipped cream and a cherry on the rear, where the bite cannot be seen.
void addDollop(Maker& m, const Dough& dough) {
    const Slot cream = m.paint(m.against(palette::kIvory, {0.98f, 0.78f, 0.82f}));
    const Slot cherry = m.paint(m.against({0.82f, 0.08f, 0.16f}, palette::kGold), Finish::Shiny);
    const glm::vec3 top = dough.point(kPi, 0, 1);
    addLathe(m.shape, cream,
             {{0.21f, 0, 0},
              {0.23f, 0.07f, kSmooth},
              {0.13f, 0.11f, kSmooth},
              {0.1f, 0.19f, kSmooth},
              {0, 0.22f, 0}},
             {-180, 180, 16})
        .move(top);
    addBall(m.shape, cherry, glm::vec3(0.1f), 14).move(top + glm::vec3(0, 0.25f, 0));
}

} // namespace

void makeDonut(Maker& m) {
    const Dough dough{0.62f * m.build.width, 0.34f * m.build.thickness};
    const Slot crust = m.paint(m.against({0.86f, 0.64f, 0.36f}, {0.93f, 0.78f, 0.52f}));
    addSheet(m.shape, crust, 60, 16,
             [&](float u, float v) { return dough.point(denseAround(u), -2 * kPi * v, 1.0f); });
    addIcing(m, dough);
    addCrumb(m, dough);
    addSprinkles(m, dough);
    addDollop(m, dough);
}

void makeBarrel(Maker& m) {
    const float t = (m.is(Slim) ? 0.85f : m.is(Round) ? 1.22f : 1.0f) * m.build.width;
    const float h = 1.5f * m.build.height, r = 0.46f * t, belly = 0.62f * t;
    const Slot tap = m.part(0, m.against(palette::kGold, palette::kIron), Finish::Shiny);
    const Slot hoops = m.part(1, m.against(palette::kIron, palette::kSteel));
    const Slot lid = m.shade(-0.22f);
    const Slot cork = m.paint(m.against(palette::kOak, palette::kCream));
    const auto radius = [&](float y) {
        const float u = 2 * y / h - 1;
        return belly + (r - belly) * u * u;
    };
    Corners staves{{r - 0.06f, 0.05f, 0}, {r - 0.06f, 0, 0}};
    for (int i = 0; i <= 8; ++i) {
        const float y = h * static_cast<float>(i) / 8;
        staves.push_back({radius(y), y, i % 8 == 0 ? 0.02f : kSmooth});
    }
    staves.push_back({r - 0.06f, h, 0});
    staves.push_back({r - 0.06f, h - 0.06f, 0});
    addLathe(m.shape, m.main(), staves);
    addLathe(m.shape, lid, {{0, 0.04f, 0}, {r - 0.05f, 0.04f, 0}});
    addLathe(m.shape, lid, {{r - 0.05f, h - 0.06f, 0}, {0, h - 0.06f, 0}});
    for (const float at : {0.1f, 0.32f, 0.68f, 0.9f}) {
        const float y0 = h * at - 0.055f, y1 = y0 + 0.11f;
        addLathe(m.shape, hoops,
                 {{radius(y0), y0, 0},
                  {radius(y0) + 0.035f, y0, 0.01f},
                  {radius(y1) + 0.035f, y1, 0.01f},
                  {radius(y1), y1, 0}});
    }
    const float y = 0.2f * h, z = radius(y);
    addCylinder(m.shape, tap, 0.115f, 0.08f, 0.03f, 14).turnX(90).move(0, y, z + 0.02f);
    addTube(m.shape, tap,
            {{{0, y, z}, 0.065f}, {{0, y, z + 0.26f}, 0.065f}, {{0, y - 0.16f, z + 0.3f}, 0.065f}});
    addTube(m.shape, tap, {{{0, y, z + 0.16f}, 0.045f}, {{0, y + 0.17f, z + 0.16f}, 0.045f}}, 8);
    addBox(m.shape, tap, {0.13f, 0.045f, 0.05f}, 0.04f, 1).move(0, y + 0.19f, z + 0.16f);
    addCylinder(m.shape, cork, 0.13f, 0.14f, 0.03f, 14).turnX(90).move(0, 0.5f * h, -belly - 0.02f);
}

namespace {

// A tier from y to y + h with the slice from -gap to gap degrees taken out; its inside is layered.
void addTier(Maker& m, float y, float h, float r, float gap, Slot sponge, Slot cream) {
    Piece tier(m.shape);
    addLathe(m.shape, m.main(),
             {{r * 0.99f, y, 0}, {r, y + 0.02f, 0}, {r, y + h, 0.07f}, {0, y + h, 0}},
             {gap, 360 - gap, 32});
    for (const float side : {-1.0f, 1.0f}) {
        const float half = 0.5f * r - 0.03f, middle = y + 0.5f * h;
        Piece face(m.shape);
        addSlab(m.shape, m.main(),
                {{0, y, 0}, {r - 0.002f, y, 0}, {r - 0.002f, y + h, 0.07f}, {0, y + h, 0}}, 0.03f,
                0);
        addBox(m.shape, sponge, {half, 0.5f * h - 0.06f, 0.025f}, 0).move(half, middle - 0.02f, 0);
        addBox(m.shape, cream, {half, 0.035f, 0.03f}, 0).move(half, middle - 0.02f, 0);
        face.turnY(-90 + side * (gap + 1));
    }
    if (!m.is(Square)) return;
    tier.deform([](const glm::vec3& p) { // circles become rounded squares
        const float reach = std::max(std::hypot(p.x, p.z), 1e-4f);
        const float widest = std::max({std::abs(p.x), std::abs(p.z), 0.8f * reach});
        return glm::vec3(p.x * 0.9f * reach / widest, p.y, p.z * 0.9f * reach / widest);
    });
}

void addCandle(Maker& m, Slot wax, float x, float y, float z, float height) {
    const Slot flame = m.paint({1.0f, 0.72f, 0.15f}, Finish::Glow);
    addCylinder(m.shape, wax, 0.075f, height, 0.02f, 12).move(x, y + 0.5f * height, z);
    addLathe(m.shape, flame, {{0, 0, 0}, {0.08f, 0.07f, kSmooth}, {0, 0.24f, 0}}, {-180, 180, 12})
        .move(x, y + height - 0.01f, z);
}

} // namespace

void makeCake(Maker& m) {
    const Slot candle = m.part(0, m.against(palette::kIvory, palette::kRed));
    const Slot plate = m.part(1, m.against(palette::kIvory, glm::vec3(0.6f, 0.66f, 0.74f)));
    const Slot cream = m.paint(m.against(palette::kCream, glm::vec3(0.93f, 0.55f, 0.62f)));
    const Slot sponge = m.paint({0.93f, 0.76f, 0.46f});
    const Slot cherry = m.paint(m.against(palette::kRed, {0.98f, 0.93f, 0.85f}), Finish::Shiny);
    const float r = 0.78f * m.build.width, h = 0.42f * m.build.height, gap = m.vary(24, 30);
    addLathe(m.shape, plate,
             {{0, -0.08f, 0},
              {r * 0.7f, -0.08f, 0.02f},
              {r + 0.18f, 0, 0.02f},
              {r + 0.16f, 0.03f, 0.02f},
              {0, 0.03f, 0}});
    addTier(m, 0.02f, h, r, gap, sponge, cream);
    addTier(m, 0.02f + h, 0.75f * h, 0.62f * r, gap, sponge, cream);
    // Dots of cream round both foots.
    for (int i = 0; i < 14; ++i) {
        const float a = glm::radians(gap + 12 + (336 - 2 * gap) * static_cast<float>(i) / 13);
        const float corner =
            m.is(Square) ? 0.9f / std::max({std::abs(std::sin(a)), std::abs(std::cos(a)), 0.8f})
                         : 1;
        addBall(m.shape, cream, {0.09f, 0.075f, 0.09f}, 10)
            .move(0.66f * r * corner * std::sin(a), h + 0.05f, 0.66f * r * corner * std::cos(a));
    }
    for (const float side : {-1.0f, 1.0f}) // a bow on the rear
        addBall(m.shape, cherry, {0.15f, 0.1f, 0.05f}, 14)
            .turnZ(side * 18)
            .move(side * 0.14f, 0.55f * h, -r * (m.is(Square) ? 0.91f : 1));
    addBall(m.shape, cherry, glm::vec3(0.07f), 12)
        .move(0, 0.53f * h, -r * (m.is(Square) ? 0.93f : 1.02f));
    const float top = 0.02f + 1.75f * h;
    addCandle(m, candle, 0, top, -0.12f, 0.34f);
    for (const float a : {70.0f, 125.0f, 180.0f, 235.0f, 290.0f})
        addBall(m.shape, cherry, glm::vec3(0.085f), 12)
            .move(0.45f * r * std::sin(glm::radians(a)), top + 0.06f,
                  0.45f * r * std::cos(glm::radians(a)));
}

} // namespace maquette::world
