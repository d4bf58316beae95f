#include <algorithm>
#include <cmath>
#include <cstdio>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "assets/export_mesh.h"
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

class Comparison {
  public:
    Comparison(const base::Mesh& wanted, const base::Mesh& got, MeshFormat format,
               ExportReceipt& receipt)
        : m_wanted(wanted)
        , m_got(got)
        , m_format(format)
        , m_receipt(receipt) {}

    void run() {
        compareCounts();
        const base::Bounds box = base::bounds(m_wanted);
        const glm::vec3 extent = glm::max(glm::abs(box.low), glm::abs(box.high));
        // OBJ text has seven decimals; the other formats carry the floats themselves.
        m_tolerance = std::max({extent.x, extent.y, extent.z}) * 1e-6 +
                      (m_format == MeshFormat::Obj ? 1e-7 : 0);
        within(MAQUETTE_TR("the same bounds"), largestDifference(base::bounds(m_got), box),
               m_tolerance);
        if (m_got.triangles.size() != m_wanted.triangles.size()) return;
        within(MAQUETTE_TR("every corner at its place"),
               cornerDifference(m_wanted, m_wanted.positions, m_got, m_got.positions), m_tolerance);
        if (!m_wanted.colors.empty()) compareColors();
        if (m_wanted.baseColor && m_format != MeshFormat::Ply) compareTexture();
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
        // An OBJ read by Assimp has no shared vertices: the worker merges equal ones, which may
        // also merge some that were equal, or equal in seven decimals, before.
        const bool merged = m_format == MeshFormat::Obj;
        const std::size_t got = m_got.positions.size(), wanted = m_wanted.positions.size();
        add(MAQUETTE_TR("as many vertices"), merged ? got <= wanted && got > 0 : got == wanted,
            counts(got, wanted));
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

    void compareTexture() {
        const bool there = m_got.baseColor && !m_got.uvs.empty();
        add(MAQUETTE_TR("a texture"), there, "");
        if (!there) return;
        const base::Image8 &a = *m_wanted.baseColor, &b = *m_got.baseColor;
        const bool same = a.width == b.width && a.height == b.height && a.channels == b.channels &&
                          a.data == b.data;
        add(MAQUETTE_TR("the same texture"), same,
            std::to_string(b.width) + " x " + std::to_string(b.height));
        double reach = 1;
        for (const glm::vec2& uv : m_wanted.uvs)
            reach = std::max({reach, std::abs(double(uv.x)), std::abs(double(uv.y))});
        within(MAQUETTE_TR("the same texture coordinates"),
               cornerDifference(m_wanted, m_wanted.uvs, m_got, m_got.uvs), 1e-6 * reach);
    }

    const base::Mesh& m_wanted;
    const base::Mesh& m_got;
    MeshFormat m_format;
    ExportReceipt& m_receipt;
    double m_tolerance = 0;
};

} // namespace

bool ExportReceipt::passed() const {
    return !checks.empty() &&
           std::all_of(checks.begin(), checks.end(), [](const ExportCheck& c) { return c.passed; });
}

ExportReceipt verifyExport(const std::filesystem::path& path, const base::Mesh& mesh,
                           const ImportLimits& limits, const base::Progress& progress) {
    return compareExport(path, mesh, importMesh(path, limits, progress));
}

ExportReceipt compareExport(const std::filesystem::path& path, const base::Mesh& wanted,
                            const base::Mesh& got) {
    ExportReceipt receipt;
    receipt.vertices = got.positions.size();
    receipt.triangles = got.triangles.size();
    receipt.bounds = base::bounds(got);
    receipt.bytes = std::filesystem::file_size(path);
    receipt.sha256 = io::sha256OfFile(path);
    Comparison(wanted, got, meshFormat(path), receipt).run();
    return receipt;
}

} // namespace maquette::assets
