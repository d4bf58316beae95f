#pragma once

#include <ATen/ops/constant_pad_nd.h>

#include <string>

#include "engine/nn/clip_text.h"
#include "engine/nn/conv_net.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"

namespace maquette::tests {

using at::Tensor;

// The published networks (diffusers' UNet2DConditionModel and AutoencoderKL, transformers'
// CLIPTextModel) once more, straight from their parameters' names: fp64, contiguous, one plain
// operator after the other. What the product's classes are compared with.
class Reference {
  public:
    explicit Reference(const nn::ParamMap& parameters) {
        for (const auto& [name, tensor] : parameters)
            m_parameters[name] = tensor.detach().to(at::kDouble).contiguous();
    }

    const Tensor& at(const std::string& name) const { return m_parameters.at(name); }
    bool has(const std::string& name) const { return m_parameters.contains(name); }

    Tensor linear(const std::string& name, const Tensor& x) const {
        const Tensor y = x.matmul(this->at(name + ".weight").t());
        return has(name + ".bias") ? y + this->at(name + ".bias") : y;
    }

    Tensor conv(const std::string& name, const Tensor& x, std::int64_t stride = 1,
                std::int64_t padding = 1) const {
        return at::conv2d(x, this->at(name + ".weight"), this->at(name + ".bias"), stride, padding);
    }

    Tensor groupNorm(const std::string& name, const Tensor& x, std::int64_t groups,
                     double epsilon) const {
        const Tensor g = x.reshape({x.size(0), groups, -1});
        const Tensor centred = g - g.mean({2}, true);
        const Tensor variance = centred.pow(2).mean({2}, true);
        const Tensor y = (centred / (variance + epsilon).sqrt()).reshape(x.sizes());
        return y * this->at(name + ".weight").view({1, -1, 1, 1}) +
               this->at(name + ".bias").view({1, -1, 1, 1});
    }

    Tensor layerNorm(const std::string& name, const Tensor& x, double epsilon = 1e-5) const {
        const Tensor centred = x - x.mean({-1}, true);
        const Tensor y = centred / (centred.pow(2).mean({-1}, true) + epsilon).sqrt();
        return y * this->at(name + ".weight") + this->at(name + ".bias");
    }

    static Tensor silu(const Tensor& x) { return x / (1 + (-x).exp()); }
    static Tensor gelu(const Tensor& x) { return 0.5 * x * (1 + (x / std::sqrt(2.0)).erf()); }

    // softmax(q k^T / sqrt(width)) v, head by head.
    static Tensor attention(const Tensor& q, const Tensor& k, const Tensor& v, std::int64_t heads,
                            bool causal) {
        const std::int64_t width = q.size(2) / heads;
        std::vector<Tensor> out;
        for (std::int64_t h = 0; h < heads; ++h) {
            const auto slice = [&](const Tensor& x) { return x.narrow(2, h * width, width); };
            Tensor scores =
                slice(q).matmul(slice(k).transpose(1, 2)) / std::sqrt(static_cast<double>(width));
            if (causal) {
                const Tensor hidden =
                    at::ones({scores.size(1), scores.size(2)}, at::kDouble).triu(1) * -1e30;
                scores = scores + hidden;
            }
            out.push_back(scores.softmax(-1).matmul(slice(v)));
        }
        return at::cat(out, 2);
    }

    Tensor attentionBlock(const std::string& name, const Tensor& x, const Tensor& context,
                          std::int64_t heads) const {
        return linear(name + ".to_out.0",
                      attention(linear(name + ".to_q", x), linear(name + ".to_k", context),
                                linear(name + ".to_v", context), heads, false));
    }

    Tensor resnet(const std::string& name, const Tensor& x, const Tensor& time, std::int64_t groups,
                  double epsilon) const {
        Tensor h = conv(name + ".conv1", silu(groupNorm(name + ".norm1", x, groups, epsilon)));
        if (time.defined())
            h = h + linear(name + ".time_emb_proj", silu(time)).unsqueeze(-1).unsqueeze(-1);
        h = conv(name + ".conv2", silu(groupNorm(name + ".norm2", h, groups, epsilon)));
        return h +
               (has(name + ".conv_shortcut.weight") ? conv(name + ".conv_shortcut", x, 1, 0) : x);
    }

