// Robot, dog, guitar, hat, sword.
#include "engine/world/maker.h"

#include <cmath>

#include <glm/common.hpp>
#include <glm/trigonometric.hpp>

namespace maquette::world {

namespace {

void addRobotHead(Maker& m, Slot head, float y, bool round) {
    const Slot screen =
        m.paint(m.against({0.1f, 0.13f, 0.18f}, {0.3f, 0.38f, 0.46f}), Finish::Shiny);
    const Slot eye = m.paint({0.45f, 0.98f, 0.95f}, Finish::Glow);
    const Slot metal = m.paint(m.against(palette::kSteel, palette::kIron), Finish::Shiny);
    const Slot bulb = m.paint(m.against({0.95f, 0.2f, 0.2f}, {1.0f, 0.85f, 0.3f}), Finish::Shiny);
    Piece piece(m.shape);
    if (round) {
        addBall(m.shape, head, {0.4f, 0.32f, 0.34f}, 22);
    } else {
        addBox(m.shape, head, {0.38f, 0.27f, 0.3f}, m.is(Square) ? 0.03f : 0.11f,
               m.is(Square) ? 0 : 2);
    }
    addBox(m.shape, screen, {0.29f, 0.18f, 0.06f}, 0.05f, 2).move(0, 0, 0.28f);
    for (const float x : {-0.13f, 0.13f})
        addBall(m.shape, eye, {0.07f, 0.085f, 0.03f}, 14).move(x, 0.03f, 0.335f);
    addBox(m.shape, eye, {0.1f, 0.018f, 0.02f}, 0.01f).move(0, -0.1f, 0.335f);
    for (const float x : {-1.0f, 1.0f})
        addCylinder(m.shape, metal, 0.11f, 0.1f, 0.03f, 14).turnZ(90).move(x * 0.4f, 0, 0);
    addCylinder(m.shape, metal, 0.035f, 0.22f, 0, 8).move(0, 0.36f, 0);
    addBall(m.shape, bulb, glm::vec3(0.09f), 12).move(0, 0.5f, 0);
    piece.move(0, y, 0);
}

void addChestPanel(Maker& m, float y, float z) {
    const Slot panel = m.paint(m.against(palette::kIvory, palette::kSlate));
    addBox(m.shape, panel, {0.24f, 0.17f, 0.04f}, 0.03f).move(0, y, z);
    const glm::vec3 lights[3] = {{0.9f, 0.15f, 0.15f}, {0.98f, 0.8f, 0.15f}, {0.2f, 0.75f, 0.3f}};
    for (int i = 0; i < 3; ++i)
        addBall(m.shape, m.paint(lights[i], Finish::Shiny), {0.055f, 0.055f, 0.03f}, 10)
            .move(-0.14f + 0.14f * static_cast<float>(i), y + 0.05f, z + 0.04f);
    addBox(m.shape, m.paint(palette::kIron), {0.16f, 0.03f, 0.02f}, 0.01f)
        .move(0, y - 0.09f, z + 0.03f);
}

// The clockwork key in a robot's back.
void addKey(Maker& m, float y, float z) {
    const Slot gold = m.paint(m.against(palette::kGold, palette::kSteel), Finish::Shiny);
    addCylinder(m.shape, gold, 0.05f, 0.24f, 0.01f, 10).turnX(90).move(0, y, z - 0.1f);
    for (const float x : {-1.0f, 1.0f})
        addRing(m.shape, gold, 0.11f, 0.045f, {-180, 180, 14}, 8)
            .turnX(90)
            .move(x * 0.13f, y, z - 0.24f);
}

} // namespace

void makeRobot(Maker& m) {
    const Slot arms = m.partLikeMain(0), head = m.partLikeMain(1);
    const Slot joint = m.paint(m.against(palette::kSteel, palette::kIron), Finish::Shiny);
    const float w = m.build.width, h = m.build.height;
    const float legs = 0.46f * h, body = 0.36f * h, chest = legs + body;
    const bool square = m.is(Square);
    if (m.is(Round)) {
        addBall(m.shape, m.main(), {0.5f * w, body * 1.15f, 0.4f}, 24).move(0, chest, 0);
    } else {
        addBox(m.shape, m.main(), {0.43f * w, body, 0.3f}, square ? 0.03f : 0.1f, square ? 0 : 2)
            .move(0, chest, 0);
    }
    const float front = m.is(Round) ? 0.39f : 0.3f;
    addChestPanel(m, chest + 0.02f, front);
    addKey(m, chest + 0.08f, -front);
    addCylinder(m.shape, joint, 0.14f, 0.16f, 0.02f, 14).move(0, chest + body + 0.04f, 0);
    addRobotHead(m, head, chest + body + 0.36f, m.is(Round));
    for (const float x : {-1.0f, 1.0f}) {
        const float shoulder = x * (0.43f * w + 0.09f), top = chest + 0.6f * body;
        addBall(m.shape, joint, glm::vec3(0.12f), 12).move(shoulder, top, 0);
        addTube(m.shape, arms,
                {{{shoulder + x * 0.04f, top, 0}, 0.095f},
                 {{shoulder + x * 0.14f, top - 0.3f, 0.02f}, 0.095f},
                 {{shoulder + x * 0.1f, top - 0.52f, 0.2f}, 0.1f}});
        addBall(m.shape, joint, {0.12f, 0.12f, 0.12f}, 12)
            .move(shoulder + x * 0.1f, top - 0.56f, 0.26f);
        addCylinder(m.shape, joint, 0.1f, legs, 0.01f, 12).move(x * 0.22f * w, 0.5f * legs, 0);
        addBox(m.shape, m.main(), {0.16f * w, 0.1f, 0.26f}, 0.08f, 2)
            .move(x * 0.23f * w, 0.1f, 0.06f);
    }
}

namespace {

void addDogHead(Maker& m, Slot ears, const glm::vec3& at) {
    const Slot coal = m.paint(m.against(palette::kCoal, {0.34f, 0.3f, 0.3f}), Finish::Shiny);
    const Slot eye = m.paint({0.97f, 0.97f, 0.95f});
    const Slot muzzle = m.paint(m.against(palette::kCream, {0.82f, 0.72f, 0.58f}));
    const Slot tongue = m.paint({0.95f, 0.45f, 0.5f});
    Piece head(m.shape);
    addBall(m.shape, m.main(), {0.33f, 0.31f, 0.3f}, 22);
    addBall(m.shape, muzzle, {0.19f, 0.15f, 0.2f}, 18).move(0, -0.09f, 0.28f);
    addBall(m.shape, coal, {0.085f, 0.065f, 0.06f}, 12).move(0, -0.02f, 0.47f);
    addBox(m.shape, tongue, {0.06f, 0.09f, 0.025f}, 0.02f, 1).turnX(-20).move(0, -0.24f, 0.38f);
    for (const float x : {-1.0f, 1.0f}) {
        addBall(m.shape, eye, {0.085f, 0.095f, 0.05f}, 14).move(x * 0.135f, 0.08f, 0.255f);
        addBall(m.shape, coal, {0.05f, 0.06f, 0.04f}, 12).move(x * 0.13f, 0.08f, 0.29f);
        addBall(m.shape, ears, {0.09f, 0.25f, 0.15f}, 16)
            .move(0, -0.2f, 0)
            .turnZ(x * 24)
            .move(x * 0.3f, 0.2f, -0.04f);
    }
    head.move(at);
}

} // namespace

void makeDog(Maker& m) {
    const Slot collar = m.part(0, m.against(palette::kRed, {0.98f, 0.8f, 0.2f}));
    const Slot ears = m.hasPart(1)
                          ? m.part(1, palette::kWalnut)
                          : m.shade(m.mainColour().x + m.mainColour().y < 0.4f ? 0.25f : -0.38f);
    const Slot tag = m.paint(palette::kGold, Finish::Shiny);
    const Slot paw = m.paint(m.against(palette::kCream, {0.82f, 0.72f, 0.58f}));
    const float w = m.build.width, h = m.build.height, t = m.build.thickness;
    const float leg = 0.34f * h, back = leg + 0.24f;
    addTube(m.shape, m.main(),
            {{{0, back, -0.36f}, 0.27f * w * t}, {{0, back + 0.03f, 0.26f}, 0.3f * w * t}}, 18, 4)
        .scale(1.05f, 1, 1);
    const glm::vec3 head{0, back + 0.46f * std::sqrt(h), 0.5f};
    addTube(m.shape, m.main(),
            {{{0, back + 0.1f, 0.3f}, 0.2f}, {head - glm::vec3(0, 0.1f, 0.06f), 0.2f}}, 14);
    addRing(m.shape, collar, 0.2f, 0.065f, {-180, 180, 20}, 8)
        .turnX(36)
        .move(0, back + 0.24f, 0.4f);
    addBall(m.shape, tag, {0.075f, 0.075f, 0.04f}, 12).move(0, back + 0.12f, 0.66f);
    addDogHead(m, ears, head);
    for (const float x : {-1.0f, 1.0f}) {
        for (const float z : {-0.42f, 0.3f}) {
            addTube(m.shape, m.main(),
                    {{{x * 0.17f * w, back - 0.06f, z}, 0.115f * t},
                     {{x * 0.18f * w, 0.1f, z}, 0.105f * t}},
                    12);
            addBall(m.shape, paw, {0.125f * t, 0.085f, 0.155f * t}, 14)
                .move(x * 0.18f * w, 0.085f, z + 0.05f);
        }
    }
    addTube(m.shape, m.main(),
            {{{0, back + 0.1f, -0.56f}, 0.085f},
             {{0, back + 0.26f, -0.78f}, 0.08f},
             {{0, back + 0.52f, -0.76f}, 0.06f}});
}

namespace {

// Two bouts and a waist; round ones are nearly a drum.
Corners guitarOutline(float w, bool round) {
    const float waist = (round ? 0.47f : 0.27f) * w, bout = (round ? 0.5f : 0.4f) * w;
    return {
        {0, -0.62f, kSmooth},          {0.36f * w, -0.6f, kSmooth}, {0.52f * w, -0.28f, kSmooth},
        {waist, 0.06f, kSmooth},       {bout, 0.32f, kSmooth},      {0.2f * w, 0.52f, kSmooth},
        {-0.2f * w, 0.52f, kSmooth},   {-bout, 0.32f, kSmooth},     {-waist, 0.06f, kSmooth},
        {-0.52f * w, -0.28f, kSmooth}, {-0.36f * w, -0.6f, kSmooth}};
}

void addGuitarNeck(Maker& m, Slot neck, float top, float front) {
    const Slot fret = m.paint(palette::kSteel);
    const Slot peg = m.paint(m.against(palette::kIvory, palette::kGold), Finish::Shiny);
    const float t = 0.09f * m.build.thickness;
    addBox(m.shape, neck, {t, 0.5f * (top - 0.1f), 0.06f}, 0.03f)
        .move(0, 0.5f * (top + 0.1f), front - 0.03f);
    const Corners head{
        {0.12f, 0, 0.03f}, {0.18f, 0.32f, 0.06f}, {-0.18f, 0.32f, 0.06f}, {-0.12f, 0, 0.03f}};
    addSlab(m.shape, neck, head, 0.1f, 0.03f).turnX(-8).move(0, top - 0.02f, front - 0.03f);
    for (const float x : {-1.0f, 1.0f}) {
        for (const float y : {0.1f, 0.23f})
            addBall(m.shape, peg, {0.07f, 0.045f, 0.045f}, 10)
                .move(x * (0.17f + 0.15f * y), top + y, front - 0.04f);
    }
    for (int i = 0; i < 5; ++i)
        addBox(m.shape, fret, {t, 0.01f, 0.01f}, 0)
            .move(0, 0.56f + 0.12f * static_cast<float>(i), front + 0.03f);
}

} // namespace

void makeGuitar(Maker& m) {
    const Slot neck = m.part(0, m.against(palette::kWalnut, {0.7f, 0.5f, 0.32f}));
    const Slot hole = m.paint(m.against({0.12f, 0.08f, 0.06f}, {0.32f, 0.26f, 0.22f}));
    const Slot ring = m.paint(m.against(palette::kIvory, palette::kGold));
    const Slot bridge = m.paint(m.against(palette::kWalnut, palette::kCream));
    const Slot strings = m.paint({0.92f, 0.9f, 0.84f});
    const float w = 1.12f * m.build.width, thick = 0.3f * m.build.thickness;
    const float top = 1.0f + 0.22f * m.build.height, front = 0.5f * thick;
    addSlab(m.shape, m.main(), guitarOutline(w, m.is(Round)), thick, 0.06f);
    addCylinder(m.shape, ring, 0.205f, 0.03f, 0.01f, 22).turnX(90).move(0, 0.04f, front);
    addCylinder(m.shape, hole, 0.165f, 0.05f, 0, 22).turnX(90).move(0, 0.04f, front);
    addBox(m.shape, bridge, {0.2f, 0.05f, 0.035f}, 0.02f).move(0, -0.34f, front + 0.01f);
    addGuitarNeck(m, neck, top, front + 0.02f);
    for (const float x : {-0.04f, 0.0f, 0.04f})
        addBox(m.shape, strings, {0.009f, 0.5f * (top + 0.36f), 0.006f}, 0)
            .move(x, 0.5f * (top - 0.34f), front + 0.07f);
}

namespace {

// The sides rolled up, the front drawn down.
void addBrim(Maker& m, float w, float brim) {
    const float roll = m.vary(0.16f, 0.24f);
    const auto between = [&](float t) {
        return glm::mix(w, brim, t);
    }; // points for the roll to bend
    const Corners profile{{0, -0.04f, 0},
                          {w, -0.04f, 0},
                          {between(0.35f), -0.04f, 0.05f},
                          {between(0.7f), -0.04f, 0.05f},
                          {brim, -0.04f, 0.04f},
                          {brim, 0.05f, 0.04f},
                          {between(0.7f), 0.05f, 0.05f},
                          {between(0.35f), 0.05f, 0.05f},
                          {0.9f * w, 0.05f, 0}};
    addLathe(m.shape, m.main(), profile, {-180, 180, 36}).deform([&](const glm::vec3& p) {
        const float r = std::max(std::hypot(p.x, p.z), 1e-4f);
        const float out = glm::clamp((r - w) / (brim - w), 0.0f, 1.2f);
        const float side = p.x * p.x / (r * r), front = std::max(p.z, 0.0f) / r;
        return glm::vec3(p.x * (1 - 0.16f * out * side),
                         p.y + out * out * (1.8f * roll * side - 0.2f * front),
                         p.z * (1 + 0.08f * out * front));
    });
}

// With a crease along its top.
void addCrown(Maker& m, float w, float h) {
    addLathe(m.shape, m.main(), {{w, -0.02f, 0}, {0.84f * w, h + 0.08f, 0.16f}, {0, h, 0.1f}},
             {-180, 180, 28})
        .deform([&](const glm::vec3& p) {
            const float up = glm::smoothstep(0.6f * h, h, p.y);
            return glm::vec3(p.x * (1 - 0.1f * up),
                             p.y - 0.16f * up * std::exp(-p.x * p.x * 40) + 0.05f * up * p.z, p.z);
        });
}

} // namespace

void makeHat(Maker& m) {
    const Slot band = m.part(0, m.against({0.16f, 0.15f, 0.18f}, palette::kIvory));
    const Slot feather = m.part(1, m.against(palette::kIvory, {0.9f, 0.25f, 0.25f}));
    const Slot gold = m.paint(palette::kGold, Finish::Shiny);
    const float w = 0.52f * m.build.width, h = 0.62f * std::pow(m.build.height, 0.7f);
    addBrim(m, w, 0.95f);
    addCrown(m, w, h);
    addLathe(m.shape, band,
             {{w + 0.005f, 0.04f, 0},
              {w + 0.03f, 0.06f, 0},
              {0.955f * w + 0.03f, 0.22f, 0},
              {0.95f * w, 0.24f, 0}},
             {-180, 180, 28});
    addSlab(m.shape, gold, rectangleOutline(0.17f, 0.14f, 0.04f), 0.06f, 0.02f)
        .move(0, 0.14f, w + 0.03f);
    addSlab(m.shape, band, rectangleOutline(0.09f, 0.065f, 0.02f), 0.08f, 0.01f)
        .move(0, 0.14f, w + 0.03f);
    const Corners quill{{0, 0, 0},         {0.14f, 0.2f, kSmooth}, {0.12f, 0.56f, kSmooth},
                        {0, 0.78f, 0.05f}, {-0.1f, 0.5f, kSmooth}, {-0.08f, 0.2f, kSmooth}};
    addSlab(m.shape, feather, quill, 0.05f, 0.02f)
        .turnY(90)
        .turnX(-24)
        .move(w + 0.03f, 0.1f, 0.05f);
    for (const float x : {-1.0f, 1.0f}) // ribbon ends over the rear of the brim
        addBox(m.shape, band, {0.07f, 0.02f, 0.24f}, 0.015f)
            .turnY(x * -18)
            .turnX(12)
            .move(x * 0.1f, 0.08f, -w - 0.22f);
}

void makeSword(Maker& m) {
    const Slot grip = m.part(0, m.against(palette::kWalnut, palette::kOak));
    const Slot guard = m.part(1, m.against(palette::kGold, palette::kSteel), Finish::Shiny);
    const Slot gem = m.paint(m.against(palette::kRed, {0.2f, 0.75f, 0.5f}), Finish::Shiny);
    const Slot fuller = m.shade(-0.25f);
    const float w = 0.17f * std::pow(m.build.width, 1.5f) * m.build.thickness,
                tip = 1.55f * m.build.height;
    const Corners blade{{w, 0, 0},
                        {w * 1.05f, tip - 0.34f, 0.1f},
                        {0, tip, 0},
                        {-w * 1.05f, tip - 0.34f, 0.1f},
                        {-w, 0, 0}};
    addSlab(m.shape, m.main(), blade, 0.15f * m.build.thickness, 0.068f);
    addBox(m.shape, fuller, {0.035f, 0.4f * tip, 0.076f * m.build.thickness}, 0.01f)
        .move(0, 0.46f * tip, 0);
    const float reach = 0.25f + w;
    addTube(m.shape, guard,
            {{{-reach, 0.07f, 0}, 0.09f},
             {{-0.48f * reach, -0.02f, 0}, 0.085f},
             {{0.48f * reach, -0.02f, 0}, 0.085f},
             {{reach, 0.07f, 0}, 0.09f}});
    addBall(m.shape, gem, {0.12f, 0.12f, 0.07f}, 16).move(0, 0, 0.09f);
    addCylinder(m.shape, grip, 0.085f, 0.4f, 0.02f, 14).move(0, -0.26f, 0);
    for (const float y : {-0.18f, -0.28f, -0.38f})
        addRing(m.shape, guard, 0.075f, 0.025f, {-180, 180, 14}, 6).move(0, y, 0);
    addBall(m.shape, guard, glm::vec3(0.125f), 14).move(0, -0.5f, 0);
}

} // namespace maquette::world
