#include "app/common/product_views.h"

#include <memory>
#include <mutex>

#include "app/common/product_devices.h"
#include "engine/base/paths.h"
#include "engine/evaluation/round_measure.h"

namespace maquette::app {

namespace {

struct Shared {
    std::mutex mutex; // the measure takes one look at a time
    std::unique_ptr<evaluation::RoundMeasure> measure;
};

api::RoundScore scoreOf(const evaluation::RoundReading& reading) {
    api::RoundScore score;
    for (const evaluation::SideReading& side : reading.sides)
        score.sides.push_back({side.azimuth, side.likeFront, side.text, side.front});
    score.verdict = static_cast<api::RoundVerdict>(reading.kind);
    score.fronts = reading.fronts;
    return score;
}
static_assert(static_cast<int>(api::RoundVerdict::Repeated) ==
              static_cast<int>(evaluation::RoundKind::Repeated));
static_assert(static_cast<int>(api::RoundVerdict::AlikeAround) ==
              static_cast<int>(evaluation::RoundKind::AlikeAround));

} // namespace

api::LookAround productLookAround() {
    return [shared = std::make_shared<Shared>()](std::span<const base::Image8> views,
                                                 std::span<const float> azimuths,
                                                 const std::string& words) {
        const std::lock_guard lock(shared->mutex);
        if (!shared->measure) {
            productDevices(); // LibTorch must know its devices before it is used at all
            shared->measure = std::make_unique<evaluation::RoundMeasure>(base::resourcesFolder());
        }
        return scoreOf(shared->measure->look(views, azimuths, words));
    };
}

} // namespace maquette::app
