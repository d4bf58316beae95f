#include "engine/priors/disparity_model.h"

#include <ATen/ops/upsample_bilinear2d.h>

#include "engine/nn/model_files.h"

namespace maquette::priors {

DisparityModel::DisparityModel(const std::filesystem::path& folder, at::Device device)
    : m_device(device) {
    const std::string file = (folder / "config.json").string();
    m_net = nn::DenseNet(nn::ConvNetConfig::fromJson(io::readJson(file), file));
    if (m_net.config().headSizes.front() != 1) io::refuseField("head_sizes", file);
    nn::takeParameters(m_net, nn::loadFloats(folder, nn::kModelStem), folder.string());
    m_net = nn::placedCopy(m_net, at::kFloat, device);
}

Tensor DisparityModel::operator()(const Tensor& images) const {
    const nn::NoGrad noGrad;
    const std::int64_t size[] = {images.size(2), images.size(3)};
    const Tensor input = images.to(m_device, at::kFloat).clamp(0, 1) * 2 - 1;
    return at::upsample_bilinear2d(m_net(input), size, false);
}

} // namespace maquette::priors
