#include "engine/priors/judge.h"

#include <cmath>

#include "engine/base/error.h"
#include "engine/nn/model_files.h"

namespace maquette::priors {

namespace {

nn::ConvNet loadNet(const std::filesystem::path& folder, const io::Json& json,
                    const std::string& file, at::Device device) {
    nn::ConvNet net(nn::ConvNetConfig::fromJson(json, file));
    nn::takeParameters(net, nn::loadFloats(folder, nn::kModelStem), folder.string());
    return nn::placedCopy(net, at::kFloat, device);
}

struct Best {
    int index = 0;
    float confidence = 0;
};

Best best(const Tensor& probabilities, std::int64_t row) {
    const Tensor values = probabilities[row];
    const auto index = values.argmax().item<std::int64_t>();
    return {static_cast<int>(index), values[index].item<float>()};
}

// The share of the bins whose middle lies within 45 degrees of the front, which is bin 0.
float shareOfFront(const Tensor& bins, std::int64_t row, float binWidth) {
    constexpr float kNear = 45;
    const Tensor values = bins[row].contiguous();
    const float* shares = values.const_data_ptr<float>();
    float sum = 0;
    for (std::int64_t i = 0; i < values.size(0); ++i) {
        if (azimuthDifference(static_cast<float>(i) * binWidth, 0) <= kNear + 1e-3f)
            sum += shares[i];
    }
    return sum;
}

} // namespace

Judge::Judge(const std::filesystem::path& folder, at::Device device)
    : m_device(device) {
    const std::string file = (folder / "config.json").string();
    const io::Json json = io::readJson(file);
    m_classes = io::field<std::vector<std::string>>(json, "classes", file);
    m_colours = io::field<std::vector<std::string>>(json, "colours", file);
    m_hasFront = io::field<std::vector<bool>>(json, "has_front", file);
    m_net = loadNet(folder, json, file, device);
    const auto& sizes = m_net.config().headSizes;
    if (sizes.size() != 3 || sizes[0] != static_cast<std::int64_t>(m_classes.size()) ||
        sizes[1] != static_cast<std::int64_t>(m_colours.size()) ||
        m_hasFront.size() != m_classes.size()) {
        io::refuseField("head_sizes", file);
    }
}

std::vector<Verdict> Judge::look(const Tensor& images) const {
    const nn::NoGrad noGrad;
    const std::vector<Tensor> heads = m_net(images.to(m_device, at::kFloat).clamp(0, 1) * 2 - 1);
    const auto shares = [&](std::size_t head) { return heads[head].softmax(1).to(at::kCPU); };
    const Tensor classes = shares(0), colours = shares(1), bins = shares(2);
    const auto binWidth = 360.0f / static_cast<float>(bins.size(1));
    std::vector<Verdict> verdicts;
    for (std::int64_t i = 0; i < images.size(0); ++i) {
        const Best c = best(classes, i), colour = best(colours, i), bin = best(bins, i);
        verdicts.push_back({.classId = c.index,
                            .colour = colour.index,
                            .azimuth = static_cast<float>(bin.index) * binWidth,
                            .classConfidence = c.confidence,
                            .colourConfidence = colour.confidence,
                            .front = shareOfFront(bins, i, binWidth)});
    }
    return verdicts;
}

float azimuthDifference(float a, float b) {
    const float difference = std::fabs(std::fmod(a - b, 360.0f));
    return difference > 180.0f ? 360.0f - difference : difference;
}

} // namespace maquette::priors
