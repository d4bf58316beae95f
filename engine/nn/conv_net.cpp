#include "engine/nn/conv_net.h"

#include "engine/nn/config_checks.h"

namespace maquette::nn {

namespace {

constexpr double kEpsilon = 1e-5;

} // namespace

ConvNetConfig ConvNetConfig::fromJson(const io::Json& json, const std::string& file) {
    ConvNetConfig c;
    c.inChannels = io::fieldOr(json, "in_channels", c.inChannels, file);
    c.imageSize = io::fieldOr(json, "image_size", c.imageSize, file);
    c.blockOutChannels = io::field<std::vector<std::int64_t>>(json, "block_out_channels", file);
    c.normGroups = io::fieldOr(json, "norm_num_groups", c.normGroups, file);
    c.headNames = io::field<std::vector<std::string>>(json, "head_names", file);
    c.headSizes = io::field<std::vector<std::int64_t>>(json, "head_sizes", file);
    checkCount(c.inChannels, kMaxWidth, "in_channels", file);
    checkCount(c.imageSize, 1 << 16, "image_size", file);
    checkWidths(c.blockOutChannels, c.normGroups, "block_out_channels", file);
    for (const std::int64_t size : c.headSizes)
        checkCount(size, kMaxWidth, "head_sizes", file);
    if (c.blockOutChannels.size() < 2) io::refuseField("block_out_channels", file);
    if (c.headSizes.empty() || c.headSizes.size() != c.headNames.size()) {
        io::refuseField("head_sizes", file);
    }
    return c;
}

io::Json ConvNetConfig::toJson() const {
    return {{"in_channels", inChannels},
            {"image_size", imageSize},
            {"block_out_channels", blockOutChannels},
            {"norm_num_groups", normGroups},
            {"head_names", headNames},
            {"head_sizes", headSizes}};
}

ConvNet::ConvNet(ConvNetConfig config)
    : m_config(std::move(config)) {
    const auto& widths = m_config.blockOutChannels;
    m_stem = {.in = m_config.inChannels, .out = widths.front(), .stride = 2};
    std::int64_t in = widths.front();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_resnets.push_back(ResnetBlock::make(in, widths[i], 0, m_config.normGroups, kEpsilon));
        in = widths[i];
        if (i + 1 < widths.size()) m_downsamplers.push_back({.in = in, .out = in, .stride = 2});
    }
    m_norm = {.groups = m_config.normGroups, .channels = in, .epsilon = kEpsilon};
    for (const std::int64_t size : m_config.headSizes)
        m_heads.push_back({.in = in, .out = size});
}

void ConvNet::parameters(const Scope& s) {
    m_stem.parameters(s["conv_in"]);
    for (std::size_t i = 0; i < m_resnets.size(); ++i)
        m_resnets[i].parameters(s["resnets"][i]);
    for (std::size_t i = 0; i < m_downsamplers.size(); ++i) {
        m_downsamplers[i].parameters(s["downsamplers"][i]);
    }
    m_norm.parameters(s["conv_norm_out"]);
    for (std::size_t i = 0; i < m_heads.size(); ++i) {
        m_heads[i].parameters(s["heads"][m_config.headNames[i]]);
    }
}

Tensor ConvNet::features(const Tensor& image) const {
    Tensor h = m_stem(image.contiguous(at::MemoryFormat::ChannelsLast));
    for (std::size_t i = 0; i < m_resnets.size(); ++i) {
        h = m_resnets[i](h, {});
        if (i < m_downsamplers.size()) h = m_downsamplers[i](h);
    }
    return m_norm.silu(h).mean({2, 3});
}

std::vector<Tensor> ConvNet::operator()(const Tensor& image) const {
    const Tensor pooled = features(image);
    std::vector<Tensor> outputs;
    for (const Linear& head : m_heads)
        outputs.push_back(head(pooled));
    return outputs;
}

DenseNet::DenseNet(ConvNetConfig config)
    : m_config(std::move(config)) {
    const auto& widths = m_config.blockOutChannels;
    m_stem = {.in = m_config.inChannels, .out = widths.front(), .stride = 2};
    std::int64_t in = widths.front();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        m_down.push_back(ResnetBlock::make(in, widths[i], 0, m_config.normGroups, kEpsilon));
        in = widths[i];
        if (i + 1 < widths.size()) m_downsamplers.push_back({.in = in, .out = in, .stride = 2});
    }
    for (std::size_t i = widths.size() - 1; i-- > 0;) {
        m_up.push_back(
            ResnetBlock::make(in + widths[i], widths[i], 0, m_config.normGroups, kEpsilon));
        in = widths[i];
    }
    m_norm = {.groups = m_config.normGroups, .channels = in, .epsilon = kEpsilon};
    m_out = {.in = in, .out = m_config.headSizes.front()};
}

void DenseNet::parameters(const Scope& s) {
    m_stem.parameters(s["conv_in"]);
    for (std::size_t i = 0; i < m_down.size(); ++i)
        m_down[i].parameters(s["down"][i]);
    for (std::size_t i = 0; i < m_downsamplers.size(); ++i) {
        m_downsamplers[i].parameters(s["downsamplers"][i]);
    }
    for (std::size_t i = 0; i < m_up.size(); ++i)
        m_up[i].parameters(s["up"][i]);
    m_norm.parameters(s["conv_norm_out"]);
    m_out.parameters(s["conv_out"]);
}

Tensor DenseNet::operator()(const Tensor& image) const {
    Tensor h = m_stem(image.contiguous(at::MemoryFormat::ChannelsLast));
    std::vector<Tensor> skips;
    for (std::size_t i = 0; i < m_down.size(); ++i) {
        h = m_down[i](h, {});
        if (i < m_downsamplers.size()) {
            skips.push_back(h);
            h = m_downsamplers[i](h);
        }
    }
    for (const ResnetBlock& block : m_up) {
        const Tensor skip = skips.back();
        skips.pop_back();
        const std::int64_t size[] = {skip.size(2), skip.size(3)};
        h = block(at::cat({at::upsample_nearest2d(h, size), skip}, 1), {});
    }
    return m_out(m_norm.silu(h));
}

} // namespace maquette::nn
