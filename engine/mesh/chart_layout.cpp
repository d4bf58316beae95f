#include <algorithm>
#include <limits>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/mesh/charts.h"

namespace maquette::mesh {

namespace {

double cross(glm::dvec2 a, glm::dvec2 b) {
    return a.x * b.y - a.y * b.x;
}

double areaOf(const Chart& chart) {
    double area = 0;
    for (std::size_t i = 0; i + 2 < chart.corners.size(); i += 3)
        area += cross(chart.corners[i + 1] - chart.corners[i],
                      chart.corners[i + 2] - chart.corners[i]) /
                2;
    return area;
}

// Across the longer side of its box: triangles go to the side their centre lies on.
Chart splitInTwo(Chart& chart) {
    const int axis = chart.size.x >= chart.size.y ? 0 : 1;
    Chart near, far;
    for (std::size_t i = 0; i < chart.triangles.size(); ++i) {
        const glm::dvec2* p = &chart.corners[3 * i];
        const bool beyond = p[0][axis] + p[1][axis] + p[2][axis] > 1.5 * chart.size[axis];
        Chart& side = beyond ? far : near;
        side.triangles.push_back(chart.triangles[i]);
        side.corners.insert(side.corners.end(), p, p + 3);
    }
    chart = std::move(near);
    return far;
}

std::vector<glm::dvec2> convexHull(std::vector<glm::dvec2> points) {
    const auto less = [](glm::dvec2 a, glm::dvec2 b) { return a.x != b.x ? a.x < b.x : a.y < b.y; };
    std::sort(points.begin(), points.end(), less);
    std::vector<glm::dvec2> hull;
    for (int side = 0; side < 2; ++side) {
        const std::size_t start = hull.size();
        for (const glm::dvec2 p : points) {
            while (hull.size() >= start + 2 &&
                   cross(hull.back() - hull[hull.size() - 2], p - hull.back()) <= 0)
                hull.pop_back();
            hull.push_back(p);
        }
        hull.pop_back();
        std::reverse(points.begin(), points.end());
    }
    return hull;
}

} // namespace

void splitLarge(std::vector<Chart>& charts, double share) {
    double total = 0;
    for (const Chart& chart : charts)
        total += areaOf(chart);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        while (areaOf(charts[i]) > share * total && charts[i].triangles.size() > 1) {
            Chart rest = splitInTwo(charts[i]);
            if (rest.triangles.empty() || charts[i].triangles.empty()) {
                if (charts[i].triangles.empty()) charts[i] = std::move(rest);
                break;
            }
            layFlat(rest);
            layFlat(charts[i]);
            charts.push_back(std::move(rest));
        }
    }
}

void layFlat(Chart& chart) {
    const std::vector<glm::dvec2> hull = convexHull(chart.corners);
    glm::dvec2 best(1, 0);
    double smallest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const glm::dvec2 edge = hull[(i + 1) % hull.size()] - hull[i];
        const double length = glm::length(edge);
        if (length == 0) continue;
        const glm::dvec2 u = edge / length, v(-u.y, u.x);
        glm::dvec2 low(std::numeric_limits<double>::max()), high(-low);
        for (const glm::dvec2 p : hull) {
            const glm::dvec2 turned(glm::dot(p, u), glm::dot(p, v));
            low = glm::min(low, turned);
            high = glm::max(high, turned);
        }
        const double area = (high.x - low.x) * (high.y - low.y);
        if (area < smallest) {
            smallest = area;
            best = u;
        }
    }
    glm::dvec2 low(std::numeric_limits<double>::max()), high(-low);
    for (glm::dvec2& p : chart.corners) {
        p = {glm::dot(p, best), glm::dot(p, glm::dvec2(-best.y, best.x))};
        low = glm::min(low, p);
        high = glm::max(high, p);
    }
    for (glm::dvec2& p : chart.corners)
        p -= low;
    chart.size = high - low;
}

} // namespace maquette::mesh
