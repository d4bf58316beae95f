#include "engine/fields/preview_paint.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <glm/common.hpp>

namespace maquette::fields {

namespace {

constexpr glm::vec3 kFrozen{.22f, .58f, .98f}, kRedo{1.f, .52f, .12f};
constexpr float kTint = .7f;  // the share of the tint where a mask is full
constexpr float kPale = .65f; // how far the light stripes are from the tint to white

// Stripes of a tint across the picture: on an object of the tint's own colour the light ones show,
// on a pale object the full ones do. `along` counts pixels across the stripes.
glm::vec3 striped(const glm::vec3& tint, float along, float period) {
    const float phase = along / period - std::floor(along / period);
    const float ridge = std::abs(2 * phase - 1) - .5f; // half of the period is light
    const float pale = kPale * glm::smoothstep(-1.f / period, 1.f / period, ridge);
    return glm::mix(tint, glm::vec3(1), pale);
}

void put(base::Frame& frame, std::size_t pixel, const glm::vec3& colour, float opacity) {
    for (int c = 0; c < 3; ++c)
        frame.color.data[4 * pixel + static_cast<std::size_t>(c)] = colour[c] * opacity;
    frame.color.data[4 * pixel + 3] = opacity;
}

} // namespace

glm::vec3 heatColour(float share) {
    static constexpr std::array<glm::vec3, 5> kStops = {glm::vec3(.07f, .11f, .29f),
                                                        {.06f, .36f, .48f},
                                                        {.30f, .66f, .44f},
                                                        {.98f, .69f, .24f},
                                                        {1.f, .97f, .86f}};
    const float along = std::clamp(share, 0.f, 1.f) * (kStops.size() - 1);
    const auto low = std::min(static_cast<std::size_t>(along), kStops.size() - 2);
    return glm::mix(kStops[low], kStops[low + 1], along - static_cast<float>(low));
}

void paintPressure(const Pressure::Map& pressure, const std::vector<float>& opacity,
                   base::Frame& frame) {
    std::fill(frame.color.data.begin(), frame.color.data.end(), 0.f);
    eachSurfacePoint(frame.camera, opacity, frame.depth.data,
                     [&](std::size_t i, const glm::vec3& point, const base::Ray&) {
                         put(frame, i, heatColour(std::sqrt(pressure.at(point))), opacity[i]);
                     });
}

void paintMask(const RegionMask& mask, base::Frame& frame) {
    std::vector<float> opacity(frame.depth.data.size());
    for (std::size_t i = 0; i < opacity.size(); ++i)
        opacity[i] = frame.color.data[4 * i + 3];
    const auto width = static_cast<std::size_t>(frame.camera.width);
    const float period = std::max(4.f, static_cast<float>(frame.camera.height) / 36);
    eachSurfacePoint(frame.camera, opacity, frame.depth.data,
                     [&](std::size_t i, const glm::vec3& point, const base::Ray&) {
                         float* rgba = &frame.color.data[4 * i];
                         const auto x = static_cast<float>(i % width);
                         const auto y = static_cast<float>(i / width);
                         const float frozen = kTint * mask.frozenAt(point);
                         const float redo = kTint * mask.redoAt(point);
                         // The light and dark of the object stays to be seen.
                         const float light = .5f + .5f * (rgba[0] + rgba[1] + rgba[2]) / 3;
                         // The two lean to different sides, for those who see few colours.
                         const glm::vec3 kept = light * striped(kFrozen, x + y, period);
                         const glm::vec3 again = light * striped(kRedo, x - y, period);
                         for (int c = 0; c < 3; ++c) {
                             rgba[c] += frozen * (kept[c] * rgba[3] - rgba[c]) +
                                        redo * (again[c] * rgba[3] - rgba[c]);
                         }
                     });
}

} // namespace maquette::fields
