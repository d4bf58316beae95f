#include "engine/evaluation/round_measure.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "engine/base/error.h"
#include "engine/evaluation/pictures.h"
#include "engine/nn/ops.h"
#include "engine/priors/judge.h"
#include "engine/priors/text_image_score.h"

namespace maquette::evaluation {

namespace {

constexpr int kImage = 64; // what judge and encoder were trained on
// No colour of the world: neither white nor black things drown in it.
constexpr glm::vec3 kBackground{0.72f, 0.76f, 0.82f};

// The figures of docs/adr/0018.
constexpr float kLeastCoverage = 0.02f; // less is nothing yet
constexpr float kLeastKnowledge = 0.5f; // below, the judge does not know the thing
constexpr float kFront = 0.45f;         // a side from here on looks like a front,
constexpr float kDip = 0.6f;            // apart from another where it falls below this share
constexpr float kAlike = 0.9f;          // sides above look the same to the encoder

float coverageOf(std::span<const base::Image8> views) {
    double sum = 0, count = 0;
    for (const base::Image8& view : views) {
        if (view.channels != 4) return 1;
        for (std::size_t i = 3; i < view.data.size(); i += 4)
            sum += view.data[i] / 255.0;
        count += static_cast<double>(view.width) * view.height;
    }
    return static_cast<float>(sum / std::max(count, 1.0));
}

} // namespace

struct RoundMeasure::Parts {
    priors::Judge judge;
    priors::TextImageScore score;
};

RoundMeasure::RoundMeasure(const std::filesystem::path& resources)
    : m_parts(new Parts{priors::Judge(resources / "judge"),
                        priors::TextImageScore(resources / "score")}) {}

RoundMeasure::~RoundMeasure() = default;

RoundReading RoundMeasure::look(std::span<const base::Image8> views,
                                std::span<const float> azimuths, const std::string& words) const {
    base::require(views.size() == azimuths.size() && views.size() >= 4, "pictures from all round");
    std::vector<at::Tensor> rows;
    for (const base::Image8& view : views)
        rows.push_back(pictureTensor(view, kBackground, kImage));
    const at::Tensor images = at::cat(rows);
    const at::Tensor embedded = m_parts->score.embedImages(images);
    const at::Tensor alike = (embedded * embedded[0].unsqueeze(0)).sum(1);
    const at::Tensor text =
        words.empty() ? at::zeros_like(alike) : (embedded * m_parts->score.embedText(words)).sum(1);
    const std::vector<priors::Verdict> verdicts = m_parts->judge.look(images);

    RoundReading reading;
    reading.coverage = coverageOf(views);
    std::map<int, float> classes; // how sure of each, over the views
    for (const priors::Verdict& verdict : verdicts)
        classes[verdict.classId] += verdict.classConfidence / static_cast<float>(verdicts.size());
    const auto seen = std::max_element(classes.begin(), classes.end(),
                                       [](auto& a, auto& b) { return a.second < b.second; });
    reading.knows = seen->second;
    reading.hasFront = m_parts->judge.hasFront(seen->first);
    for (std::size_t i = 0; i < views.size(); ++i) {
        const auto row = static_cast<std::int64_t>(i);
        reading.sides.push_back(
            {azimuths[i], alike[row].item<float>(), text[row].item<float>(), verdicts[i].front});
    }
    decide(reading);
    return reading;
}

// The surest side first; another counts when both ways round to each one found so far lead over
// sides that look much less like a front.
int RoundMeasure::countFronts(const std::vector<SideReading>& sides) {
    const std::size_t count = sides.size();
    std::vector<std::size_t> order(count), found;
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return sides[a].front > sides[b].front; });
    const auto falls = [&](std::size_t from, std::size_t to, float below) {
        for (std::size_t i = (from + 1) % count; i != to; i = (i + 1) % count) {
            if (sides[i].front <= below) return true;
        }
        return false;
    };
    for (const std::size_t side : order) {
        if (sides[side].front < kFront) break;
        const float below = kDip * sides[side].front;
        if (std::all_of(found.begin(), found.end(), [&](std::size_t other) {
                return falls(side, other, below) && falls(other, side, below);
            }))
            found.push_back(side);
    }
    return static_cast<int>(found.size());
}

void RoundMeasure::decide(RoundReading& reading) {
    reading.alike = 1;
    for (const SideReading& side : reading.sides)
        reading.alike = std::min(reading.alike, side.likeFront);
    reading.fronts = 0;
    reading.kind = RoundKind::Unclear;
    if (reading.coverage < kLeastCoverage) return;
    const bool known = reading.knows >= kLeastKnowledge;
    if (known && reading.hasFront) {
        reading.fronts = countFronts(reading.sides);
        reading.kind = reading.fronts > 1    ? RoundKind::Repeated
                       : reading.fronts == 1 ? RoundKind::OneFront
                                             : RoundKind::Unclear;
        return;
    }
    for (SideReading& side : reading.sides)
        side.front = -1; // the judge knows no front of this
    if (known || reading.alike >= kAlike) reading.kind = RoundKind::AlikeAround;
}

} // namespace maquette::evaluation
