#include "render/frame_tools.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "cuda/gl_interop.h"

namespace maquette::render {

base::Frame ownedCopy(const base::Frame& frame) {
    base::Frame copy = frame;
    if (frame.device == base::FrameDevice::Cuda) {
        copy.color = base::ImageF(frame.width, frame.height, 4);
        cuda::readBack(frame.cudaColor, copy.color.data.size(), frame.readyEvent,
                       copy.color.data.data());
        copy.device = base::FrameDevice::Cpu;
        copy.cudaMemory = nullptr;
        copy.cudaColor = copy.readyEvent = copy.readEvent = nullptr;
    }
    return copy;
}

std::optional<float> floorOf(const base::Frame& frame) {
    constexpr int kBins = 96;
    constexpr float kReach = 1.2f; // heights looked at: -kReach .. kReach
    constexpr int kStride = 2;
    if (frame.depth.channels != 1 || frame.color.channels != 4 || frame.depth.data.empty()) {
        return std::nullopt;
    }
    std::array<int, kBins> counts{};
    int total = 0;
    const glm::mat4& world = frame.camera.cameraToWorld;
    const float focal = frame.camera.focalPixels();
    for (int y = 0; y < frame.height; y += kStride) {
        for (int x = 0; x < frame.width; x += kStride) {
            const float depth = *frame.depth.pixel(x, y);
            if (depth <= 0 || frame.color.pixel(x, y)[3] < 0.6f) continue;
            const float u = (static_cast<float>(x) + 0.5f - 0.5f * static_cast<float>(frame.width));
            const float v =
                (0.5f * static_cast<float>(frame.height) - static_cast<float>(y) - 0.5f);
            const float height =
                world[3].y + depth * (world[0].y * u / focal + world[1].y * v / focal - world[2].y);
            const float share = std::clamp(0.5f + 0.5f * height / kReach, 0.0f, 0.999f);
            ++counts[static_cast<std::size_t>(share * kBins)];
            ++total;
        }
    }
    if (total < 60) return std::nullopt;
    int below = 0, bin = 0;
    while (bin < kBins && (below += counts[static_cast<std::size_t>(bin)]) * 100 < total)
        ++bin;
    return (2.0f * static_cast<float>(bin) / kBins - 1.0f) * kReach;
}

} // namespace maquette::render
