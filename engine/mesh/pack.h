#pragma once

#include <optional>
#include <vector>

#include "engine/base/progress.h"
#include "engine/mesh/charts.h"

namespace maquette::mesh {

struct Placement {
    glm::dvec2 offset{0}; // of the chart's lower corner, in cells
    bool turned = false;  // (x, y) of the chart lies at (height - y, x)
};

struct Packing {
    double scale = 0;    // cells per unit of the charts
    double coverage = 0; // share of the square that the triangles cover
    std::vector<Placement> placements;
};

// Places charts into a square of cells x cells so that no two share a cell and at least one free
// cell lies between any two. Charts are scaled alike, as large as four attempts find. Nothing when
// they do not fit at any scale.
std::optional<Packing> packCharts(const std::vector<Chart>& charts, int cells,
                                  const base::Progress& progress);

} // namespace maquette::mesh
