#include "engine/evaluation/text_match.h"

#include "engine/evaluation/pictures.h"
#include "engine/nn/ops.h"
#include "engine/priors/text_image_score.h"

namespace maquette::evaluation {

namespace {

constexpr glm::vec3 kBackground{0.72f, 0.76f, 0.82f}; // as the judge's views

} // namespace

struct TextMatch::Parts {
    priors::TextImageScore score;
};

TextMatch::TextMatch(const std::filesystem::path& resources)
    : m_parts(new Parts{priors::TextImageScore(resources / "score")}) {}

TextMatch::~TextMatch() = default;

std::vector<double> TextMatch::look(const std::string& prompt,
                                    std::span<const base::Image8> views) const {
    if (views.empty()) return {};
    std::vector<at::Tensor> rows;
    for (const base::Image8& view : views)
        rows.push_back(pictureTensor(view, kBackground, kSide));
    const at::Tensor scores =
        m_parts->score(at::cat(rows), prompt).to(at::kCPU, at::kFloat).contiguous();
    const float* values = scores.const_data_ptr<float>();
    return {values, values + scores.numel()};
}

} // namespace maquette::evaluation
