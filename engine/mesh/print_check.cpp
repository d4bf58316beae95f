#include "engine/mesh/print_check.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "engine/base/error.h"
#include "engine/base/rng.h"
#include "engine/geometry/ray_caster.h"
#include "engine/mesh/intersections.h"

namespace maquette::mesh {

namespace {

std::string decimals(double value, int count) {
    char text[40];
    std::snprintf(text, sizeof text, "%.*f", count, value);
    return text;
}

glm::dvec3 across(const base::Mesh& mesh, const glm::uvec3& t) {
    const glm::dvec3 a(mesh.positions[t.x]);
    return glm::cross(glm::dvec3(mesh.positions[t.y]) - a, glm::dvec3(mesh.positions[t.z]) - a);
}

// Distances through the object from points spread evenly over the surface, in its units, sorted.
// Rays that meet nothing (an open surface) give none.
std::vector<double> wallsOf(const base::Mesh& mesh, int rays, const base::Progress& progress) {
    std::vector<double> upTo(mesh.triangles.size());
    double area = 0;
    for (std::size_t i = 0; i < upTo.size(); ++i)
        upTo[i] = area += glm::length(across(mesh, mesh.triangles[i])) / 2;
    std::vector<double> walls;
    if (!(area > 0)) return walls;
    const geometry::RayCaster caster(mesh.positions, mesh.triangles);
    const base::Bounds box = base::bounds(mesh);
    const float size = glm::length(box.high - box.low);
    base::Rng rng(1);
    for (int i = 0; i < rays; ++i) {
        if (i % 1024 == 0) progress.checkStop();
        const double place = (i + double{rng.uniform()}) / rays * area;
        const auto found = std::lower_bound(upTo.begin(), upTo.end(), place);
        const auto number = std::min<std::size_t>(found - upTo.begin(), upTo.size() - 1);
        const glm::uvec3& t = mesh.triangles[number];
        const float r = std::sqrt(rng.uniform()), s = rng.uniform();
        const glm::vec3 p = (1 - r) * mesh.positions[t.x] + r * (1 - s) * mesh.positions[t.y] +
                            r * s * mesh.positions[t.z];
        const glm::dvec3 n = across(mesh, t);
        if (!(glm::length(n) > 0)) continue;
        const glm::vec3 inwards(-n / glm::length(n));
        const auto hit = caster.cast(p + inwards * (1e-6f * size), inwards);
        if (!hit) continue;
        const glm::dvec3 exit = across(mesh, mesh.triangles[hit->triangle]);
        if (glm::dot(exit, glm::dvec3(inwards)) > 0) walls.push_back(hit->distance + 1e-6 * size);
    }
    std::sort(walls.begin(), walls.end());
    return walls;
}

void measureWalls(const base::Mesh& mesh, const PrintOptions& options, PrintReport& report,
                  const base::Progress& progress) {
    const std::vector<double> walls = wallsOf(mesh, options.rays, progress);
    if (walls.empty()) return;
    const double mm = options.millimetresPerUnit;
    report.thinnest = walls[walls.size() / 100] * mm;
    report.usualWall = walls[walls.size() / 2] * mm;
    // A wall of just the limit is good; floats round.
    const double limit = options.thinnestWall / mm * (1 - 1e-4);
    report.thinShare =
        static_cast<double>(std::lower_bound(walls.begin(), walls.end(), limit) - walls.begin()) /
        static_cast<double>(walls.size());
}

void measureOverhang(const base::Mesh& mesh, const PrintOptions& options, PrintReport& report) {
    const double mm = options.millimetresPerUnit;
    const double floor = report.measure.bounds.low.y;
    const double near = 1e-3 * std::max(report.size.y, 1e-9) / mm;
    const double least = std::sin(glm::radians(options.steepest));
    double area = 0, hanging = 0;
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::dvec3 n = across(mesh, t);
        const double own = glm::length(n) / 2;
        if (!(own > 0)) continue;
        area += own;
        const double down = -n.y / (2 * own);
        const double height =
            (double{mesh.positions[t.x].y} + mesh.positions[t.y].y + mesh.positions[t.z].y) / 3 -
            floor;
        if (down > 0.99 && height <= near)
            report.base += own * mm * mm;
        else if (down > least + 1e-6 && height > near)
            hanging += own;
    }
    report.overhang = area > 0 ? hanging / area : 0;
}

class Findings {
  public:
    Findings(const PrintOptions& options, PrintReport& report)
        : m_options(options)
        , m_report(report) {}

    void run() {
        surface();
        walls();
        size();
        standing();
        std::stable_sort(m_report.findings.begin(), m_report.findings.end(),
                         [](const auto& a, const auto& b) { return a.verdict > b.verdict; });
    }

  private:
    void good(base::Text what) {
        m_report.findings.push_back({Verdict::Good, std::move(what), {}, {}});
    }
    void bad(Verdict verdict, base::Text what, base::Text remedy, std::string operation = {}) {
        m_report.findings.push_back(
            {verdict, std::move(what), std::move(remedy), std::move(operation)});
    }

