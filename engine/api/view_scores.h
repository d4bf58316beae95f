#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/image.h"

namespace maquette::api {

// What the looks from all round say together.
enum class RoundVerdict : std::uint8_t {
    Unclear,     // too little to see yet, or nothing the measure knows
    OneFront,    // one side is the front
    AlikeAround, // a thing that looks much the same from all sides, as a ball does
    Repeated,    // a front on several sides: the "Janus" fault
};

// One look at the object from its side.
struct SideScore {
    float azimuth = 0;   // degrees, 0 = the front
    float likeFront = 0; // cosine of the encoder's embeddings of this picture and of the front
    float text = 0;      // cosine with the embedding of the words; 0 without words
    float front = -1;    // how sure the judge is that it sees a front, 0..1; < 0: it cannot tell
};

struct RoundScore {
    std::vector<SideScore> sides; // evenly round, the front first
    RoundVerdict verdict = RoundVerdict::Unclear;
    int fronts = 0; // sides of the object that show a front; 0 where the judge cannot tell
};

// Measures pictures (RGB or RGBA) of one object from these azimuths, evenly round and all from one
// elevation. Thread-safe. Throws base::Error when the measure cannot be loaded.
using LookAround =
    std::function<RoundScore(std::span<const base::Image8> views, std::span<const float> azimuths,
                             const std::string& words)>;

} // namespace maquette::api
