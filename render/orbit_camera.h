#pragma once

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include "engine/base/camera.h"
#include "engine/base/mesh.h"

namespace maquette::render {

enum class ViewPreset { Studio, Front, Back, Right, Left, Top, Bottom };

// Where the viewer stands: round a target point, at a distance. Every motion is a pure function of
// the pixels moved, without inertia: the same drag always ends in the same place, and dragging back
// undoes it. Angles in degrees, lengths in world units. No OpenGL.
class OrbitCamera {
  public:
    static constexpr float kFovY = 40.0f;
    static constexpr float kNearest = 0.25f;
    static constexpr float kFarthest = 24.0f;
    static constexpr float kFlatFovY = 5.0f; // of the flat view's long lens

    float azimuth = 32.0f;
    float elevation = 16.0f;
    float distance = 4.2f;
    glm::vec3 target{0.0f, -0.22f, 0.0f}; // a little low: the object stands above the prompt bar
    // Without perspective, but for what a very long lens leaves of it: the same picture in the
    // target's plane, from far away.
    bool flat = false;

    // A drag by these logical pixels (x to the right, y down) in a viewport of this height. One
    // full height turns by 180 degrees.
    void orbit(const glm::vec2& pixels, float height);
    // The point of the target's plane under the pointer stays under it.
    void pan(const glm::vec2& pixels, float height);
    // notches > 0 comes closer; `pointer` is where the pointer stands relative to the middle, in
    // logical pixels; what it points at keeps its place.
    void zoom(float notches, const glm::vec2& pointer, float height);
    void look(ViewPreset preset); // turns; keeps target and distance
    // Shows this whole box with a margin; keeps the angles.
    void fit(const base::Bounds& box, float aspect);

    base::Camera camera(int width, int height) const;
    // World length of one logical pixel in the target's plane.
    float unitsPerPixel(float height) const;
};

} // namespace maquette::render
