#include <algorithm>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "cuda/event.h"
#include "cuda/frame_pixels.h"
#include "engine/fields/preview_paint.h"
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
    eachSurfacePoint(camera, opacity, depth,
                     [&](std::size_t i, const glm::vec3& surface, const base::Ray& ray) {
                         pixels.push_back(i);
                         for (int axis = 0; axis < 3; ++axis) {
                             for (const float sign : {1.0f, -1.0f}) {
                                 points.push_back(surface - step * ray.direction);
                                 points.back()[axis] += sign * step;
                             }
                         }
                     });
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

void paintNormals(const std::vector<glm::vec3>& normals, const std::vector<float>& opacity,
                  base::Frame& frame) {
    for (std::size_t i = 0; i < opacity.size(); ++i) {
        const glm::vec3 shown = (.5f + .5f * normals[i]) * opacity[i];
        for (int c = 0; c < 3; ++c)
            frame.color.data[4 * i + static_cast<std::size_t>(c)] = shown[c];
        frame.color.data[4 * i + 3] = opacity[i];
    }
}

// Clay under a light from above the camera's left shoulder, so that every view shows the shape.
void paintClay(const std::vector<glm::vec3>& normals, const std::vector<float>& opacity,
               const base::Camera& camera, base::Frame& frame) {
    constexpr glm::vec3 kClay{.76f, .73f, .70f};
    const glm::vec3 right = camera.cameraToWorld[0], up = camera.cameraToWorld[1];
    const glm::vec3 key = glm::normalize(-camera.forward() - .55f * right + .75f * up);
    for (std::size_t i = 0; i < opacity.size(); ++i) {
        const glm::vec3& n = normals[i];
        const float light = .30f + .62f * std::max(glm::dot(n, key), 0.0f) +
                            .12f * std::max(glm::dot(n, -camera.forward()), 0.0f);
        const glm::vec3 shown = glm::min(kClay * light, glm::vec3(1)) * opacity[i];
        for (int c = 0; c < 3; ++c)
            frame.color.data[4 * i + static_cast<std::size_t>(c)] = shown[c];
        frame.color.data[4 * i + 3] = opacity[i];
    }
}

bool showsNormals(base::Shading shading) {
    return shading == base::Shading::Normal || shading == base::Shading::Shaded;
}

// A finished picture in device memory, as a frame carries it.
struct DevicePicture {
    DevicePicture(const cuda::Backend& backend, std::int64_t pixels)
        : rgba(backend, 4 * pixels)
        , ready(backend)
        , read(backend) {}
    ~DevicePicture() { read.wait(); } // the memory goes back behind the last reader
    cuda::Buffer<float> rgba;
    cuda::Event ready, read;
};

cuda::PixelLook lookOf(base::Shading shading) {
    return shading == base::Shading::Depth     ? cuda::PixelLook::Depth
           : shading == base::Shading::Opacity ? cuda::PixelLook::Opacity
                                               : cuda::PixelLook::Colour;
}

void describe(const base::Camera& camera, base::Shading shading, base::Frame& frame) {
    frame.width = camera.width;
    frame.height = camera.height;
    frame.camera = camera;
    frame.shading = shading;
}

// The frame keeps its memory while its size stays and nobody else holds on to it.
void fillOnDevice(const cuda::Backend& backend, cuda::FramePixels pixels, base::Frame& frame) {
    auto picture = frame.device == base::FrameDevice::Cuda
                       ? std::static_pointer_cast<DevicePicture>(frame.cudaMemory)
                       : nullptr;
    const bool fits =
        picture && frame.cudaMemory.use_count() == 2 && picture->rgba.size() == 4 * pixels.pixels;
    if (!fits) picture = std::make_shared<DevicePicture>(backend, pixels.pixels);
    picture->read.wait();
    pixels.rgba = picture->rgba.data();
    cuda::framePixels(backend, pixels);
    picture->ready.record();
    frame.device = base::FrameDevice::Cuda;
    frame.color = frame.depth = {};
    frame.cudaColor = picture->rgba.data();
    frame.readyEvent = picture->ready.handle();
    frame.readEvent = picture->read.handle();
    frame.cudaMemory = std::move(picture);
}

void moveToHost(base::Frame& frame) {
    frame.device = base::FrameDevice::Cpu;
    frame.color = base::ImageF(frame.width, frame.height, 4);
    frame.depth = base::ImageF(frame.width, frame.height, 1);
    frame.cudaMemory = nullptr;
    frame.cudaColor = frame.readyEvent = frame.readEvent = nullptr;
}

} // namespace

void VolumeRenderer::fillFrame(const base::Camera& camera, const PreviewSettings& settings,
                               base::Frame& frame) {
    const Batch& b = *m_preview;
    const base::Shading shading = settings.shading;
    const float extent = m_field.bounds().extent;
    cuda::FramePixels pixels;
    pixels.pixels = b.rays.count();
    pixels.look = lookOf(shading);
    pixels.near = glm::length(camera.position()) - extent;
    pixels.range = 2 * extent;
    pixels.rgb = b.rgb.data();
    pixels.opacity = b.opacity.data();
    pixels.depth = b.depth.data();
    describe(camera, shading, frame);
    const bool onDevice = b.backend.device == cuda::Device::Cuda;
    const bool painted = showsNormals(shading) || shading == base::Shading::Pressure;
    if (onDevice && !painted && !settings.inMemory) return fillOnDevice(b.backend, pixels, frame);
    moveToHost(frame);
    const std::size_t bytes = frame.depth.data.size() * sizeof(float);
    cuda::copyOut(b.backend, frame.depth.data.data(), b.depth.data(), bytes);
    if (painted) {
        std::vector<float> opacity(frame.depth.data.size());
        cuda::copyOut(b.backend, opacity.data(), b.opacity.data(), bytes);
        if (shading == base::Shading::Pressure) {
            paintPressure(m_pressure.map(), opacity, frame);
        } else {
            const auto normals = surfaceNormals(m_field, camera, opacity, frame.depth.data);
            if (shading == base::Shading::Normal)
                paintNormals(normals, opacity, frame);
            else
                paintClay(normals, opacity, camera, frame);
        }
    } else {
        cuda::Buffer<float> rgba(b.backend, 4 * pixels.pixels);
        pixels.rgba = rgba.data();
        cuda::framePixels(b.backend, pixels);
        cuda::copyOut(b.backend, frame.color.data.data(), rgba.data(), 4 * bytes);
    }
    if (settings.tint && shading == base::Shading::Color) paintMask(*settings.tint, frame);
}

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
    fillFrame(camera, settings, frame);
    return true;
}

} // namespace maquette::fields
