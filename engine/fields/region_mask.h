#pragma once

#include <vector>

#include <glm/vec3.hpp>

#include "engine/base/brush.h"

namespace maquette::fields {

// What a list of brush strokes marks in the cube round a field: two weights at the n^3 corners of a
// grid, trilinear in between. A plain value, made by one thread and read by any.
class RegionMask {
  public:
    // Half the cube's edge.
    explicit RegionMask(int resolution = 64, float bound = 1);

    static RegionMask of(const base::BrushStrokes& strokes, int resolution, float bound);

    int resolution() const { return m_n; }
    float bound() const { return m_bound; }
    bool empty() const { return !m_anyFrozen && !m_anyRedo; }
    bool redoes() const { return m_anyRedo; } // everything but what is marked is held

    // How far each corner is held: what was frozen, or, as soon as anything is to be redone,
    // everything else.
    std::vector<float> held() const;

    float frozenAt(const glm::vec3& point) const { return at(m_frozen, point); }
    float redoAt(const glm::vec3& point) const { return at(m_redo, point); }

  private:
    void paint(const base::BrushStroke& stroke);
    void count();
    float at(const std::vector<float>& weights, const glm::vec3& point) const;
    glm::vec3 corner(int x, int y, int z) const;

    int m_n;
    float m_bound;
    bool m_anyFrozen = false, m_anyRedo = false;
    std::vector<float> m_frozen, m_redo; // [n^3], x fastest; their sum is at most 1
};

} // namespace maquette::fields
