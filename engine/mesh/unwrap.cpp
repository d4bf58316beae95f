#include "engine/mesh/unwrap.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "engine/mesh/charts.h"
#include "engine/mesh/pack.h"
#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

// Copies the mesh with one vertex for each chart that uses it.
class SeamCutter {
  public:
    explicit SeamCutter(const base::Mesh& mesh)
        : m_mesh(mesh)
        , m_chartOf(mesh.positions.size(), kNone)
        , m_copyOf(mesh.positions.size()) {
        m_out.triangles.resize(mesh.triangles.size());
        m_out.metallic = mesh.metallic;
        m_out.roughness = mesh.roughness;
    }

    void add(std::uint32_t chart, std::uint32_t triangle, const glm::vec2* uvs) {
        for (int k = 0; k < 3; ++k) {
            const std::uint32_t v = m_mesh.triangles[triangle][k];
            if (m_chartOf[v] != chart) {
                m_chartOf[v] = chart;
                m_copyOf[v] = static_cast<std::uint32_t>(m_out.positions.size());
                m_out.positions.push_back(m_mesh.positions[v]);
                m_out.uvs.push_back(uvs[k]);
                if (!m_mesh.normals.empty()) m_out.normals.push_back(m_mesh.normals[v]);
                if (!m_mesh.colors.empty()) m_out.colors.push_back(m_mesh.colors[v]);
            }
            m_out.triangles[triangle][k] = m_copyOf[v];
        }
    }

    base::Mesh finish() { return std::move(m_out); }

  private:
    const base::Mesh& m_mesh;
    std::vector<std::uint32_t> m_chartOf, m_copyOf; // the last chart that used a vertex
    base::Mesh m_out;
};

base::Mesh applyPacking(const base::Mesh& mesh, const std::vector<Chart>& charts,
                        const Packing& packing, int cells) {
    SeamCutter cutter(mesh);
    for (std::uint32_t c = 0; c < charts.size(); ++c) {
        const Chart& chart = charts[c];
        const Placement& placement = packing.placements[c];
        for (std::size_t i = 0; i < chart.triangles.size(); ++i) {
            glm::vec2 uvs[3];
            for (std::size_t k = 0; k < 3; ++k) {
                glm::dvec2 p = chart.corners[3 * i + k] * packing.scale;
                if (placement.turned) p = {chart.size.y * packing.scale - p.y, p.x};
                uvs[k] = glm::vec2((p + placement.offset) / static_cast<double>(cells));
            }
            cutter.add(c, chart.triangles[i], uvs);
        }
    }
    return cutter.finish();
}

// Packs the charts as they are; while that leaves too much of the texture empty, again with the
// large ones cut smaller. Takes the packing with the largest scale.
std::optional<Packing> bestPacking(std::vector<Chart>& charts, int cells,
                                   const base::Progress& progress) {
    constexpr double wanted = 0.66; // share of the texture
    const auto part = [&](float from, float to) {
        return base::Progress{
            [&progress, from, to](float share) { progress(from + (to - from) * share); },
            progress.stop};
    };
    std::optional<Packing> best = packCharts(charts, cells, part(0.4f, 0.6f));
    std::vector<Chart> cut = charts;
    float done = 0.6f;
    for (const double largest : {0.03, 0.01}) {
        if (best && best->coverage >= wanted) break;
        splitLarge(cut, largest);
        std::optional<Packing> other = packCharts(cut, cells, part(done, done + 0.15f));
        done += 0.15f;
        if (other && (!best || other->scale > best->scale)) {
            charts = cut;
            best = std::move(other);
        }
    }
    return best;
}

} // namespace