    void surface() {
        const Measure& m = m_report.measure;
        if (!m.manifold()) {
            bad(Verdict::Fail,
                {MAQUETTE_TR("The surface is not closed: %1 open and %2 ambiguous edges."),
                 std::to_string(m.boundaryEdges), std::to_string(m.nonManifoldEdges)},
                MAQUETTE_TR("Repair it, so that the printer knows what is inside."), "repair");
        } else if (m.volume <= 0) {
            bad(Verdict::Fail, MAQUETTE_TR("The surface faces inwards."),
                MAQUETTE_TR("Repair it; that turns it the right way."), "repair");
        } else {
            good(MAQUETTE_TR("The surface is closed and faces outwards."));
        }
        if (m_report.crossing > 0) {
            bad(Verdict::Mind,
                {MAQUETTE_TR("The surface cuts through itself in %1 triangles."),
                 std::to_string(m_report.crossing)},
                MAQUETTE_TR("Slicing programs usually join such parts; look at the preview."));
        }
        if (m.components > 1) {
            bad(Verdict::Mind,
                {MAQUETTE_TR("It consists of %1 separate pieces."), std::to_string(m.components)},
                MAQUETTE_TR("Remove loose pieces, unless they are meant."), "floaters");
        }
    }

    void walls() {
        if (m_report.thinnest <= 0) return; // nothing could be measured
        const std::string limit = decimals(m_options.thinnestWall, 1);
        if (m_report.thinShare > 0.01) {
            bad(m_report.thinShare > 0.1 ? Verdict::Fail : Verdict::Mind,
                {MAQUETTE_TR("Walls thinner than %1 mm on %2 % of the surface; the thinnest "
                             "measure %3 mm."),
                 limit, decimals(100 * m_report.thinShare, 1), decimals(m_report.thinnest, 2)},
                MAQUETTE_TR("Print it larger, or thicken those parts."), "scale");
        } else {
            good({MAQUETTE_TR("Walls are %1 mm thick or more; half of them at least %2 mm."), limit,
                  decimals(m_report.usualWall, 1)});
        }
    }

    void size() {
        const glm::dvec3& s = m_report.size; // the object stands on its base: y is up
        const std::string words =
            decimals(s.x, 1) + " × " + decimals(s.z, 1) + " × " + decimals(s.y, 1);
        const bool fits = std::min(s.x, s.z) <= std::min(m_options.bed.x, m_options.bed.y) &&
                          std::max(s.x, s.z) <= std::max(m_options.bed.x, m_options.bed.y) &&
                          s.y <= m_options.bed.z;
        if (!fits) {
            bad(Verdict::Fail,
                {MAQUETTE_TR("It measures %1 mm, more than the printer's %2 × %3 × %4 mm."), words,
                 decimals(m_options.bed.x, 0), decimals(m_options.bed.y, 0),
                 decimals(m_options.bed.z, 0)},
                MAQUETTE_TR("Set a smaller size."), "scale");
        } else if (std::max({s.x, s.y, s.z}) < 5) {
            bad(Verdict::Mind, {MAQUETTE_TR("It measures only %1 mm."), words},
                MAQUETTE_TR("Set a larger size."), "scale");
        } else {
            good({MAQUETTE_TR("It measures %1 mm and fits the printer."), words});
        }
    }

    void standing() {
        const double footprint = m_report.size.x * m_report.size.z;
        if (m_report.base < 0.02 * footprint) {
            bad(Verdict::Mind, MAQUETTE_TR("It has no flat base to stand on."),
                MAQUETTE_TR("Turn a flat side down, or print it with a brim."), "turn");
        }
        if (m_report.overhang > 0.02) {
            bad(Verdict::Mind,
                {MAQUETTE_TR("%1 % of the surface hangs over by more than %2°."),
                 decimals(100 * m_report.overhang, 0), decimals(m_options.steepest, 0)},
                MAQUETTE_TR("Let the slicing program add supports, or turn the object."), "turn");
        } else {
            good(MAQUETTE_TR("It prints without supports."));
        }
    }

    const PrintOptions& m_options;
    PrintReport& m_report;
};

} // namespace

Verdict PrintReport::verdict() const {
    Verdict worst = Verdict::Good;
    for (const PrintFinding& finding : findings)
        worst = std::max(worst, finding.verdict);
    return worst;
}

PrintReport checkPrint(const base::Mesh& mesh, const PrintOptions& options,
                       const base::Progress& progress) {
    if (mesh.empty()) {
        throw base::Error(base::ErrorKind::Usage,
                          MAQUETTE_TR("There is nothing to print: the mesh has no triangles."));
    }
    PrintReport report;
    report.measure = measure(mesh);
    const double mm = options.millimetresPerUnit;
    report.size = glm::dvec3(report.measure.bounds.high - report.measure.bounds.low) * mm;
    if (report.measure.watertight()) report.volume = report.measure.volume * mm * mm * mm / 1000;
    progress(0.2f);
    report.crossing = crossingTriangles(mesh, {{}, progress.stop});
    progress(0.5f);
    measureWalls(mesh, options, report, progress);
    measureOverhang(mesh, options, report);
    Findings(options, report).run();
    progress(1.0f);
    return report;
}

} // namespace maquette::mesh
