#include "engine/world/surface.h"

#include <cmath>

#include <glm/common.hpp>

#include "engine/world/catalogue.h"

namespace maquette::world {

namespace {

// x minus the next whole number below; quicker than std::floor for the small x here.
float fraction(float x) {
    const float f = x - static_cast<float>(static_cast<int>(x));
    return f < 0 ? f + 1.0f : f;
}

// A sine that is cheap and close enough for grain.
float wave(float turns) {
    const float t = 2.0f * fraction(turns) - 1.0f;
    return 4.0f * t * (1.0f - std::abs(t));
}

// Planks along v with seams between them, each of its own tone, and a little grain.
glm::vec3 wood(const Surface& s, const glm::vec2& uv) {
    constexpr float kPlank = 0.25f, kSeam = 0.085f; // the seam as a share of the plank
    const float plank = std::floor(uv.x / kPlank);
    const float within = fraction(uv.x / kPlank);
    if (within < kSeam || within > 1 - kSeam) return s.second;
    const float tone = fraction(plank * 0.618f + 0.3f);
    const float bend = 0.25f * wave(0.7f * uv.y + tone) + 0.08f * wave(2.1f * uv.y);
    const float grain = fraction(14.0f * uv.x + bend);
    const float streak = glm::smoothstep(0.3f, 0.65f, grain) - glm::smoothstep(0.75f, 1.0f, grain);
    return glm::mix(s.colour, s.second, 0.30f * tone + 0.35f * streak);
}

bool inDot(const glm::vec2& uv) {
    constexpr float kPeriod = 0.25f;
    const float row = std::floor(uv.y / kPeriod);
    const float shift = fraction(0.5f * row) * kPeriod;
    const glm::vec2 cell{fraction((uv.x + shift) / kPeriod) - 0.5f,
                         fraction(uv.y / kPeriod) - 0.5f};
    return cell.x * cell.x + cell.y * cell.y < 0.31f * 0.31f;
}

bool inCheck(const glm::vec2& uv) {
    constexpr float kPeriod = 0.5f;
    return (fraction(uv.x / kPeriod) < 0.5f) != (fraction(uv.y / kPeriod) < 0.5f);
}

// The pattern's other colour: white, but grey on white and pale things.
glm::vec3 partner(int colourId, Pattern pattern) {
    const std::string& name = colours()[static_cast<std::size_t>(colourId)].name;
    const glm::vec3 base = colours()[static_cast<std::size_t>(colourId)].srgb;
    if (pattern == Pattern::Wood)
        return name == "black" ? glm::vec3(0.27f, 0.24f, 0.21f)
                               : base * glm::vec3(0.62f, 0.58f, 0.52f);
    if (name == "white") return glm::vec3(0.64f, 0.65f, 0.67f);
    return glm::vec3(0.96f, 0.95f, 0.93f);
}

} // namespace

glm::vec3 albedo(const Surface& s, const glm::vec2& uv) {
    switch (s.pattern) {
    case Pattern::Wood:
        return wood(s, uv);
    case Pattern::Stripes:
        return fraction(uv.y / 0.28f) < 0.6f ? s.colour : s.second;
    case Pattern::Dots:
        return inDot(uv) ? s.second : s.colour;
    case Pattern::Checks:
        return inCheck(uv) ? s.second : s.colour;
    case Pattern::Plain:
        break;
    }
    return s.colour;
}

Surface mainSurface(const glm::vec3& colour, int colourId, int material) {
    Surface surface{colour, colour, Pattern::Plain, Finish::Matte};
    switch (material) {
    case Shiny:
        surface.finish = Finish::Shiny;
        break;
    case Metallic:
        surface.finish = Finish::Metallic;
        break;
    case Wooden:
        surface.pattern = Pattern::Wood;
        break;
    case Striped:
        surface.pattern = Pattern::Stripes;
        break;
    case Dotted:
        surface.pattern = Pattern::Dots;
        break;
    case Checkered:
        surface.pattern = Pattern::Checks;
        break;
    default:
        break;
    }
    if (surface.pattern != Pattern::Plain) surface.second = partner(colourId, surface.pattern);
    return surface;
}

} // namespace maquette::world
