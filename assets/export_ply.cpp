#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

#include "assets/export_mesh.h"
#include "assets/file_frame.h"
#include "assets/vertex_colors.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"

namespace maquette::assets {

namespace {

std::string header(const base::Mesh& mesh, const FileFrame& frame, bool normals, bool colors) {
    std::string text =
        std::string("ply\nformat binary_little_endian 1.0\ncomment ") +
        (frame.up == UpAxis::Y ? "+y is up, +z the front" : "+z is up, -y the front") + ", unit " +
        name(frame.unit) + "\nelement vertex " + std::to_string(mesh.positions.size()) + "\n";
    for (const char* name : {"x", "y", "z"})
        text += std::string("property float ") + name + "\n";
    for (const char* name : {"nx", "ny", "nz"})
        text += normals ? std::string("property float ") + name + "\n" : "";
    for (const char* name : {"red", "green", "blue"})
        text += colors ? std::string("property uchar ") + name + "\n" : "";
    return text + "element face " + std::to_string(mesh.triangles.size()) +
           "\nproperty list uchar int vertex_indices\nend_header\n";
}

template <class T>
void append(std::byte*& at, const T& value) {
    std::memcpy(at, &value, sizeof value);
    at += sizeof value;
}

} // namespace

ExportResult writePly(const base::Mesh& source, const std::filesystem::path& path,
                      const ExportOptions& options) {
    const FileFrame frame = frameOf(MeshFormat::Ply, options);
    base::Mesh storage;
    const base::Mesh& mesh = inFrame(source, frame, storage);
    base::require(mesh.positions.size() <= 0x7fffffff, "a PLY has too many vertices");
    std::vector<glm::vec3> repaired;
    const std::vector<glm::vec3>& normals = unitNormals(mesh, repaired);
    const std::vector<glm::vec3> colors = vertexColors(mesh);
    const std::string head = header(mesh, frame, !normals.empty(), !colors.empty());
    const std::size_t vertexBytes = 12 + (normals.empty() ? 0 : 12) + (colors.empty() ? 0 : 3);
    const std::size_t size = mesh.positions.size() * vertexBytes + mesh.triangles.size() * 13;
    const std::unique_ptr<std::byte[]> body(new std::byte[size]);
    std::byte* at = body.get();
    for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
        append(at, mesh.positions[i]);
        if (!normals.empty()) append(at, normals[i]);
        for (int k = 0; k < 3 && !colors.empty(); ++k) {
            const float value = std::clamp(colors[i][k], 0.0f, 1.0f) * 255.0f;
            append(at, static_cast<std::uint8_t>(value + 0.5f));
        }
    }
    for (const glm::uvec3& t : mesh.triangles) {
        append(at, std::uint8_t{3});
        append(at, t);
    }
    io::AtomicFile file(path);
    file.write(head);
    file.write({body.get(), size});
    file.commit();
    return {{path}, head.size() + size};
}

} // namespace maquette::assets
