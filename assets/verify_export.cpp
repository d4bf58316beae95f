#include <algorithm>
#include <cmath>
#include <cstdio>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "assets/export_mesh.h"
#include "assets/file_frame.h"
#include "assets/import_client.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

namespace {

std::string figures(double got, double limit) {
    char text[96];
    std::snprintf(text, sizeof text, "%.3g (allowed %.3g)", got, limit);
    return text;
}

std::string counts(std::size_t got, std::size_t wanted) {
    return std::to_string(got) + " of " + std::to_string(wanted);
}

double largestDifference(const base::Bounds& a, const base::Bounds& b) {
    const glm::vec3 low = glm::abs(a.low - b.low), high = glm::abs(a.high - b.high);
    return std::max({low.x, low.y, low.z, high.x, high.y, high.z});
}

// The largest distance between the values at corresponding corners.
template <class Vector>
double cornerDifference(const base::Mesh& a, const std::vector<Vector>& ofA, const base::Mesh& b,
                        const std::vector<Vector>& ofB) {
    double worst = 0;
    for (std::size_t i = 0; i < a.triangles.size(); ++i) {
        for (int k = 0; k < 3; ++k) {
            const Vector d = glm::abs(ofA[a.triangles[i][k]] - ofB[b.triangles[i][k]]);
            for (int c = 0; c < Vector::length(); ++c)
                worst = std::max(worst, static_cast<double>(d[c]));
        }
    }
    return worst;
}

// What a format keeps of a mesh, and how exactly.
struct Fidelity {
    bool sharedVertices; // as many vertices come back
    bool corners;        // triangles come back in their order
    bool colors;
    bool texture;
    double digits; // absolute error of numbers written as text
};

Fidelity fidelityOf(MeshFormat format) {
    switch (format) {
    case MeshFormat::Obj: // seven decimals; readers may merge equal vertices
        return {false, true, true, true, 1e-7};
    case MeshFormat::Ply:
        return {true, true, true, false, 0};
    case MeshFormat::Stl:
        return {false, true, false, false, 0};
    case MeshFormat::ThreeMf: // colours are there, but Assimp does not hand them over
        return {false, true, false, false, 0};
    case MeshFormat::Glb:
        break;
    }
    return {true, true, true, true, 0};
}

// What 3MF leaves out: triangles with two corners at one place.
base::Mesh withoutRepeated(base::Mesh mesh) {
    std::erase_if(mesh.triangles, [&](const glm::uvec3& t) {
        const glm::vec3 &a = mesh.positions[t.x], &b = mesh.positions[t.y],
                        &c = mesh.positions[t.z];
        return a == b || b == c || c == a;
    });
    return mesh;
}

class Comparison {
  public:
    Comparison(const base::Mesh& wanted, const base::Mesh& got, MeshFormat format,
               ExportReceipt& receipt)
        : m_wanted(wanted)
        , m_got(got)
        , m_keeps(fidelityOf(format))
        , m_receipt(receipt) {}

    void run() {
        compareCounts();
        const base::Bounds box = base::bounds(m_wanted);
        const glm::vec3 extent = glm::max(glm::abs(box.low), glm::abs(box.high));
        m_tolerance = std::max({extent.x, extent.y, extent.z}) * 1e-6 + m_keeps.digits;
        if (m_keeps.sharedVertices) compareBounds(base::bounds(m_got), box);
        if (m_got.triangles.size() != m_wanted.triangles.size() || !m_keeps.corners) return;
        if (!m_keeps.sharedVertices) compareBounds(usedBounds(m_got), usedBounds(m_wanted));
        within(MAQUETTE_TR("every corner at its place"),
               cornerDifference(m_wanted, m_wanted.positions, m_got, m_got.positions), m_tolerance);
        if (!m_wanted.colors.empty() && m_keeps.colors) compareColors();
        if (!m_keeps.texture) return;
        if (m_wanted.baseColor)
            comparePicture(MAQUETTE_TR("a texture"), MAQUETTE_TR("the same texture"),
                           m_wanted.baseColor, m_got.baseColor);
        if (m_wanted.normalMap)
            comparePicture(MAQUETTE_TR("a normal map"), MAQUETTE_TR("the same normal map"),
                           m_wanted.normalMap, m_got.normalMap);
        if (m_wanted.baseColor || m_wanted.normalMap) compareUvs();
    }

