#include "engine/fields/pressure.h"

#include <algorithm>
#include <cmath>

#include "cuda/adam.h"
#include "cuda/region.h"

namespace maquette::fields {

namespace {

constexpr float kKeep = .93f;         // of the push so far, a pass: about a dozen views count
constexpr float kDensityShare = .02f; // density moves a picture far less than colour does
constexpr std::int64_t kMeasureEvery = 16;
constexpr double kHotShare = .99; // of the cells that feel anything lie below "hot"

} // namespace

Pressure::Pressure(const cuda::Backend& backend, float bound)
    : m_backend(backend)
    , m_bound(bound)
    , m_cells(backend, std::int64_t{kResolution} * kResolution * kResolution)
    , m_norm(backend, 1) {
    m_cells.clear();
}

void Pressure::fade() {
    cuda::scale(m_backend, {m_cells.data(), m_cells.size(), kKeep, m_cells.data()});
    if (++m_passes % kMeasureEvery != 0) return;
    cuda::sumOfSquares(m_backend, {m_cells.data(), m_cells.size(), m_norm.data()});
    m_hardest = std::max(m_hardest, std::sqrt(m_norm.download().front()));
}

void Pressure::add(const cuda::Points& points, std::int64_t count, const float* density,
                   const FieldGradient& gradient) {
    if (count == 0) return;
    cuda::PressureAdd args;
    args.cells = m_cells.data();
    args.resolution = kResolution;
    args.low = -m_bound;
    args.inverseExtent = .5f / m_bound;
    args.points = points;
    args.count = count;
    args.density = density;
    args.densityGradient = gradient.density;
    std::copy_n(gradient.colour, 3, args.colourGradient);
    args.densityShare = kDensityShare;
    cuda::pressureAdd(m_backend, args);
}

// Hot is where the hardest cells are now, times how much harder the whole was pushed at its worst.
Pressure::Map Pressure::map() const {
    Map map;
    map.m_n = kResolution;
    map.m_bound = m_bound;
    map.m_cells = m_cells.download();
    std::vector<float> felt;
    double squares = 0;
    for (const float cell : map.m_cells) {
        if (cell > 0) felt.push_back(cell);
        squares += double{cell} * cell;
    }
    if (felt.empty()) return map;
    const auto place = felt.begin() + static_cast<std::ptrdiff_t>(
                                          kHotShare * static_cast<double>(felt.size() - 1));
    std::nth_element(felt.begin(), place, felt.end());
    const double norm = std::sqrt(squares);
    map.m_hot = static_cast<float>(*place * std::max(1.0, m_hardest / norm));
    return map;
}

float Pressure::Map::at(const glm::vec3& point) const {
    if (m_cells.empty() || m_hot <= 0) return 0;
    int low[3];
    float share[3];
    for (int axis = 0; axis < 3; ++axis) { // values stand at the centres of the cells
        const auto n = static_cast<float>(m_n);
        const float along = std::clamp((point[axis] / m_bound + 1) * .5f * n - .5f, 0.f, n - 1);
        low[axis] = std::min(static_cast<int>(along), m_n - 2);
        share[axis] = along - static_cast<float>(low[axis]);
    }
    float sum = 0;
    for (int k = 0; k < 8; ++k) {
        float part = 1;
        int cell[3];
        for (int axis = 0; axis < 3; ++axis) {
            const int up = k >> axis & 1;
            cell[axis] = low[axis] + up;
            part *= up ? share[axis] : 1 - share[axis];
        }
        sum += part * m_cells[static_cast<std::size_t>(cell[0] + m_n * (cell[1] + m_n * cell[2]))];
    }
    return std::min(1.f, sum / m_hot);
}

} // namespace maquette::fields
