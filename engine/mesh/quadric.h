#pragma once

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>
#include <glm/vec3.hpp>

namespace maquette::mesh {

// The sum of squared distances of a point from planes, weighted with the areas that lie in them:
// p^T A p + 2 b^T p + c (Garland and Heckbert 1997, "Surface simplification using quadric error
// metrics").
struct Quadric {
    double xx = 0, xy = 0, xz = 0, yy = 0, yz = 0, zz = 0; // A
    glm::dvec3 b{0};
    double c = 0;
    double weight = 0; // the areas

    static Quadric ofTriangle(const glm::dvec3& p, const glm::dvec3& q, const glm::dvec3& r) {
        const glm::dvec3 across = glm::cross(q - p, r - p);
        const double length = glm::length(across), area = length / 2;
        if (!(length > 0)) return {};
        const glm::dvec3 n = across / length;
        const double d = -glm::dot(n, p);
        return {area * n.x * n.x, area * n.x * n.y, area * n.x * n.z,
                area * n.y * n.y, area * n.y * n.z, area * n.z * n.z,
                area * d * n,     area * d * d,     area};
    }

    Quadric& operator+=(const Quadric& o) {
        xx += o.xx, xy += o.xy, xz += o.xz, yy += o.yy, yz += o.yz, zz += o.zz;
        b += o.b, c += o.c, weight += o.weight;
        return *this;
    }
    Quadric operator+(const Quadric& o) const { return Quadric(*this) += o; }

    glm::dvec3 product(const glm::dvec3& p) const {
        return {xx * p.x + xy * p.y + xz * p.z, xy * p.x + yy * p.y + yz * p.z,
                xz * p.x + yz * p.y + zz * p.z};
    }
    double at(const glm::dvec3& p) const { return glm::dot(p, product(p) + 2.0 * b) + c; }

    // The point with the least error near an edge: A is made regular by a weak pull towards the
    // edge's middle, so that on flat and straight parts the middle is the answer.
    glm::dvec3 lowest(const glm::dvec3& from, const glm::dvec3& to) const {
        const glm::dvec3 middle = 0.5 * (from + to);
        const double pull = 1e-3 * weight + 1e-30;
        Quadric r = *this;
        r.xx += pull, r.yy += pull, r.zz += pull;
        const glm::dvec3 g = -(product(middle) + b); // the step solves (A + pull I) step = g
        const double m0 = r.yy * r.zz - r.yz * r.yz, m1 = r.xz * r.yz - r.xy * r.zz,
                     m2 = r.xy * r.yz - r.xz * r.yy;
        const double determinant = r.xx * m0 + r.xy * m1 + r.xz * m2;
        if (!(std::abs(determinant) > 0)) return middle;
        const glm::dvec3 step{
            m0 * g.x + m1 * g.y + m2 * g.z,
            m1 * g.x + (r.xx * r.zz - r.xz * r.xz) * g.y + (r.xy * r.xz - r.xx * r.yz) * g.z,
            m2 * g.x + (r.xy * r.xz - r.xx * r.yz) * g.y + (r.xx * r.yy - r.xy * r.xy) * g.z};
        const glm::dvec3 best = middle + step / determinant;
        // Far off, the planes meet at too flat an angle to be trusted.
        return glm::length(best - middle) <= 2 * glm::length(to - from) ? best : middle;
    }
};

} // namespace maquette::mesh
