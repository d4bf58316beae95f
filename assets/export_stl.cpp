#include <array>
#include <cstring>
#include <limits>
#include <memory>

#include <glm/geometric.hpp>

#include "assets/export_mesh.h"
#include "assets/file_frame.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"

namespace maquette::assets {

namespace {

constexpr std::size_t kHeader = 80, kFacet = 50;

glm::vec3 facetNormal(const glm::vec3& a, const glm::vec3& b, const glm::vec3& c) {
    const glm::dvec3 n = glm::cross(glm::dvec3(b) - glm::dvec3(a), glm::dvec3(c) - glm::dvec3(a));
    const double length = glm::length(n);
    return length > 0 ? glm::vec3(n / length) : glm::vec3(0);
}

} // namespace

ExportResult writeStl(const base::Mesh& source, const std::filesystem::path& path,
                      const ExportOptions& options) {
    const FileFrame frame = frameOf(MeshFormat::Stl, options);
    base::Mesh storage;
    const base::Mesh& mesh = inFrame(source, frame, storage);
    base::require(mesh.triangles.size() <= std::numeric_limits<std::uint32_t>::max(),
                  "an STL has too many triangles");
    const std::size_t size = kHeader + 4 + mesh.triangles.size() * kFacet;
    const std::unique_ptr<std::byte[]> bytes(new std::byte[size]());
    // A header that begins with "solid" is taken for the text variant by many readers.
    const std::string words = std::string("binary STL; unit ") + name(frame.unit) + "; +" +
                              (frame.up == UpAxis::Z ? "z" : "y") + " up";
    std::memcpy(bytes.get(), words.data(), std::min(words.size(), kHeader));
    const auto count = static_cast<std::uint32_t>(mesh.triangles.size());
    std::memcpy(bytes.get() + kHeader, &count, 4);
    std::byte* at = bytes.get() + kHeader + 4;
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::vec3 corners[3] = {mesh.positions[t.x], mesh.positions[t.y],
                                      mesh.positions[t.z]};
        const std::array<glm::vec3, 4> facet = {facetNormal(corners[0], corners[1], corners[2]),
                                                corners[0], corners[1], corners[2]};
        std::memcpy(at, facet.data(), sizeof facet);
        at += kFacet; // the two bytes after it stay 0
    }
    io::AtomicFile file(path);
    file.write({bytes.get(), size});
    file.commit();
    return {{path}, size};
}

} // namespace maquette::assets
