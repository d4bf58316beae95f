#pragma once

#include <glm/mat4x4.hpp>
#include <glm/vec3.hpp>

namespace maquette::base {

struct Ray {
    glm::vec3 origin;
    glm::vec3 direction; // unit length
};

// A pinhole camera. Right-handed world, +y up; the camera looks along its own -z; pixel centres lie
// at +.5 and the image origin is at the top left. Distances along a ray and depths are different
// things: depth is measured along the optical axis.
struct Camera {
    glm::mat4 cameraToWorld{1.0f};
    float fovY = 0.7f; // radians
    int width = 64;
    int height = 64;

    // On a sphere round the origin. Azimuth 0 looks from +z (the object's front) and grows towards
    // +x; elevation grows towards +y. Degrees.
    static Camera orbit(float azimuth, float elevation, float radius, float fovYDegrees, int width,
                        int height);

    glm::vec3 position() const { return glm::vec3(cameraToWorld[3]); }
    glm::vec3 forward() const { return -glm::vec3(cameraToWorld[2]); }
    float focalPixels() const; // height / (2 tan(fovY / 2))

    Ray ray(float x, float y) const; // through image position (x, y) in pixels
    glm::mat4 view() const;          // world to camera
    glm::mat4 projection(float nearPlane, float farPlane) const; // OpenGL clip space

    // Where the camera stands as seen from the origin: degrees in [0, 360) and [-90, 90].
    float azimuth() const;
    float elevation() const;
};

// Where a ray enters and leaves a sphere of this radius round the origin, as distances along the
// ray; enter >= leave when it misses. The entry is never behind the ray's origin.
struct Interval {
    float enter = 0;
    float leave = 0;
    bool empty() const { return enter >= leave; }
};
Interval intersectSphere(const Ray& ray, float radius);

} // namespace maquette::base
