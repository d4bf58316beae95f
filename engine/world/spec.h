#pragma once

#include <cstdint>

#include "engine/world/catalogue.h"

namespace maquette::world {

// An object in words and a seed; together they determine it to the last bit.
struct ObjectSpec {
    int classId = 0;
    int colour = 0;
    int material = Matte;
    int shapeWord = -1; // a ShapeWord of the class, or -1
    int partIndex = -1; // into ClassInfo::parts, or -1
    int partColour = -1;
    std::uint64_t seed = 0; // proportions and small variations
    bool operator==(const ObjectSpec&) const = default;
};

enum class Split {
    Training, // without the held-out pairs of class and colour
    All,
    HeldOut, // nothing but them
};

// Classes and colours are equally likely; 30 % have a word of shape, 25 % a coloured part.
ObjectSpec randomSpec(std::uint64_t seed, Split split);

// Throws base::Error(Usage) naming the field that is out of range.
void check(const ObjectSpec& spec);

} // namespace maquette::world
