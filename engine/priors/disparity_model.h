#pragma once

#include <filesystem>

#include "engine/nn/conv_net.h"

namespace maquette::priors {

using at::Tensor;

// The small monocular disparity network (resources/disparity), trained on the world's exact depth.
class DisparityModel {
  public:
    explicit DisparityModel(const std::filesystem::path& folder); // throws NotFound, BadFile

    // Images [n, 3, size, size] in [0, 1] -> disparity [n, 1, size, size]: larger is nearer, about
    // (radius + 1 - depth) / 2 inside the unit sphere, near 0 on the background. Without gradients.
    Tensor operator()(const Tensor& images) const;

  private:
    nn::DenseNet m_net;
};

} // namespace maquette::priors
