#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QByteArray>

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include "engine/base/camera.h"
#include "engine/base/frame.h"
#include "engine/base/mesh.h"

namespace maquette::render {

enum class MeshStyle : std::uint8_t { Solid, Wire, Textured, Unlit, Normals, Checker };

// The viewport's share of the theme; display-referred (sRGB-encoded) colours.
struct StudioColors {
    glm::vec3 backdropTop{0.17f, 0.18f, 0.20f};
    glm::vec3 backdropBottom{0.10f, 0.11f, 0.12f};
    glm::vec3 floor{0.20f, 0.21f, 0.23f};
    glm::vec3 grid{1.0f};
    float gridStrength = 0.05f;
    float shadowStrength = 0.5f;
    glm::vec3 clay{0.72f, 0.69f, 0.66f}; // a mesh shown without its colours
    glm::vec3 wire{0.95f, 0.55f, 0.36f};
    glm::vec3 panel{0.09f, 0.10f, 0.11f}; // HUD
    float panelOpacity = 0.72f;
    glm::vec3 text{0.92f};
    glm::vec3 textQuiet{0.62f};
    glm::vec3 accent{0.91f, 0.54f, 0.37f};
    bool operator==(const StudioColors&) const = default;
};

// What the HUD says; texts are translated and formatted by the caller.
struct Hud {
    struct Curve {
        std::string name;
        std::string latest;
        std::vector<float> values; // oldest first
    };
    bool visible = false;
    std::string title; // the phase
    std::string steps; // "240 / 600"
    std::string rate;  // "12.4 it/s"
    std::string left;  // "1:12 left"
    double share = 0;
    std::vector<Curve> curves;
    glm::vec2 corner{16, 16};        // top left of the HUD, logical pixels
    glm::vec2 pointer{-1e4f, -1e4f}; // logical pixels; reads the curves where it hovers
    QByteArray moreGlyphs;           // a font file for what the HUD's own font has not
};

// A second object or moment, drawn with the same camera beside the first for comparing.
struct Comparison {
    enum class Layout : std::uint8_t {
        Wipe,   // one picture, one half of it from each
        Beside, // two pictures of half the width
    };
    std::shared_ptr<const base::Mesh> mesh; // shown when set, else the frame
    std::shared_ptr<const base::Frame> frame;
    float floorY = -0.8f;
    Layout layout = Layout::Wipe;
    float line = 0.5f;      // of the wipe, from the left, in widths of the picture
    bool onTheLeft = false; // this one; the scene's own content takes the other side
};

// Everything one redraw needs, as a value: it may be handed to another thread.
struct Scene {
    base::Camera camera; // width and height in device pixels
    float pixelRatio = 1;
    int samples = 4; // 0: no multisampling
    StudioColors colors;
    bool grid = true;
    float floorY = -0.8f;
    std::shared_ptr<const base::Mesh> mesh; // shown when set, else the frame
    MeshStyle meshStyle = MeshStyle::Textured;
    std::shared_ptr<const base::Frame> frame;
    std::optional<Comparison> comparison;
    Hud hud;
};

} // namespace maquette::render
