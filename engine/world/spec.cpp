#include "engine/world/spec.h"

#include <array>

#include "engine/base/error.h"
#include "engine/base/rng.h"

namespace maquette::world {

namespace {

int pick(base::Rng& rng, std::size_t count) {
    return static_cast<int>(rng.below(static_cast<std::uint32_t>(count)));
}

int randomColour(base::Rng& rng, const ClassInfo& info, Split split) {
    if (split == Split::HeldOut) return info.heldOutColour;
    while (true) {
        const int colour = pick(rng, colours().size());
        if (split == Split::All || !isHeldOut(info.id, colour)) return colour;
    }
}

int randomMaterial(base::Rng& rng) {
    constexpr std::array<float, 7> kShares{0.40f, 0.13f, 0.12f, 0.11f, 0.10f, 0.08f, 0.06f};
    float rest = rng.uniform();
    for (std::size_t i = 0; i < kShares.size(); ++i) {
        rest -= kShares[i];
        if (rest < 0) return static_cast<int>(i);
    }
    return Matte;
}

void checkRange(int value, int low, std::size_t count, const char* field) {
    if (value < low || value >= static_cast<int>(count)) {
        throw base::Error(
            base::ErrorKind::Usage,
            {MAQUETTE_TR("The object's %1 (%2) is out of range."), field, std::to_string(value)});
    }
}

} // namespace

ObjectSpec randomSpec(std::uint64_t seed, Split split) {
    base::Rng rng(seed, 1);
    ObjectSpec spec;
    spec.classId = pick(rng, classes().size());
    const ClassInfo& info = classes()[static_cast<std::size_t>(spec.classId)];
    spec.colour = randomColour(rng, info, split);
    spec.material = randomMaterial(rng);
    if (rng.chance(0.30f) && !info.shapeWords.empty())
        spec.shapeWord =
            info.shapeWords[static_cast<std::size_t>(pick(rng, info.shapeWords.size()))];
    if (rng.chance(0.25f) && !info.parts.empty()) {
        spec.partIndex = pick(rng, info.parts.size());
        const int other = pick(rng, colours().size() - 1);
        spec.partColour = other < spec.colour ? other : other + 1; // never the main colour
    }
    spec.seed = base::mix(seed, 2);
    return spec;
}

void check(const ObjectSpec& spec) {
    checkRange(spec.classId, 0, classes().size(), "class");
    checkRange(spec.colour, 0, colours().size(), "colour");
    checkRange(spec.material, 0, materials().size(), "material");
    checkRange(spec.shapeWord, -1, shapeWords().size(), "shape word");
    const auto& parts = classes()[static_cast<std::size_t>(spec.classId)].parts;
    checkRange(spec.partIndex, -1, parts.size(), "part");
    checkRange(spec.partColour, spec.partIndex < 0 ? -1 : 0, colours().size(), "part's colour");
}

} // namespace maquette::world
