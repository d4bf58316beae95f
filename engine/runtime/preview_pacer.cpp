#include "engine/runtime/preview_pacer.h"

#include <algorithm>
#include <iterator>

namespace maquette::runtime {

namespace {

constexpr float kLevels[] = {0.125f, 0.25f, 0.5f, 1.0f};
constexpr int kFinest = static_cast<int>(std::size(kLevels)) - 1;
constexpr double kMaxCredit = 0.5; // one long step must not buy a burst of previews

} // namespace

void PreviewPacer::worked(double seconds) {
    m_credit = std::min(kMaxCredit, m_credit + seconds * kShare / (1 - kShare));
}

double PreviewPacer::cost(const Scene& scene, int level) const {
    return m_secondsPerPixel * scene.pixels * kLevels[level] * kLevels[level];
}

int PreviewPacer::finestBelow(const Scene& scene, double seconds) const {
    if (m_secondsPerPixel == 0) return 0;
    int level = kFinest;
    while (level > 0 && cost(scene, level) > seconds)
        --level;
    return level;
}

std::optional<float> PreviewPacer::next(const Scene& scene) const {
    if (scene.view == 0 || scene.pixels <= 0) return {};
    if (scene.view != m_view) {
        if (!scene.paused && m_credit < 0) return {};
        return kLevels[finestBelow(scene, kMovingCost)];
    }
    const bool stale = scene.step != m_step;
    if (scene.paused) {
        if (stale) return kLevels[m_level];
        if (m_level < kFinest) return kLevels[m_level + 1];
        return {};
    }
    const int resting = finestBelow(scene, kRestingCost);
    const int level = std::min(m_level + 1, resting);
    if (!stale && level <= m_level) return {};
    if (m_credit < cost(scene, level)) return {};
    return kLevels[level];
}

bool PreviewPacer::yields(const Scene& scene, float quality) const {
    return quality > kLevels[0] &&
           m_secondsPerPixel * scene.pixels * quality * quality > kMovingCost;
}

void PreviewPacer::rendered(const Scene& scene, float quality, double seconds) {
    if (!scene.paused) m_credit -= seconds;
    const double perPixel = std::max(seconds, 1e-6) / (scene.pixels * quality * quality);
    // The newest figure counts most: occupancy changes what a pixel costs within a few steps.
    m_secondsPerPixel = m_secondsPerPixel == 0 ? perPixel : 0.5 * (m_secondsPerPixel + perPixel);
    m_view = scene.view;
    m_step = scene.step;
    m_level = static_cast<int>(std::lower_bound(std::begin(kLevels), std::end(kLevels), quality) -
                               std::begin(kLevels));
}

} // namespace maquette::runtime
