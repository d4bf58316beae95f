#pragma once

#include <string>
#include <vector>

#include "engine/io/json.h"
#include "engine/nn/resnet_block.h"

namespace maquette::nn {

// A small residual image network: stem, one residual block and a halving a level, mean over the
// pixels, linear heads. The product's image encoder and its judge.
struct ConvNetConfig {
    std::int64_t inChannels = 3, imageSize = 64;
    std::vector<std::int64_t> blockOutChannels{32, 64, 128, 192};
    std::int64_t normGroups = 8;
    std::vector<std::string> headNames;
    std::vector<std::int64_t> headSizes;

    static ConvNetConfig fromJson(const io::Json& json, const std::string& file);
    io::Json toJson() const;
};

class ConvNet {
  public:
    ConvNet() = default;
    explicit ConvNet(ConvNetConfig config);

    const ConvNetConfig& config() const { return m_config; }
    void parameters(const Scope& s);

    // Images [n, 3, size, size] in [-1, 1] -> pooled features [n, last width].
    Tensor features(const Tensor& image) const;
    // One output [n, headSizes[i]] a head.
    std::vector<Tensor> operator()(const Tensor& image) const;

  private:
    ConvNetConfig m_config;
    Conv2d m_stem;
    std::vector<ResnetBlock> m_resnets;
    std::vector<Conv2d> m_downsamplers;
    GroupNorm m_norm;
    std::vector<Linear> m_heads;
};

// An hourglass for dense prediction: halves, residual blocks with skips, and back; the product's
// disparity network.
class DenseNet {
  public:
    DenseNet() = default;
    explicit DenseNet(ConvNetConfig config); // headSizes {channels of the output}

    const ConvNetConfig& config() const { return m_config; }
    void parameters(const Scope& s);
    // Images [n, 3, size, size] in [-1, 1] -> [n, head, size / 2, size / 2].
    Tensor operator()(const Tensor& image) const;

  private:
    ConvNetConfig m_config;
    Conv2d m_stem, m_out;
    std::vector<ResnetBlock> m_down, m_up;
    std::vector<Conv2d> m_downsamplers;
    GroupNorm m_norm;
};

} // namespace maquette::nn
