#pragma once

#include <functional>

#include <ATen/ops/from_blob.h>

#include "engine/nn/placing.h"
#include "engine/priors/prior.h"

namespace maquette::tests {

using at::Tensor;

// A prior whose latents are pictures, with an exact denoiser: `clean` gives the posterior mean of
// the data for a noisy sample. Guidance changes nothing, because all conditions agree.
class ExactPrior : public priors::Prior {
  public:
    using Clean =
        std::function<Tensor(const Tensor& z, int t, const std::vector<priors::Condition>& rows)>;

    ExactPrior(std::int64_t size, Clean clean, at::Device device = at::kCPU)
        : m_clean(std::move(clean))
        , m_device(device) {
        m_info.id = m_info.name = "exact";
        m_info.kind = "starter";
        m_info.hash = std::string(64, 'e');
        m_info.imageSize = m_info.latentSize = size;
        m_info.latentChannels = 3;
        m_info.seesCamera = m_info.seesBackground = true;
    }

    const priors::PriorInfo& info() const override { return m_info; }
    const priors::NoiseSchedule& schedule() const override { return m_schedule; }
    at::Device device() const override { return m_device; }
    priors::TextEmbedding embed(const std::string&) const override {
        return {at::zeros({1, 1, 1}, m_device), at::zeros({1, 1}, m_device)};
    }
    Tensor predict(const Tensor& z, int t,
                   const std::vector<priors::Condition>& rows) const override {
        const double alpha = m_schedule.alpha(t), sigma = m_schedule.sigma(t);
        return (z - m_clean(z, t, rows) * alpha) / sigma;
    }
    Tensor encode(const Tensor& image) const override { return image * 2 - 1; }
    Tensor decode(const Tensor& latents) const override { return latents * 0.5 + 0.5; }

  private:
    priors::PriorInfo m_info;
    priors::NoiseSchedule m_schedule;
    Clean m_clean;
    at::Device m_device;
};

// Data: one latent.
inline ExactPrior pointPrior(const Tensor& point) {
    return {point.size(3),
            [point](const Tensor& z, int, const auto&) { return point.expand_as(z); }};
}

// Data: a ball of this radius and colour round the origin, seen from the camera told, over the
// background told.
inline ExactPrior ballPrior(std::int64_t size, float radius, const glm::vec3& colour,
                            at::Device device = at::kCPU) {
    return {size,
            [=](const Tensor& z, int, const std::vector<priors::Condition>& rows) {
                std::vector<Tensor> pictures;
                for (const priors::Condition& row : rows) {
                    // Without a camera: as from the front, which for a ball is the same.
                    base::Camera camera =
                        row.camera.value_or(base::Camera::orbit(0, 10, 3.2f, 40, 8, 8));
                    camera.width = camera.height = static_cast<int>(size);
                    std::vector<float> values(static_cast<std::size_t>(3 * size * size));
                    for (int i = 0; i < size * size; ++i) {
                        const auto ray = camera.ray(float(i % size) + .5f, float(i / size) + .5f);
                        const bool hit = !base::intersectSphere(ray, radius).empty();
                        for (int c = 0; c < 3; ++c) {
                            values[static_cast<std::size_t>(c * size * size + i)] =
                                2 * (hit ? colour[c] : row.background[c]) - 1;
                        }
                    }
                    pictures.push_back(nn::tensorFrom(values, {1, 3, size, size}));
                }
                return nn::toDevice(at::cat(pictures), device).expand_as(z);
            },
            device};
}

} // namespace maquette::tests
