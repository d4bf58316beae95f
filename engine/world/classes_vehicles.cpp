// Car, rocket, boat, aeroplane.
#include "engine/world/maker.h"

#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

namespace maquette::world {

namespace {

// A slab whose outline is given as (z, y), seen from +x with z to the left: extruded along x.
Piece addSideSlab(Maker& m, Slot slot, Corners outline, float width, float bevel) {
    // (z, y) read as (x, y) then turned about y: +x becomes +z for a mirror image, so wind
    // backwards.
    for (Corner& c : outline)
        c.x = -c.x;
    return addSlab(m.shape, slot, Corners(outline.rbegin(), outline.rend()), width, bevel)
        .turnY(90);
}

void addWheel(Maker& m, Slot tyre, Slot hub, float x, float y, float z, float radius) {
    const float out = x > 0 ? 90.0f : -90.0f;
    addCylinder(m.shape, tyre, radius, 0.2f, 0.05f, 20).turnZ(-out).move(x, y, z);
    addCylinder(m.shape, hub, radius * 0.52f, 0.06f, 0.02f, 14)
        .turnZ(-out)
        .move(x + (x > 0 ? 0.09f : -0.09f), y, z);
}

// A pane between two points of the car's side view, (z, y), as wide as the cabin.
void addPane(Maker& m, Slot glass, const glm::vec2& low, const glm::vec2& high, float halfWidth) {
    const glm::vec2 middle = 0.5f * (low + high), way = high - low;
    addBox(m.shape, glass, {halfWidth, 0.42f * glm::length(way), 0.03f}, 0.025f)
        .turnX(glm::degrees(std::atan2(way.x, way.y)))
        .move(0, middle.y, middle.x);
}

// Longer bonnet than boot and a flatter windscreen than rear window, so that the side tells.
void addCabin(Maker& m, float belt, float height, float halfWidth, Slot roof) {
    const Slot glass = m.paint(m.against(palette::kDarkGlass, palette::kGlass), Finish::Shiny);
    const float top = belt + height, low = belt - 0.06f, w = halfWidth;
    const float corner = m.is(Round) ? 0.28f : 0.13f;
    addSideSlab(m, m.main(),
                {{0.46f, low, 0}, {0.1f, top, corner}, {-0.58f, top, corner}, {-0.82f, low, 0}},
                1.84f * w, 0.07f);
    addSideSlab(m, roof,
                {{0.12f, top - 0.04f, 0.05f},
                 {0.05f, top + 0.04f, 0.08f},
                 {-0.54f, top + 0.04f, 0.08f},
                 {-0.61f, top - 0.04f, 0.05f}},
                1.86f * w, 0.035f);
    addPane(m, glass, {0.44f, low}, {0.12f, top}, 0.74f * w);
    addPane(m, glass, {-0.81f, low}, {-0.59f, top}, 0.7f * w);
    const float sill = belt + 0.05f, head = top - (m.is(Round) ? 0.12f : 0.07f);
    const Corners front{
        {0.31f, sill, 0.03f}, {0.09f, head, 0.03f}, {-0.18f, head, 0.03f}, {-0.18f, sill, 0.03f}};
    const Corners rear{
        {-0.25f, sill, 0.03f}, {-0.25f, head, 0.03f}, {-0.53f, head, 0.04f}, {-0.66f, sill, 0.04f}};
    addSideSlab(m, glass, front, 1.88f * w, 0.01f);
    addSideSlab(m, glass, rear, 1.88f * w, 0.01f);
}

void addCarLights(Maker& m, float halfWidth, float y, float front, float rear) {
    const Slot lamp = m.paint(palette::kLamp, Finish::Glow);
    const Slot rim = m.paint(palette::kSteel, Finish::Shiny);
    const Slot tail =
        m.paint(m.against({0.92f, 0.06f, 0.08f}, {0.55f, 0.0f, 0.02f}), Finish::Shiny);
    const Slot bumper = m.paint(m.against(palette::kSteel, palette::kIron));
    const Slot dark = m.paint(palette::kCoal);
    const Slot plate = m.paint({0.96f, 0.95f, 0.9f});
    for (const float x : {-1.0f, 1.0f}) {
        addCylinder(m.shape, rim, 0.135f, 0.08f, 0.02f, 16)
            .turnX(90)
            .move(x * halfWidth * 0.68f, y, front - 0.01f);
        addBall(m.shape, lamp, {0.11f, 0.11f, 0.07f}, 14)
            .move(x * halfWidth * 0.68f, y, front + 0.03f);
        addBox(m.shape, tail, {0.12f, 0.08f, 0.04f}, 0.03f).move(x * halfWidth * 0.7f, y, rear);
    }
    addBox(m.shape, dark, {halfWidth * 0.36f, 0.08f, 0.04f}, 0.03f).move(0, y - 0.02f, front);
    addBox(m.shape, plate, {0.15f, 0.07f, 0.03f}, 0.01f).move(0, y - 0.02f, rear);
    addBox(m.shape, bumper, {halfWidth * 0.98f, 0.06f, 0.06f}, 0.05f, 2)
        .move(0, y - 0.2f, front + 0.02f);
    addBox(m.shape, bumper, {halfWidth * 0.98f, 0.06f, 0.06f}, 0.05f, 2)
        .move(0, y - 0.2f, rear - 0.02f);
}

} // namespace

// The body's side view without cabin: an ordinary one or, round, that of a beetle.
Corners carOutline(float belt, bool round) {
    if (round) {
        return {{0.92f, 0.24f, 0.14f},           {1.02f, 0.42f, kSmooth},
                {0.88f, belt - 0.08f, kSmooth},  {0.42f, belt + 0.07f, kSmooth},
                {-0.55f, belt + 0.07f, kSmooth}, {-0.94f, belt - 0.06f, kSmooth},
                {-1.04f, 0.42f, kSmooth},        {-0.92f, 0.24f, 0.14f}};
    }
    return {{0.96f, 0.24f, 0.13f},        {1.0f, 0.5f, 0.14f},
            {0.88f, belt - 0.03f, 0.18f}, {0.35f, belt + 0.02f, 0.15f},
            {-0.8f, belt + 0.02f, 0.14f}, {-0.98f, 0.56f, 0.14f},
            {-0.95f, 0.24f, 0.13f}};
}

void makeCar(Maker& m) {
    const Slot wheels = m.part(0, palette::kCoal);
    const Slot roof = m.partLikeMain(1);
    const Slot hub = m.paint(palette::kSteel, Finish::Shiny);
    const float w = 0.47f * m.build.width, h = m.build.height;
    const float belt = 0.36f + 0.28f * h;
    addSideSlab(m, m.main(), carOutline(belt, m.is(Round)), 2 * w, 0.085f);
    addCabin(m, belt, 0.4f * h, w, roof);
    addCarLights(m, w, 0.28f + 0.2f * h, 0.98f, -0.98f);
    for (const float x : {-1.0f, 1.0f}) {
        for (const float z : {0.58f, -0.58f})
            addWheel(m, wheels, hub, x * (w - 0.03f), 0.24f, z, 0.25f);
    }
}

namespace {

float rocketRadius(float y, float thickness) {
    const float t = glm::clamp((y - 0.1f) / 1.65f, 0.0f, 1.0f);
    return thickness * 0.36f * std::sqrt(std::max(1.0f - std::pow(t, 2.6f), 0.0f)) *
           (0.74f + 0.26f * glm::smoothstep(0.0f, 0.35f, t));
}

void addFin(Maker& m, Slot slot, float azimuth, float size, float radius) {
    const Corners fin{
        {0.04f, 0.48f, 0.08f},        {-0.12f, 0.44f, 0},          {-0.12f, 0, 0},
        {0.14f * size, -0.24f, 0.1f}, {0.34f * size, -0.3f, 0.1f}, {0.36f * size, 0.02f, 0.2f}};
    addSlab(m.shape, slot, fin, 0.12f, 0.05f).move(radius * 0.72f, 0.3f, 0).turnY(azimuth - 90);
}

} // namespace

void makeRocket(Maker& m) {
    const float t = m.build.thickness, h = m.build.height * 1.06f;
    const auto radius = [&](float y) { return rocketRadius(y / h, t); };
    const glm::vec3 accent = m.against(palette::kIvory, palette::kRed);
    const Slot fins = m.part(0, accent), nose = m.part(1, accent);
    const Slot rear = m.paint(palette::kIron);
    const Slot frame = m.paint(m.against(palette::kIvory, palette::kIron), Finish::Shiny);
    const Slot glass = m.paint(m.against(palette::kGlass, palette::kDarkGlass), Finish::Shiny);
    const Slot nozzle = m.paint(palette::kIron, Finish::Metallic);
    Corners body{{0, 0.1f * h, 0}}, cone;
    for (int i = 0; i <= 8; ++i) {
        const float y = h * (0.1f + 1.22f * static_cast<float>(i) / 8);
        body.push_back({radius(y), y, i == 0 ? 0.0f : kSmooth});
    }
    addLathe(m.shape, m.main(), body);
    for (int i = 0; i <= 5; ++i) {
        const float y = h * (1.32f + 0.43f * static_cast<float>(i) / 5);
        cone.push_back({i == 5 ? 0.0f : radius(y) + 0.012f, y, kSmooth});
    }
    addLathe(m.shape, nose, cone);
    addLathe(m.shape, nozzle,
             {{0, -0.1f, 0}, {0.22f * t, -0.1f, 0.02f}, {0.15f * t, 0.12f, 0}, {0, 0.14f, 0}});
    addFin(m, fins, 70, 1, t * 0.36f);
    addFin(m, fins, -70, 1, t * 0.36f);
    addFin(m, rear, 180, 1.25f, t * 0.36f);
    const float eye = 0.98f * h;
    addCylinder(m.shape, frame, 0.2f, 0.1f, 0.03f, 20).turnX(90).move(0, eye, radius(eye));
    addBall(m.shape, glass, {0.14f, 0.14f, 0.06f}).move(0, eye, radius(eye) + 0.04f);
    addSlab(
        m.shape, frame,
        {{0.13f, 0, 0.03f}, {0.13f, 0.36f, kSmooth}, {-0.13f, 0.36f, kSmooth}, {-0.13f, 0, 0.03f}},
        0.08f, 0.03f)
        .move(0, 0.28f * h, radius(0.45f * h) + 0.005f);
}

namespace {

// The hull: a deck outline with its point at +z, drawn together towards the keel.
void addHull(Maker& m, float w, float h) {
    const Slot deck = m.paint(m.against(palette::kOak, palette::kCream));
    const Corners outline{{0, 1.0f, 0.1f},
                          {-0.62f * w, 0.42f, kSmooth},
                          {-w, -0.1f, kSmooth},
                          {-0.86f * w, -0.84f, 0.14f},
                          {0.86f * w, -0.84f, 0.14f},
                          {w, -0.1f, kSmooth},
                          {0.62f * w, 0.42f, kSmooth}};
    Piece hull = addSlab(m.shape, m.main(), outline, h, 0.04f).turnX(90);
    hull.swapUv();
    hull.deform([&](const glm::vec3& p) {
        const float down = glm::clamp(0.5f - p.y / h, 0.0f, 1.0f);
        const float in = 1.0f - 0.38f * down * down;
        const float rise = 0.2f * std::max(p.z, 0.0f) * std::max(p.z, 0.0f) * (1.0f - down);
        return glm::vec3(p.x * in, p.y + rise, p.z * (1.0f - 0.24f * down));
    });
    Corners inner = outline;
    for (Corner& c : inner)
        c = {c.x * 0.84f, c.y * 0.86f, c.fillet};
    addSlab(m.shape, deck, inner, 0.05f, 0.01f).turnX(90).deform([&](const glm::vec3& p) {
        return glm::vec3(p.x, p.y + 0.5f * h + 0.22f * std::max(p.z, 0.0f) * std::max(p.z, 0.0f),
                         p.z);
    });
}

} // namespace

void makeBoat(Maker& m) {
    const Slot sail = m.part(0, m.against(palette::kIvory, glm::vec3(0.62f, 0.7f, 0.78f)));
    const Slot cabin = m.part(1, m.against(palette::kIvory, palette::kOak));
    const Slot wood = m.paint(palette::kWalnut);
    const Slot window = m.paint(palette::kDarkGlass, Finish::Shiny);
    const Slot flag = m.paint(m.against(palette::kRed, palette::kGold));
    const float w = 0.44f * m.build.width, h = 0.5f * m.build.height, mast = 1.2f * m.build.height;
    addHull(m, w, h);
    const float deck = 0.5f * h;
    addBox(m.shape, cabin, {0.68f * w, 0.19f, 0.22f}, 0.05f).move(0, deck + 0.18f, -0.5f);
    addBox(m.shape, m.main(), {0.78f * w, 0.04f, 0.28f}, 0.035f).move(0, deck + 0.39f, -0.5f);
    for (const float x : {-1.0f, 1.0f})
        addCylinder(m.shape, window, 0.085f, 0.05f, 0.01f, 14)
            .turnZ(90)
            .move(x * 0.68f * w, deck + 0.2f, -0.5f);
    addBox(m.shape, window, {0.42f * w, 0.08f, 0.03f}, 0.02f).move(0, deck + 0.23f, -0.28f);
    addCylinder(m.shape, wood, 0.05f, mast, 0.02f, 10).move(0, deck + 0.5f * mast, -0.1f);
    // The sail swells to starboard between mast and bow.
    const float top = deck + mast - 0.08f, low = deck + 0.2f;
    for (const float side : {-1.0f, 1.0f}) {
        addSheet(m.shape, sail, 8, 8, [&](float u, float v) {
            const float along = side > 0 ? u : 1 - u; // both faces look outwards
            const float reach = (1 - v) * along;
            const float swell = 0.16f * std::sin(3.1416f * along) * (1 - v) + side * 0.02f;
            return glm::vec3(swell, low + (top - low) * v, -0.06f + 0.72f * reach);
        });
    }
    addSlab(m.shape, flag, {{0, 0, 0}, {0, 0.2f, 0}, {-0.3f, 0.1f, 0}}, 0.05f, 0.01f)
        .turnY(90)
        .scale(1, 1, 1)
        .move(0, deck + mast - 0.14f, -0.12f);
    addBox(m.shape, wood, {0.04f, 0.3f * m.build.height, 0.1f}, 0.02f).move(0, -0.04f, -0.84f);
}

namespace {

void addPropeller(Maker& m, float z, float y) {
    const Slot blades = m.part(1, m.against(palette::kWalnut, palette::kGold));
    const Slot hub = m.paint(palette::kGold, Finish::Shiny);
    Piece propeller(m.shape);
    addBox(m.shape, blades, {0.42f, 0.065f, 0.03f}, 0.025f).turnX(12);
    addBox(m.shape, blades, {0.065f, 0.42f, 0.03f}, 0.025f);
    addBall(m.shape, hub, {0.1f, 0.1f, 0.14f}, 14).move(0, 0, 0.03f);
    propeller.turnZ(35).move(0, y, z);
}

Corners wingOutline(float span, float root, float tip) {
    return {{span, -0.5f * tip, 0.12f},  {span, 0.5f * tip, 0.14f},  {0.1f, 0.5f * root, 0.1f},
            {-0.1f, 0.5f * root, 0.1f},  {-span, 0.5f * tip, 0.14f}, {-span, -0.5f * tip, 0.12f},
            {-0.1f, -0.5f * root, 0.1f}, {0.1f, -0.5f * root, 0.1f}};
}

} // namespace

void makeAeroplane(Maker& m) {
    const Slot wings = m.partLikeMain(0);
    const Slot glass = m.paint(m.against(palette::kGlass, palette::kDarkGlass), Finish::Shiny);
    const Slot stripe = m.paint(m.against(palette::kIvory, palette::kIron));
    const Slot tyre = m.paint(palette::kCoal);
    const float t = m.build.thickness, span = 1.0f * m.build.width;
    const Corners body{{0, -0.95f, 0},
                       {0.07f * t, -0.95f, 0.04f},
                       {0.15f * t, -0.5f, kSmooth},
                       {0.27f * t, 0.1f, kSmooth},
                       {0.28f * t, 0.5f, kSmooth},
                       {0.24f * t, 0.72f, 0.04f},
                       {0, 0.74f, 0}};
    addLathe(m.shape, m.main(), body).turnX(90);
    addLathe(
        m.shape, m.main(),
        {{0.26f * t, 0.6f, 0}, {0.28f * t, 0.64f, 0.03f}, {0.24f * t, 0.84f, 0.1f}, {0, 0.86f, 0}})
        .turnX(90);
    addCylinder(m.shape, stripe, 0.288f * t, 0.09f, 0.02f, 26).turnX(90).move(0, 0, 0.6f);
    addSlab(m.shape, wings, wingOutline(span, 0.56f, 0.4f), 0.11f, 0.045f)
        .turnX(90)
        .deform([](const glm::vec3& p) { return p + glm::vec3(0, 0.1f * std::abs(p.x), 0); })
        .move(0, -0.1f, 0.24f);
    addSlab(m.shape, m.main(), wingOutline(0.4f, 0.26f, 0.22f), 0.09f, 0.04f)
        .turnX(90)
        .move(0, 0.06f, -0.84f);
    const Corners fin{{0.02f, 0, 0}, {-0.1f, 0.42f, 0.08f}, {-0.3f, 0.42f, 0.1f}, {-0.34f, 0, 0}};
    addSideSlab(m, m.main(), fin, 0.1f, 0.04f).move(0, 0.06f, -0.64f);
    addBall(m.shape, glass, {0.17f * t, 0.2f, 0.26f}).move(0, 0.22f * t, 0.12f);
    addPropeller(m, 0.92f, 0);
    for (const float x : {-1.0f, 1.0f}) {
        addTube(m.shape, m.main(),
                {{{x * 0.16f, -0.16f, 0.36f}, 0.045f}, {{x * 0.3f, -0.4f, 0.4f}, 0.045f}}, 8);
        addCylinder(m.shape, tyre, 0.13f, 0.1f, 0.03f, 16).turnZ(90).move(x * 0.33f, -0.44f, 0.4f);
    }
}

} // namespace maquette::world
