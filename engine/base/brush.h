#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <glm/vec3.hpp>

namespace maquette::base {

// What a stroke of the brush does to the region it passes over.
enum class BrushMode : std::uint8_t {
    Freeze, // it stays as it is
    Redo,   // only such regions change; everything else stays
    Erase,  // neither
};

// One stroke over a forming object: a round brush moved along points of its surface. World units.
struct BrushStroke {
    BrushMode mode = BrushMode::Freeze;
    float radius = .15f;  // of the brush, (0, 1]
    float hardness = .6f; // the share of the radius that is fully covered, 0 .. 1
    std::vector<glm::vec3> points;
    bool operator==(const BrushStroke&) const = default;
};

// The strokes that made a mask, in order: later ones paint over earlier ones. The same strokes make
// the same mask, so that a list of them is the whole document that undo goes back and forth in.
using BrushStrokes = std::vector<BrushStroke>;

inline constexpr std::size_t kMostStrokes = 400, kMostBrushPoints = 8000;

// A line a stroke: "freeze 0.15 0.6 0.1 0.2 0.3 0.1 0.25 0.3", lengths to a thousandth. No strokes
// are the empty text.
std::string toText(const BrushStrokes& strokes);
// Throws Error(Usage) for anything toText() would not have written, naming the line.
BrushStrokes strokesFromText(const std::string& text);

// A stroke with fewer points, none of them closer than a third of the radius to the one before it
// (the last point stays), and lengths as toText() writes them.
BrushStroke simplified(const BrushStroke& stroke);

} // namespace maquette::base
