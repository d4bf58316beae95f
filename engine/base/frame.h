#pragma once

#include <cstdint>
#include <memory>

#include "engine/base/camera.h"
#include "engine/base/image.h"

namespace maquette::base {

// What a preview shows; the viewport's modes for a running field.
enum class Shading : std::uint8_t {
    Color,
    Depth,
    Normal,
    Opacity,
    Shaded,   // the shape alone, in clay under a light
    Pressure, // where the model is still pushing
};

// Where the pixels of a frame live.
enum class FrameDevice : std::uint8_t { Cpu, Cuda };

// A rendered preview on its way from the engine to the viewport.
struct Frame {
    int width = 0;
    int height = 0;
    FrameDevice device = FrameDevice::Cpu;
    ImageF color; // Cpu: RGBA, display-referred, alpha premultiplied
    ImageF depth; // Cpu: one channel, distance along the optical axis; 0 where empty
    std::shared_ptr<void> cudaMemory; // Cuda: owns what the next three name
    void* cudaColor = nullptr;        // Cuda: float4 [height, width] in device memory
    void* readyEvent = nullptr;       // Cuda: cudaEvent_t to wait for before reading
    void* readEvent = nullptr;        // Cuda: cudaEvent_t to record behind a read on the device
    Shading shading = Shading::Color;
    Camera camera;
    std::int64_t step = 0; // of the job, when it was rendered
    std::uint64_t serial = 0;
};

// What the viewport wants to see next; the newest one wins.
struct ViewRequest {
    Camera camera;
    Shading shading = Shading::Color;
    float quality = 1.0f;  // share of the full resolution, (0, 1]
    bool inMemory = false; // as a Cpu frame with its depth, wherever it is computed
    bool brush = false;    // somebody paints: what is frozen or to be redone is tinted
};

} // namespace maquette::base
