#include <algorithm>
#include <cmath>

#include "assets/export_mesh.h"
#include "assets/export_names.h"
#include "assets/export_text.h"
#include "assets/file_frame.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/image_codec.h"

namespace maquette::assets {

namespace {

constexpr std::size_t kSlot =
    32; // holds "4294967295/4294967295/4294967295" without its last byte...
constexpr std::uint32_t kMaxVertices = 999'999'999; // ...so indices stay below ten digits

// What the faces write for each vertex, " 7/7/7" and the like, made once and copied per corner.
struct CornerTexts {
    std::unique_ptr<char[]> slots; // [vertices, kSlot]
    std::vector<std::uint8_t> lengths;
};

CornerTexts cornerTexts(std::size_t count, bool uvs, bool normals) {
    CornerTexts out{std::unique_ptr<char[]>(new char[count * kSlot]),
                    std::vector<std::uint8_t>(count)};
    for (std::size_t i = 0; i < count; ++i) {
        char* const begin = &out.slots[i * kSlot];
        char* at = begin;
        *at++ = ' ';
        char* const number = at;
        at = std::to_chars(at, at + 10, i + 1).ptr;
        const auto digits = static_cast<std::size_t>(at - number);
        const auto again = [&] {
            std::memcpy(at, number, digits);
            at += digits;
        };
        if (uvs || normals) *at++ = '/';
        if (uvs) again();
        if (normals) {
            *at++ = '/';
            again();
        }
        out.lengths[i] = static_cast<std::uint8_t>(at - begin);
    }
    return out;
}

void writeVertices(const base::Mesh& mesh, TextBuffer& text) {
    for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
        const glm::vec3& p = mesh.positions[i];
        text.put('v');
        for (int k = 0; k < 3; ++k) {
            text.put(' ');
            text.fixed<7>(p[k]);
        }
        for (int k = 0; k < 3 && !mesh.colors.empty(); ++k) {
            text.put(' ');
            text.fixed<4>(std::clamp(mesh.colors[i][k], 0.0f, 1.0f));
        }
        text.put('\n');
    }
}

void writeFaces(const base::Mesh& mesh, bool uvs, bool normals, TextBuffer& text) {
    const CornerTexts corners = cornerTexts(mesh.positions.size(), uvs, normals);
    for (const glm::uvec3& t : mesh.triangles) {
        text.put('f');
        for (int k = 0; k < 3; ++k)
            text.putSlot(&corners.slots[t[k] * kSlot], corners.lengths[t[k]]);
        text.put('\n');
    }
}

std::string materialText(const base::Mesh& mesh, const std::string& picture,
                         const std::string& normals) {
    TextBuffer text(4096 + picture.size() + 2 * normals.size());
    text.put("newmtl surface\nKa 0.0000 0.0000 0.0000\nKd 1.0000 1.0000 1.0000\n"
             "Ks 0.0000 0.0000 0.0000\nd 1.0000\nillum 1\nPr ");
    text.fixed<4>(mesh.roughness);
    text.put("\nPm ");
    text.fixed<4>(mesh.metallic);
    text.put('\n');
    if (!picture.empty()) {
        text.put("map_Kd ");
        text.put(picture);
        text.put('\n');
    }
    // Readers know one of the two names.
    for (const char* key : {"norm ", "map_Bump "}) {
        if (normals.empty()) break;
        text.put(key);
        text.put(normals);
        text.put('\n');
    }
    return std::string(text.view());
}

// The longest text of a number as large as the largest of these.
template <class Range, class Size>
std::size_t numberRoom(const Range& range, const Size& size) {
    float largest = 0;
    for (const auto& value : range)
        largest = std::max(largest, size(value));
    return largest < TextBuffer::kQuickLimit ? 14 : TextBuffer::kLongestNumber;
}

std::size_t textRoom(const base::Mesh& mesh, const std::vector<glm::vec3>& normals) {
    const std::size_t point = numberRoom(mesh.positions, [](const glm::vec3& p) {
        return std::max({std::abs(p.x), std::abs(p.y), std::abs(p.z)});
    });
    const std::size_t uv = numberRoom(
        mesh.uvs, [](const glm::vec2& at) { return std::max(std::abs(at.x), std::abs(1 - at.y)); });
    return 4096 + mesh.positions.size() * (3 * point + 2) + mesh.colors.size() * 3 * 8 +
           mesh.uvs.size() * (2 * uv + 4) + normals.size() * (3 * 14 + 4) +
           mesh.triangles.size() * (3 * kSlot + 2) + kSlot;
}

void writeUvsAndNormals(const base::Mesh& mesh, const std::vector<glm::vec3>& normals,
                        TextBuffer& text) {
    for (const glm::vec2& uv : mesh.uvs) {
        text.put("vt ");
        text.fixed<7>(uv.x);
        text.put(' ');
        text.fixed<7>(1 - uv.y);
        text.put('\n');
    }
    for (const glm::vec3& n : normals) {
        text.put("vn");
        for (int k = 0; k < 3; ++k) {
            text.put(' ');
            text.fixed<6>(n[k]);
        }
        text.put('\n');
    }
}

// Names in these files are single words: readers split lines at spaces.
void writeHead(const ExportOptions& options, const FileFrame& frame, const std::string& stem,
               TextBuffer& text) {
    const bool y = frame.up == UpAxis::Y;
    for (const std::string& word :
         {std::string("# "), fileStem(options.generator, 200),
          std::string(y ? "; +y is up, +z the front, unit " : "; +z is up, -y the front, unit "),
          std::string(name(frame.unit)), std::string("\nmtllib "), stem, std::string(".mtl\no "),
          fileStem(options.name, 200)})
        text.put(word);
    text.put('\n');
}

} // namespace

ExportResult writeObj(const base::Mesh& source, const std::filesystem::path& path,
                      const ExportOptions& options) {
    const FileFrame frame = frameOf(MeshFormat::Obj, options);
    base::Mesh storage;
    const base::Mesh& mesh = inFrame(source, frame, storage);
    base::require(mesh.positions.size() <= kMaxVertices, "an OBJ has too many vertices");
    const std::string stem = fileStem(path.stem().string(), 200);
    const std::filesystem::path folder = path.parent_path();
    ExportResult result{{path, folder / (stem + ".mtl")}, 0};
    if (mesh.baseColor) {
        result.files.push_back(folder / (stem + ".png"));
        io::writePng(result.files.back(), *mesh.baseColor);
    }
    if (mesh.normalMap) {
        result.files.push_back(folder / (stem + "-normal.png"));
        io::writePng(result.files.back(), *mesh.normalMap);
    }
    io::writeFile(result.files[1], materialText(mesh, mesh.baseColor ? stem + ".png" : "",
                                                mesh.normalMap ? stem + "-normal.png" : ""));

    std::vector<glm::vec3> repaired;
    const std::vector<glm::vec3>& normals = unitNormals(mesh, repaired);
    TextBuffer text(textRoom(mesh, normals));
    writeHead(options, frame, stem, text);
    writeVertices(mesh, text);
    writeUvsAndNormals(mesh, normals, text);
    text.put("usemtl surface\n");
    writeFaces(mesh, !mesh.uvs.empty(), !normals.empty(), text);
    io::writeFile(path, text.view());
    for (const std::filesystem::path& file : result.files)
        result.bytes += std::filesystem::file_size(file);
    return result;
}

} // namespace maquette::assets
