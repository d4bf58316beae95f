#pragma once

#include <optional>
#include <vector>

#include "engine/nn/attention.h"
#include "engine/nn/resnet_block.h"
#include "engine/nn/unet_config.h"

namespace maquette::nn {

// What every block of a UNet sees besides the picture.
struct UNetSignals {
    Tensor time;            // [n, 4 * first width], already through SiLU
    Tensor context;         // [n or 1, tokens, crossAttentionDim]
    std::int64_t views = 1; // rows that self-attention sees together; contiguous, divides n
};

// One level of the UNet on its way down, in the middle or up: diffusers' (CrossAttn)DownBlock2D,
// UNetMidBlock2DCrossAttn and (CrossAttn)UpBlock2D.
struct UNetBlock {
    std::vector<ResnetBlock> resnets;
    std::vector<Transformer2d> attentions; // empty, or one for each resnet; one in the middle
    std::optional<Conv2d> downsampler;
    std::optional<Upsample> upsampler;

    static UNetBlock makeDown(const UNetConfig& config, std::size_t level);
    static UNetBlock makeMid(const UNetConfig& config);
    // index 0 is the deepest level, which comes first on the way up.
    static UNetBlock makeUp(const UNetConfig& config, std::size_t index);
    void parameters(const Scope& s);

    // Appends what the way up will join: the output of every pair and of the downsampler.
    Tensor down(Tensor h, const UNetSignals& signals, std::vector<Tensor>& skips) const;
    Tensor mid(Tensor h, const UNetSignals& signals) const;
    // Takes its skips from the end; upsamples to the size of the skip that is then the last (odd
    // sizes: not simply twice), so there must be one left when there is an upsampler.
    Tensor up(Tensor h, const UNetSignals& signals, std::vector<Tensor>& skips) const;

  private:
    Tensor attended(std::size_t j, const Tensor& h, const UNetSignals& signals) const;
};

} // namespace maquette::nn
