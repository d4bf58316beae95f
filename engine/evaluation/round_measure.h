#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/base/image.h"

namespace maquette::evaluation {

// One look at an object from its side.
struct SideReading {
    float azimuth = 0;   // degrees, 0 = the front
    float likeFront = 0; // cosine of the encoder's embeddings of this picture and of the front
    float text = 0;      // cosine with the embedding of the words; 0 without words
    float front = -1;    // how sure the judge is that it sees a front; < 0: it cannot tell
};

enum class RoundKind : std::uint8_t { Unclear, OneFront, AlikeAround, Repeated };

struct RoundReading {
    std::vector<SideReading> sides;
    RoundKind kind = RoundKind::Unclear;
    int fronts = 0;        // sides that show a front; 0 where the judge cannot tell
    float coverage = 0;    // mean opacity of the pictures
    float knows = 0;       // how sure the judge is of what it sees, 0..1
    bool hasFront = false; // things of the class it names have one
    float alike = 0;       // the least likeFront
};

// Tells from pictures all round whether an object shows its front on more than one side, which
// optimising against single pictures tends to make ("Janus"). Two measures: the text-image score's
// image encoder says how alike the sides are, and the judge whether a side looks like a front of
// the things it knows; both are trained on the procedural world and used in no loss. Which figures
// count as what was chosen on objects of the world, see docs/adr/0018. One thread at a time.
class RoundMeasure {
  public:
    explicit RoundMeasure(const std::filesystem::path& resources); // throws NotFound, BadFile
    ~RoundMeasure();

    // Pictures (RGB or RGBA) from these azimuths: evenly round, the front first, from a little
    // above. At least four.
    RoundReading look(std::span<const base::Image8> views, std::span<const float> azimuths,
                      const std::string& words) const;

    // The verdict of the figures.
    static void decide(RoundReading& reading);
    // How many fronts there are round: sides that look like one, apart from each other.
    static int countFronts(const std::vector<SideReading>& sides);

  private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace maquette::evaluation
