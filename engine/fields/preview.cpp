#include <algorithm>

#include <glm/geometric.hpp>

#include "engine/fields/renderer_batch.h"

namespace maquette::fields {

namespace {

// Normals of the surface seen in a preview: the negative gradient of the density where the ray's
// mean depth lies, by central differences.
std::vector<glm::vec3> surfaceNormals(Field& field, const base::Camera& camera,
                                      const std::vector<float>& opacity,
                                      const std::vector<float>& depth) {
    // Inside a surface the density is saturated and its gradient noise: look a step in front of it.
    const float step = .06f * field.bounds().extent;
    std::vector<glm::vec3> points;
    std::vector<std::size_t> pixels;
    for (std::size_t i = 0; i < opacity.size(); ++i) {
        if (opacity[i] < .05f) continue;
        const auto x = static_cast<float>(i % static_cast<std::size_t>(camera.width)) + .5f;
        const auto y = static_cast<float>(i / static_cast<std::size_t>(camera.width)) + .5f;
        const base::Ray ray = camera.ray(x, y);
        const float t = depth[i] / glm::dot(ray.direction, camera.forward()) - step;
        pixels.push_back(i);
        for (int axis = 0; axis < 3; ++axis) {
            for (const float sign : {1.0f, -1.0f}) {
                points.push_back(ray.origin + t * ray.direction);
                points.back()[axis] += sign * step;
            }
        }
    }
    std::vector<float> density(points.size());
    evaluate(field, points, density, {});
    std::vector<glm::vec3> normals(opacity.size(), glm::vec3(0));
    for (std::size_t k = 0; k < pixels.size(); ++k) {
        const float* d = &density[6 * k];
        const glm::vec3 down{d[1] - d[0], d[3] - d[2], d[5] - d[4]};
        const float length = glm::length(down);
        if (length > 0) normals[pixels[k]] = down / length;
    }
    return normals;
}

// A finished picture on the host.
struct Picture {
    std::vector<float> rgb, opacity, depth;
    std::vector<glm::vec3> normals;
};

// What a pixel shows, multiplied with its opacity.
glm::vec3 shade(const Picture& picture, std::size_t i, base::Shading shading, float near,
                float range) {
    switch (shading) {
    case base::Shading::Depth:
        return glm::vec3(std::clamp(1 - (picture.depth[i] - near) / range, 0.0f, 1.0f)) *
               picture.opacity[i];
    case base::Shading::Normal:
        return (.5f + .5f * picture.normals[i]) * picture.opacity[i];
    case base::Shading::Opacity:
        return glm::vec3(picture.opacity[i]);
    case base::Shading::Color:
        break;
    }
    return {picture.rgb[3 * i], picture.rgb[3 * i + 1], picture.rgb[3 * i + 2]};
}

void fillFrame(const Picture& picture, const base::Camera& camera, base::Shading shading,
               float extent, base::Frame& frame) {
    frame.width = camera.width;
    frame.height = camera.height;
    frame.device = base::FrameDevice::Cpu;
    frame.camera = camera;
    frame.shading = shading;
    frame.color = base::ImageF(camera.width, camera.height, 4);
    frame.depth = base::ImageF(camera.width, camera.height, 1);
    const float near = glm::length(camera.position()) - extent;
    for (std::size_t i = 0; i < picture.depth.size(); ++i) {
        const glm::vec3 shown = shade(picture, i, shading, near, 2 * extent);
        for (int c = 0; c < 3; ++c)
            frame.color.data[4 * i + static_cast<std::size_t>(c)] = shown[c];
        frame.color.data[4 * i + 3] = picture.opacity[i];
        frame.depth.data[i] = picture.depth[i];
    }
}

} // namespace

bool VolumeRenderer::preview(const base::Camera& camera, const PreviewSettings& settings,
                             base::Frame& frame) {
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    Batch& b = *m_preview;
    b.rays.set(camera, m_field.bounds());
    b.reserve();
    RenderSettings render;
    render.coarse = settings.samples;
    render.jitter = false;
    render.explore = 0;
    render.occupancy = settings.occupancy;
    const std::int64_t band = b.backend.device == cuda::Device::Cuda ? b.rays.count() : 2048;
    for (std::int64_t first = 0; first < b.rays.count(); first += band) {
        if (settings.stop.stop_requested() || Clock::now() - start > settings.budget) return false;
        const std::int64_t count = std::min(band, b.rays.count() - first);
        b.samples.fill(b.rays.view(first, count), render, m_occupancy.bits(), 0);
        b.composite(b.samples.sorted(), first);
    }
    const auto pixels = static_cast<std::size_t>(b.rays.count());
    Picture picture{b.rgb.download(), b.opacity.download(), b.depth.download(), {}};
    picture.opacity.resize(pixels);
    picture.depth.resize(pixels);
    if (settings.shading == base::Shading::Normal) {
        picture.normals = surfaceNormals(m_field, camera, picture.opacity, picture.depth);
    }
    fillFrame(picture, camera, settings.shading, m_field.bounds().extent, frame);
    return true;
}

} // namespace maquette::fields