  private:
    void add(base::Text what, bool passed, std::string detail) {
        m_receipt.checks.push_back({std::move(what), passed, std::move(detail)});
    }
    void within(base::Text what, double value, double limit) {
        add(std::move(what), value <= limit, figures(value, limit)); // NaN fails
    }

    void compareCounts() {
        add(MAQUETTE_TR("as many triangles"), m_got.triangles.size() == m_wanted.triangles.size(),
            counts(m_got.triangles.size(), m_wanted.triangles.size()));
        const std::size_t got = m_got.positions.size(), wanted = m_wanted.positions.size();
        if (m_keeps.sharedVertices)
            add(MAQUETTE_TR("as many vertices"), got == wanted, counts(got, wanted));
    }

    void compareBounds(const base::Bounds& got, const base::Bounds& wanted) {
        within(MAQUETTE_TR("the same bounds"), largestDifference(got, wanted), m_tolerance);
    }

    // Of the vertices that triangles use.
    static base::Bounds usedBounds(const base::Mesh& mesh) {
        base::Mesh used;
        for (const glm::uvec3& t : mesh.triangles) {
            for (int k = 0; k < 3; ++k)
                used.positions.push_back(mesh.positions[t[k]]);
        }
        return base::bounds(used);
    }

    void compareColors() {
        const bool there = !m_got.colors.empty();
        add(MAQUETTE_TR("colours at the vertices"), there, "");
        if (!there) return;
        std::vector<glm::vec3> wanted = m_wanted.colors;
        for (glm::vec3& color : wanted)
            color = glm::clamp(color, 0.0f, 1.0f);
        within(MAQUETTE_TR("the same colours"),
               cornerDifference(m_wanted, wanted, m_got, m_got.colors), 1.01 / 255);
    }

    void comparePicture(base::Text one, base::Text same,
                        const std::shared_ptr<const base::Image8>& wanted,
                        const std::shared_ptr<const base::Image8>& got) {
        add(std::move(one), got != nullptr && !m_got.uvs.empty(), "");
        if (!got) return;
        add(std::move(same),
            wanted->width == got->width && wanted->height == got->height &&
                wanted->channels == got->channels && wanted->data == got->data,
            std::to_string(got->width) + " x " + std::to_string(got->height));
    }

    void compareUvs() {
        if (m_got.uvs.empty()) return;
        double reach = 1;
        for (const glm::vec2& uv : m_wanted.uvs)
            reach = std::max({reach, std::abs(double(uv.x)), std::abs(double(uv.y))});
        within(MAQUETTE_TR("the same texture coordinates"),
               cornerDifference(m_wanted, m_wanted.uvs, m_got, m_got.uvs), 1e-6 * reach);
    }

    const base::Mesh& m_wanted;
    const base::Mesh& m_got;
    Fidelity m_keeps;
    ExportReceipt& m_receipt;
    double m_tolerance = 0;
};

} // namespace

bool ExportReceipt::passed() const {
    return !checks.empty() &&
           std::all_of(checks.begin(), checks.end(), [](const ExportCheck& c) { return c.passed; });
}

ExportReceipt verifyExport(const std::filesystem::path& path, const base::Mesh& mesh,
                           const ExportOptions& options, const ImportLimits& limits,
                           const base::Progress& progress) {
    return compareExport(path, mesh, importMesh(path, limits, progress), options);
}

ExportReceipt compareExport(const std::filesystem::path& path, const base::Mesh& wanted,
                            const base::Mesh& got, const ExportOptions& options) {
    ExportReceipt receipt;
    receipt.vertices = got.positions.size();
    receipt.triangles = got.triangles.size();
    receipt.bounds = base::bounds(got);
    receipt.bytes = std::filesystem::file_size(path);
    receipt.sha256 = io::sha256OfFile(path);
    const MeshFormat format = meshFormat(path);
    base::Mesh storage;
    const base::Mesh& placed = inFrame(wanted, frameOf(format, options), storage);
    if (format == MeshFormat::ThreeMf)
        Comparison(withoutRepeated(placed), got, format, receipt).run();
    else
        Comparison(placed, got, format, receipt).run();
    return receipt;
}

} // namespace maquette::assets
