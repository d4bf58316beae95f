#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/base/image.h"

namespace maquette::evaluation {

// How well pictures match words, by the text-image score of the resources folder. One thread.
class TextMatch {
  public:
    static constexpr int kSide = 64; // pixels; what the score was trained on

    explicit TextMatch(const std::filesystem::path& resources); // throws NotFound, BadFile
    ~TextMatch();

    // A cosine a view, -1 .. 1. Views are RGBA of any size, put on the plain colour that the
    // training's pictures had.
    std::vector<double> look(const std::string& prompt, std::span<const base::Image8> views) const;

  private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace maquette::evaluation
