// Chair, table, lamp, sofa, bed.
#include "engine/world/maker.h"

#include <cmath>

#include <glm/common.hpp>

namespace maquette::world {

namespace {

// A leg from its foot up to the piece it carries, thinner at the foot.
Piece addLeg(Maker& m, Slot slot, const glm::vec3& foot, const glm::vec3& top, float half,
             bool round) {
    const float height = top.y - foot.y;
    Piece leg = round ? addCylinder(m.shape, slot, half, height, 0.03f, 12)
                      : addBox(m.shape, slot, {half, 0.5f * height, half}, 0.025f);
    leg.deform([&](const glm::vec3& p) {
        const float up = p.y / height + 0.5f;
        const glm::vec3 axis = glm::mix(foot, top, up);
        const float taper = 0.82f + 0.18f * up;
        return glm::vec3(axis.x + p.x * taper, axis.y, axis.z + p.z * taper);
    });
    return leg;
}

// Four legs splayed a little; (x, z) is where the outer ones meet the top.
void addLegs(Maker& m, Slot slot, float x, float z, float top, float half, bool round) {
    for (const float sx : {-1.0f, 1.0f}) {
        for (const float sz : {-1.0f, 1.0f})
            addLeg(m, slot, {sx * (x + 0.04f), 0, sz * (z + 0.04f)}, {sx * x, top, sz * z}, half,
                   round);
    }
}

void addChairBack(Maker& m, Slot slot, float halfWidth, float seat, float height, bool slats) {
    Piece back(m.shape);
    const float t = 0.065f * m.build.thickness;
    if (slats) {
        addBox(m.shape, slot, {halfWidth, 0.11f, 0.06f}, 0.05f).move(0, height - 0.1f, 0);
        for (const float x : {-1.0f, 1.0f})
            addBox(m.shape, slot, {t, 0.5f * height, 0.06f}, 0.03f)
                .move(x * (halfWidth - t), 0.5f * height - 0.02f, 0);
        for (const float x : {-0.42f, 0.0f, 0.42f})
            addBox(m.shape, slot, {0.055f, 0.5f * height - 0.1f, 0.035f}, 0.02f)
                .move(x * halfWidth, 0.5f * height - 0.05f, 0);
    } else {
        const float w = halfWidth;
        const Corners outline{{w * 0.9f, 0, 0},
                              {w, 0.7f * height, kSmooth},
                              {0.82f * w, height, kSmooth},
                              {-0.82f * w, height, kSmooth},
                              {-w, 0.7f * height, kSmooth},
                              {-w * 0.9f, 0, 0}};
        addSlab(m.shape, slot, outline, 0.13f, 0.05f);
    }
    back.turnX(-7).move(0, seat, 0);
}

} // namespace

void makeChair(Maker& m) {
    const Slot seat = m.partLikeMain(0);
    const Slot legs = m.partLikeMain(1);
    const bool round = m.is(Round) || m.rng.chance(0.3f);
    const bool slats = !m.is(Round) && m.rng.chance(0.4f);
    const float w = 0.46f * m.build.width, d = 0.42f;
    const float height = 0.74f * m.build.height * m.vary(0.95f, 1.08f);
    const float leg = 0.085f * m.build.thickness;
    addLegs(m, legs, w - leg - 0.02f, d - leg - 0.02f, height, leg, round);
    if (m.is(Round)) {
        addCylinder(m.shape, seat, 1, 0.15f, 0.06f).scale(w, 1, d + 0.02f).move(0, height, 0);
    } else {
        addBox(m.shape, m.main(), {w, 0.065f, d}, 0.04f).move(0, height, 0);
        addBox(m.shape, seat, {w * 0.93f, 0.07f, d * 0.93f}, 0.065f, 2)
            .move(0, height + 0.08f, 0.02f);
    }
    Piece back(m.shape);
    addChairBack(m, m.main(), w * 0.96f, height, 0.82f * m.build.height, slats);
    back.move(0, 0, -d + 0.06f);
}

namespace {

// A drawer box under a table top, its face and knob towards +z.
void addDrawer(Maker& m, float top, float depth, float halfWidth, Slot box) {
    const Slot face = m.part(0, m.against(palette::kCream, palette::kOak));
    const Slot knob = m.paint(palette::kGold, Finish::Shiny);
    addBox(m.shape, box, {halfWidth + 0.06f, 0.15f, depth * 0.8f}, 0.03f)
        .move(0, top - 0.16f, depth * 0.18f);
    addBox(m.shape, face, {halfWidth, 0.115f, 0.04f}, 0.03f).move(0, top - 0.16f, depth);
    addBall(m.shape, knob, glm::vec3(0.065f), 12).move(0, top - 0.16f, depth + 0.08f);
}

} // namespace

void makeTable(Maker& m) {
    const float w = 0.82f * m.build.width, d = 0.56f;
    const float top = 0.92f * m.build.height;
    const float leg = 0.095f * m.build.thickness;
    const bool round = m.is(Round);
    const Slot legs = m.partLikeMain(1);
    if (round) {
        addCylinder(m.shape, m.main(), 1, 0.13f, 0.05f, 30).scale(w, 1, w).move(0, top, 0);
        addLegs(m, legs, 0.56f * w, 0.56f * w, top, leg, true);
        addDrawer(m, top - 0.02f, 0.72f * w, 0.34f, m.main());
        return;
    }
    addBox(m.shape, m.main(), {w, 0.07f, d}, 0.04f).move(0, top, 0);
    addBox(m.shape, m.main(), {w - 0.16f, 0.12f, d - 0.14f}, 0.02f).move(0, top - 0.14f, -0.02f);
    addLegs(m, legs, w - leg - 0.08f, d - leg - 0.06f, top, leg, m.rng.chance(0.4f));
    addDrawer(m, top - 0.02f, d - 0.04f, 0.4f * w, m.main());
}

void makeLamp(Maker& m) {
    const Slot base = m.partLikeMain(0);
    const Slot joint = m.paint(m.against(palette::kSteel, palette::kIron), Finish::Shiny);
    const Slot bulb = m.part(1, palette::kLamp, Finish::Glow);
    const float h = m.build.height, arm = 0.06f * m.build.thickness;
    const float size = m.build.width;
    addLathe(m.shape, base,
             {{0, 0, 0},
              {0.46f * size, 0, 0.03f},
              {0.46f * size, 0.09f, 0.04f},
              {0.16f, 0.17f, 0.05f},
              {0, 0.2f, 0}});
    const glm::vec3 foot{0, 0.14f, -0.1f}, elbow{0, 0.78f * h, -0.42f}, neck{0, 1.32f * h, 0.12f};
    addTube(m.shape, m.main(), {{foot, arm}, {elbow, arm}});
    addTube(m.shape, m.main(), {{elbow, arm}, {neck, arm}});
    addBall(m.shape, joint, glm::vec3(0.115f)).move(elbow);
    addBall(m.shape, joint, glm::vec3(0.1f)).move(neck);
    Piece head(m.shape);
    addLathe(m.shape, m.main(),
             {{0, 0.36f, 0},
              {0.15f, 0.36f, 0.06f},
              {0.19f, 0.16f, 0.1f},
              {0.46f * size, -0.28f, 0.02f},
              {0.42f * size, -0.28f, 0.02f},
              {0.14f, 0.1f, 0.05f},
              {0, 0.14f, 0}});
    addBall(m.shape, bulb, {0.17f, 0.2f, 0.17f}).move(0, -0.12f, 0);
    head.turnX(-52).move(neck + glm::vec3(0, -0.06f, 0.22f));
}

namespace {

void addSofaBody(Maker& m, float w, float h, bool roundArms) {
    const float arm = 0.15f * m.build.thickness;
    addBox(m.shape, m.main(), {w, 0.17f, 0.44f}, 0.05f).move(0, 0.3f, 0);
    Piece back(m.shape);
    addBox(m.shape, m.main(), {w, 0.42f * h, 0.13f}, 0.11f, 2)
        .turnX(-7)
        .move(0, 0.34f + 0.4f * h, -0.37f);
    for (const float x : {-1.0f, 1.0f}) {
        const float ax = x * (w - arm * 0.4f);
        addBox(m.shape, m.main(), {arm, 0.27f, 0.47f}, 0.08f, 2).move(ax, 0.42f, 0.02f);
        if (roundArms)
            addCylinder(m.shape, m.main(), arm * 1.25f, 0.98f, 0.07f, 18)
                .turnX(90)
                .move(ax, 0.68f, 0.03f);
    }
}

} // namespace

void makeSofa(Maker& m) {
    const Slot pillow = m.part(0, m.against(palette::kCream, palette::kSlate));
    const Slot legs = m.part(1, m.against(palette::kWalnut, palette::kOak));
    const Slot cushion = m.shade(m.mainColour().x + m.mainColour().y < 0.4f ? 0.12f : 0.0f);
    const float w = 0.95f * m.build.width, h = m.build.height;
    addSofaBody(m, w, h, m.is(Round) || m.rng.chance(0.6f));
    const float inner = w - 0.2f * m.build.thickness;
    for (const float x : {-0.5f, 0.5f})
        addBox(m.shape, cushion, {inner * 0.49f, 0.1f, 0.36f}, 0.09f, 2)
            .move(x * inner, 0.54f, 0.1f);
    for (const float x : {-1.0f, 1.0f})
        addBox(m.shape, pillow, {0.17f, 0.17f, 0.07f}, 0.065f, 2)
            .turnZ(x * 20)
            .turnX(-18)
            .move(x * (inner - 0.22f), 0.79f, -0.12f);
    for (const float x : {-1.0f, 1.0f}) {
        for (const float z : {-0.34f, 0.36f})
            addCone(m.shape, legs, 0.05f, 0.08f, 0.2f, 0.02f, 10).move(x * (w - 0.1f), 0.07f, z);
    }
}

void makeBed(Maker& m) {
    const Slot pillow = m.part(0, m.against(palette::kIvory, glm::vec3(0.55f, 0.6f, 0.68f)));
    const Slot sheet = m.part(1, m.against(palette::kIvory, glm::vec3(0.7f, 0.74f, 0.8f)));
    const Slot frame = m.shade(m.mainColour().x + m.mainColour().y < 0.4f ? 0.16f : -0.25f);
    const float w = 0.6f * m.build.width, l = 0.95f, h = m.build.height;
    addBox(m.shape, frame, {w, 0.12f, l}, 0.05f).move(0, 0.32f, 0);
    for (const float x : {-1.0f, 1.0f}) {
        for (const float z : {-1.0f, 1.0f})
            addBox(m.shape, frame, {0.07f, 0.2f, 0.07f}, 0.03f)
                .move(x * (w - 0.07f), 0.18f, z * (l - 0.07f));
    }
    const float top = 0.62f + 0.36f * h;
    const Corners board{
        {w + 0.05f, 0, 0.03f},     {w + 0.05f, 0.72f * top, kSmooth},  {0.5f * w, top, kSmooth},
        {-0.5f * w, top, kSmooth}, {-w - 0.05f, 0.72f * top, kSmooth}, {-w - 0.05f, 0, 0.03f}};
    addSlab(m.shape, m.main(), board, 0.14f, 0.05f).move(0, 0.1f, -l);
    addBox(m.shape, m.main(), {w + 0.04f, 0.2f, 0.06f}, 0.05f, 2).move(0, 0.35f, l);
    addBox(m.shape, sheet, {w - 0.05f, 0.12f, l - 0.06f}, 0.1f, 2).move(0, 0.5f, 0);
    addBox(m.shape, m.main(), {w + 0.02f, 0.15f, 0.62f}, 0.12f, 2).move(0, 0.51f, 0.3f);
    addBox(m.shape, sheet, {w + 0.03f, 0.06f, 0.1f}, 0.055f, 2).move(0, 0.63f, -0.28f);
    const bool two = m.build.width > 1.0f;
    for (const float x : {-1.0f, 1.0f}) {
        if (!two && x > 0) break;
        addBox(m.shape, pillow, {two ? 0.25f * m.build.width : 0.4f * m.build.width, 0.1f, 0.2f},
               0.095f, 2)
            .turnX(-22)
            .move(two ? x * 0.28f * m.build.width : 0, 0.7f, -0.64f);
    }
}

} // namespace maquette::world