std::optional<base::Mesh> unwrapIfRoom(const base::Mesh& mesh, const UnwrapOptions& options,
                                       const base::Progress& progress, UnwrapStats* stats,
                                       cuda::ThreadPool& pool) {
    if (mesh.empty() || options.textureSize < 64 || options.textureSize > 8192 ||
        options.gutter < 1 || options.gutter > options.textureSize / 16) {
        throw base::Error(
            base::ErrorKind::Usage,
            MAQUETTE_TR("Unwrapping needs a mesh with triangles, a texture of 64 to 8192 "
                        "texels and a gutter of at least one texel."));
    }
    std::vector<Chart> charts = makeCharts(mesh, progress, pool);
    progress(0.2f);
    separateOverlaps(charts, progress, pool);
    progress(0.35f);
    if (stats) stats->charts = static_cast<int>(charts.size());
    if (charts.size() > static_cast<std::size_t>(options.maxCharts)) return {};
    pool.parallelFor(static_cast<std::int64_t>(charts.size()), 4,
                     [&](std::int64_t begin, std::int64_t end, int) {
                         for (std::int64_t i = begin; i < end; ++i)
                             layFlat(charts[i]);
                     });
    // A cell is as large as the gutter: one free cell between charts is what the gutter asks for.
    const int cells = std::min(options.textureSize / options.gutter, 1024);
    const std::optional<Packing> packing = bestPacking(charts, cells, progress);
    if (!packing) return {};
    base::Mesh out = applyPacking(mesh, charts, *packing, cells);
    if (stats)
        *stats = {static_cast<int>(charts.size()), textureUtilisation(out), textureStretch(out)};
    progress(1.0f);
    return out;
}

base::Mesh unwrap(const base::Mesh& mesh, const UnwrapOptions& options,
                  const base::Progress& progress, UnwrapStats* stats, cuda::ThreadPool& pool) {
    UnwrapStats own;
    std::optional<base::Mesh> out = unwrapIfRoom(mesh, options, progress, &own, pool);
    if (stats) *stats = own;
    if (out) return std::move(*out);
    throw base::Error(
        base::ErrorKind::Usage,
        {MAQUETTE_TR("The mesh falls into %1 separate patches, more than a texture of "
                     "%2 texels has room for. Choose a larger texture, or smooth or "
                     "simplify the mesh first."),
         std::to_string(own.charts), std::to_string(options.textureSize)});
}

double textureUtilisation(const base::Mesh& mesh) {
    double area = 0;
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::dvec2 a(mesh.uvs[t.x]), b(mesh.uvs[t.y]), c(mesh.uvs[t.z]);
        area += std::abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
    }
    return area;
}

// Sander, Snyder, Gortler, Hoppe 2001, "Texture mapping progressive meshes", section 3: the root
// mean square over the directions of how much a length grows from the texture to the surface.
double textureStretch(const base::Mesh& mesh) {
    double sum = 0, area3 = 0, area2 = 0;
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::dvec3 q1(mesh.positions[t.x]), q2(mesh.positions[t.y]), q3(mesh.positions[t.z]);
        const glm::dvec2 p1(mesh.uvs[t.x]), p2(mesh.uvs[t.y]), p3(mesh.uvs[t.z]);
        const double doubled = (p2.x - p1.x) * (p3.y - p1.y) - (p3.x - p1.x) * (p2.y - p1.y);
        const double area = glm::length(glm::cross(q2 - q1, q3 - q1)) / 2;
        if (doubled == 0 || area == 0) continue;
        const glm::dvec3 s =
            (q1 * (p2.y - p3.y) + q2 * (p3.y - p1.y) + q3 * (p1.y - p2.y)) / doubled;
        const glm::dvec3 r =
            (q1 * (p3.x - p2.x) + q2 * (p1.x - p3.x) + q3 * (p2.x - p1.x)) / doubled;
        sum += area * (glm::dot(s, s) + glm::dot(r, r)) / 2;
        area3 += area;
        area2 += std::abs(doubled) / 2;
    }
    return area3 > 0 ? std::sqrt(sum / area3) * std::sqrt(area2 / area3) : 1;
}

} // namespace maquette::mesh