    Tensor transformer(const std::string& name, const Tensor& x, const Tensor& context,
                       std::int64_t heads, std::int64_t groups, std::int64_t depth) const {
        const std::int64_t n = x.size(0), c = x.size(1), height = x.size(2), width = x.size(3);
        const auto tokens = [&](const Tensor& y) { return y.flatten(2).transpose(1, 2); };
        const bool convolved = this->at(name + ".proj_in.weight").dim() == 4;
        const Tensor normed = groupNorm(name + ".norm", x, groups, 1e-6);
        Tensor h = convolved ? tokens(conv(name + ".proj_in", normed, 1, 0))
                             : linear(name + ".proj_in", tokens(normed));
        for (std::int64_t i = 0; i < depth; ++i) {
            const std::string block = name + ".transformer_blocks." + std::to_string(i);
            const Tensor a = layerNorm(block + ".norm1", h);
            h = h + attentionBlock(block + ".attn1", a, a, heads);
            h = h +
                attentionBlock(block + ".attn2", layerNorm(block + ".norm2", h), context, heads);
            const auto halves =
                linear(block + ".ff.net.0.proj", layerNorm(block + ".norm3", h)).chunk(2, -1);
            h = h + linear(block + ".ff.net.2", halves[0] * gelu(halves[1]));
        }
        const auto image = [&](const Tensor& y) {
            return y.transpose(1, 2).reshape({n, y.size(2), height, width});
        };
        h = convolved ? conv(name + ".proj_out", image(h), 1, 0)
                      : image(linear(name + ".proj_out", h));
        return h.reshape({n, c, height, width}) + x;
    }

    static Tensor upsampled(const Tensor& x, std::int64_t height, std::int64_t width) {
        const std::int64_t size[] = {height, width};
        return at::upsample_nearest2d(x, size);
    }

    Tensor unet(const nn::UNetConfig& c, const Tensor& sample, const Tensor& timesteps,
                const Tensor& context, const Tensor& classes) const {
        Tensor time = linear("time_embedding.linear_2",
                             silu(linear("time_embedding.linear_1",
                                         sinusoids(timesteps, c.blockOutChannels.front()))));
        if (classes.defined())
            time = time + linear("class_embedding.linear_2",
                                 silu(linear("class_embedding.linear_1", classes)));
        const auto levels = c.blockOutChannels.size();
        const auto block = [&](const std::string& name, std::int64_t j, Tensor h,
                               const Tensor& skip, bool cross, std::int64_t heads) {
            const std::string number = std::to_string(j);
            if (skip.defined()) h = at::cat({h, skip}, 1);
            h = resnet(name + ".resnets." + number, h, time, c.normGroups, c.normEpsilon);
            return cross ? transformer(name + ".attentions." + number, h, context, heads,
                                       c.normGroups, c.transformerDepth)
                         : h;
        };
        Tensor h = conv("conv_in", sample);
        std::vector<Tensor> skips{h};
        for (std::size_t i = 0; i < levels; ++i) {
            const std::string name = "down_blocks." + std::to_string(i);
            for (std::int64_t j = 0; j < c.layersPerBlock; ++j)
                skips.push_back(h = block(name, j, h, {}, c.downBlockTypes[i].starts_with("Cross"),
                                          c.heads[i]));
            if (i + 1 < levels) skips.push_back(h = conv(name + ".downsamplers.0.conv", h, 2));
        }
        h = resnet("mid_block.resnets.0", h, time, c.normGroups, c.normEpsilon);
        h = transformer("mid_block.attentions.0", h, context, c.heads.back(), c.normGroups,
                        c.transformerDepth);
        h = resnet("mid_block.resnets.1", h, time, c.normGroups, c.normEpsilon);
        for (std::size_t i = 0; i < levels; ++i) {
            const std::string name = "up_blocks." + std::to_string(i);
            for (std::int64_t j = 0; j <= c.layersPerBlock; ++j) {
                const Tensor skip = skips.back();
                skips.pop_back();
                h = block(name, j, h, skip, c.upBlockTypes[i].starts_with("Cross"),
                          c.heads[levels - 1 - i]);
            }
            if (i + 1 < levels)
                h = conv(name + ".upsamplers.0.conv",
                         upsampled(h, skips.back().size(2), skips.back().size(3)));
        }
        return conv("conv_out", silu(groupNorm("conv_norm_out", h, c.normGroups, c.normEpsilon)));
    }

