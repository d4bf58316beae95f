#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "engine/io/tokenizer.h"
#include "engine/nn/clip_text.h"
#include "engine/nn/conv_net.h"

namespace maquette::priors {

using at::Tensor;

// The product's text-image score: CLIP's scheme (Radford et al. 2021) with our own small encoders,
// a frozen pair trained on the procedural world (resources/score). Not CLIP and not comparable with
// it.
class TextImageScore {
  public:
    // Throws NotFound, BadFile.
    explicit TextImageScore(const std::filesystem::path& folder, at::Device device = at::kCPU);

    Tensor embedText(const std::string& text) const; // [1, width], unit length
    Tensor
    embedImages(const Tensor& images) const; // [n, 3, s, s] in [0, 1] -> [n, width], unit length
    // Cosine similarity of each image with the text [n], in [-1, 1]. Images may lie on any device;
    // what comes back lies on the score's.
    Tensor operator()(const Tensor& images, const std::string& text) const;

  private:
    io::ClipTokenizer m_tokenizer;
    nn::ClipText m_text;
    Tensor m_projection;
    nn::ConvNet m_image;
    at::Device m_device;
};

// Rows scaled to unit length.
Tensor unitRows(const Tensor& x);

} // namespace maquette::priors
