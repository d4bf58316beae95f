#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/io/json.h"

namespace maquette::training {

// What the cards are written from.
struct CardSource {
    std::filesystem::path folder; // the shipped layout: starter/, score/, judge/, disparity/
    std::vector<io::Json> log;    // of all legs
    io::Json figures;             // {"stages": {...}, "evaluation": {...}}, each may be absent
    std::map<std::string, std::int64_t> unfinished; // stage -> step of a checkpoint
};

// The MODEL_CARD.md of "starter", "score", "judge" or "disparity": what it is, data, architecture,
// training legs, figures against the gates, limits, licence. Says so where something has not been
// measured or is still in training.
std::string modelCard(const CardSource& source, const std::string& model);

} // namespace maquette::training