    // diffusers' Timesteps with flip_sin_to_cos and no shift: cosines, then sines.
    static Tensor sinusoids(const Tensor& timesteps, std::int64_t channels) {
        std::vector<Tensor> cosines, sines;
        for (std::int64_t i = 0; i < channels / 2; ++i) {
            const Tensor angle =
                timesteps.to(at::kDouble) *
                std::pow(10000.0, -2.0 * static_cast<double>(i) / static_cast<double>(channels));
            cosines.push_back(angle.cos());
            sines.push_back(angle.sin());
        }
        cosines.insert(cosines.end(), sines.begin(), sines.end());
        return at::stack(cosines, 1);
    }

    Tensor vaeMid(const std::string& name, Tensor h, const nn::VaeConfig& c) const {
        h = resnet(name + ".resnets.0", h, {}, c.normGroups, 1e-6);
        if (c.midAttention) {
            const Tensor x = groupNorm(name + ".attentions.0.group_norm", h, c.normGroups, 1e-6)
                                 .flatten(2)
                                 .transpose(1, 2);
            const Tensor y = attentionBlock(name + ".attentions.0", x, x, 1);
            h = h + y.transpose(1, 2).reshape(h.sizes());
        }
        return resnet(name + ".resnets.1", h, {}, c.normGroups, 1e-6);
    }

    Tensor vaeMoments(const nn::VaeConfig& c, const Tensor& image) const {
        const auto levels = c.blockOutChannels.size();
        Tensor h = conv("encoder.conv_in", image);
        for (std::size_t i = 0; i < levels; ++i) {
            const std::string name = "encoder.down_blocks." + std::to_string(i);
            for (std::int64_t j = 0; j < c.layersPerBlock; ++j)
                h = resnet(name + ".resnets." + std::to_string(j), h, {}, c.normGroups, 1e-6);
            if (i + 1 < levels)
                h = conv(name + ".downsamplers.0.conv", at::constant_pad_nd(h, {0, 1, 0, 1}), 2, 0);
        }
        h = vaeMid("encoder.mid_block", h, c);
        h = silu(groupNorm("encoder.conv_norm_out", h, c.normGroups, 1e-6));
        return conv("quant_conv", conv("encoder.conv_out", h), 1, 0);
    }

    Tensor vaeDecode(const nn::VaeConfig& c, const Tensor& latents) const {
        const auto levels = c.blockOutChannels.size();
        Tensor h = conv("post_quant_conv", latents / c.scalingFactor, 1, 0);
        h = vaeMid("decoder.mid_block", conv("decoder.conv_in", h), c);
        for (std::size_t i = 0; i < levels; ++i) {
            const std::string name = "decoder.up_blocks." + std::to_string(i);
            for (std::int64_t j = 0; j <= c.layersPerBlock; ++j)
                h = resnet(name + ".resnets." + std::to_string(j), h, {}, c.normGroups, 1e-6);
            if (i + 1 < levels)
                h = conv(name + ".upsamplers.0.conv", upsampled(h, 2 * h.size(2), 2 * h.size(3)));
        }
        return conv("decoder.conv_out",
                    silu(groupNorm("decoder.conv_norm_out", h, c.normGroups, 1e-6)));
    }

    Tensor clip(const nn::ClipTextConfig& c, const Tensor& ids) const {
        const std::string root = "text_model.";
        Tensor x =
            this->at(root + "embeddings.token_embedding.weight").index({ids}) +
            this->at(root + "embeddings.position_embedding.weight").narrow(0, 0, ids.size(1));
        for (std::int64_t i = 0; i < c.layers; ++i) {
            const std::string layer = root + "encoder.layers." + std::to_string(i);
            const Tensor h = layerNorm(layer + ".layer_norm1", x, c.epsilon);
            const auto of = [&](const char* which) {
                return linear(layer + ".self_attn." + which, h);
            };
            x = x + linear(layer + ".self_attn.out_proj",
                           attention(of("q_proj"), of("k_proj"), of("v_proj"), c.heads, true));
            const Tensor g =
                linear(layer + ".mlp.fc1", layerNorm(layer + ".layer_norm2", x, c.epsilon));
            x = x +
                linear(layer + ".mlp.fc2", c.quickGelu ? g / (1 + (-1.702 * g).exp()) : gelu(g));
        }
        return layerNorm(root + "final_layer_norm", x, c.epsilon);
    }

  private:
    nn::ParamMap m_parameters;
};

} // namespace maquette::tests
