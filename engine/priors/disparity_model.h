#pragma once

#include <filesystem>

#include "engine/nn/conv_net.h"

namespace maquette::priors {

using at::Tensor;

// The small monocular disparity network (resources/disparity), trained on the world's exact depth.
class DisparityModel {
  public:
    // Throws NotFound, BadFile.
    explicit DisparityModel(const std::filesystem::path& folder, at::Device device = at::kCPU);

    // Images [n, 3, size, size] in [0, 1] -> disparity [n, 1, size, size]: larger is nearer, about
    // (radius + 1 - depth) / 2 inside the unit sphere, near 0 on the background. Without gradients.
    // Images of another device or type are taken over; the answer is fp32, on the model's device.
    Tensor operator()(const Tensor& images) const;

  private:
    nn::DenseNet m_net;
    at::Device m_device;
};

} // namespace maquette::priors
