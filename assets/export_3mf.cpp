#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <map>
#include <unordered_map>

#include "assets/export_mesh.h"
#include "assets/export_names.h"
#include "assets/file_frame.h"
#include "assets/vertex_colors.h"
#include "assets/zip_writer.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"

namespace maquette::assets {

namespace {

constexpr const char* kTypes =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="model" ContentType="application/vnd.ms-package.3dmanufacturing-3dmodel+xml"/></Types>
)";
constexpr const char* kRelations =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Target="/3D/3dmodel.model" Id="rel0" Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"/></Relationships>
)";

// Text for an XML attribute or element; what XML 1.0 does not allow and broken UTF-8 is left out.
std::string xml(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (byte >= 0x20)
            out += c;
        else
            out += ' ';
    }
    return out;
}

// Text that grows; numbers are the shortest that read back as the same float.
class Xml {
  public:
    Xml& operator<<(std::string_view text) {
        m_text += text;
        return *this;
    }
    Xml& operator<<(float value) { return number(value); }
    Xml& operator<<(std::uint32_t value) { return number(value); }
    const std::string& text() const { return m_text; }
    void reserve(std::size_t size) { m_text.reserve(size); }

  private:
    template <class Number>
    Xml& number(Number value) {
        char digits[48];
        m_text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
        return *this;
    }
    std::string m_text;
};

// Vertices at the same place as one, in the order of their first use.
struct Welded {
    std::vector<glm::vec3> positions;
    std::vector<std::uint32_t> number; // of each vertex
};

Welded weld(const base::Mesh& mesh) {
    struct Hash {
        std::size_t operator()(const glm::vec3& p) const {
            std::uint32_t words[3];
            std::memcpy(words, &p, sizeof words);
            return words[0] * 0x9e3779b97f4a7c15u ^ words[1] * 0xc2b2ae3d27d4eb4fu ^
                   words[2] * 0x165667b19e3779f9u;
        }
    };
    Welded out;
    out.number.resize(mesh.positions.size());
    std::unordered_map<glm::vec3, std::uint32_t, Hash> seen;
    seen.reserve(mesh.positions.size());
    for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
        const glm::vec3 p = mesh.positions[i] + 0.0f; // -0 becomes 0
        const auto [entry, fresh] =
            seen.try_emplace(p, static_cast<std::uint32_t>(out.positions.size()));
        if (fresh) out.positions.push_back(p);
        out.number[i] = entry->second;
    }
    return out;
}

// The colours of the corners, each once.
struct Palette {
    std::vector<std::uint32_t> colors; // 0xrrggbb
    std::vector<std::uint32_t> number; // of each vertex; empty: no colours
};

Palette paletteOf(const base::Mesh& mesh) {
    Palette out;
    std::map<std::uint32_t, std::uint32_t> seen;
    for (const glm::vec3& color : vertexColors(mesh)) {
        std::uint32_t code = 0;
        for (int i = 0; i < 3; ++i) {
            const float value = std::clamp(color[i], 0.0f, 1.0f) * 255.0f;
            code = code << 8 | static_cast<std::uint32_t>(value + 0.5f);
        }
        const auto [entry, fresh] =
            seen.try_emplace(code, static_cast<std::uint32_t>(out.colors.size()));
        if (fresh) out.colors.push_back(code);
        out.number.push_back(entry->second);
    }
    return out;
}

void writeColors(const Palette& palette, Xml& text) {
    if (palette.colors.empty()) return;
    text << "<m:colorgroup id=\"2\">\n";
    for (const std::uint32_t color : palette.colors) {
        char code[10];
        std::snprintf(code, sizeof code, "%06X", color);
        text << "<m:color color=\"#" << code << "FF\"/>\n";
    }
    text << "</m:colorgroup>\n";
}

bool isRepeated(const glm::uvec3& t) {
    return t.x == t.y || t.y == t.z || t.z == t.x;
}

void writeTriangles(const base::Mesh& mesh, const Welded& welded, const Palette& palette,
                    Xml& text) {
    static constexpr const char* kColorNames[] = {" p1=\"", "\" p2=\"", "\" p3=\""};
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::uvec3 own(welded.number[t.x], welded.number[t.y], welded.number[t.z]);
        if (isRepeated(own)) continue; // the specification forbids them
        text << "<triangle v1=\"" << own.x << "\" v2=\"" << own.y << "\" v3=\"" << own.z << "\"";
        if (!palette.number.empty()) {
            text << " pid=\"2\"";
            for (int k = 0; k < 3; ++k)
                text << kColorNames[k] << palette.number[t[k]];
            text << "\"";
        }
        text << "/>\n";
    }
}

// Every edge has one triangle on each side, as "model" objects need it.
bool isClosed(const base::Mesh& mesh, const Welded& welded) {
    std::vector<std::pair<std::uint64_t, int>> uses;
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::uvec3 own(welded.number[t.x], welded.number[t.y], welded.number[t.z]);
        for (int k = 0; k < 3 && !isRepeated(own); ++k) {
            const std::uint64_t a = own[k], b = own[(k + 1) % 3];
            uses.push_back({std::min(a, b) << 32 | std::max(a, b), a < b ? 1 : -1});
        }
    }
    std::sort(uses.begin(), uses.end());
    for (std::size_t i = 0; i < uses.size(); i += 2) {
        const bool pair = i + 1 < uses.size() && uses[i].first == uses[i + 1].first &&
                          uses[i].second != uses[i + 1].second;
        const bool third = i + 2 < uses.size() && uses[i + 2].first == uses[i].first;
        if (!pair || third) return false;
    }
    return !uses.empty();
}

std::string modelText(const base::Mesh& mesh, const FileFrame& frame,
                      const ExportOptions& options) {
    const Welded welded = weld(mesh);
    const Palette palette = paletteOf(mesh);
    Xml text;
    text.reserve(4096 + welded.positions.size() * 64 + mesh.triangles.size() * 80);
    text << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<model unit=\"" << name(frame.unit)
         << "\" xml:lang=\"en-US\" "
            "xmlns=\"http://schemas.microsoft.com/3dmanufacturing/core/2015/02\" "
            "xmlns:m=\"http://schemas.microsoft.com/3dmanufacturing/material/2015/02\">\n"
         << "<metadata name=\"Title\">" << xml(options.name) << "</metadata>\n"
         << "<metadata name=\"Application\">" << xml(options.generator) << "</metadata>\n"
         << "<resources>\n";
    writeColors(palette, text);
    text << "<object id=\"1\" type=\"" << (isClosed(mesh, welded) ? "model" : "surface")
         << "\" name=\"" << xml(options.name) << "\"";
    if (!palette.colors.empty()) text << " pid=\"2\" pindex=\"0\"";
    text << ">\n<mesh>\n<vertices>\n";
    for (const glm::vec3& p : welded.positions)
        text << "<vertex x=\"" << p.x << "\" y=\"" << p.y << "\" z=\"" << p.z << "\"/>\n";
    text << "</vertices>\n<triangles>\n";
    writeTriangles(mesh, welded, palette, text);
    text << "</triangles>\n</mesh>\n</object>\n</resources>\n<build><item "
            "objectid=\"1\"/></build>\n</model>\n";
    return text.text();
}

} // namespace

ExportResult writeThreeMf(const base::Mesh& source, const std::filesystem::path& path,
                          const ExportOptions& options) {
    const FileFrame frame = frameOf(MeshFormat::ThreeMf, options);
    base::Mesh storage;
    const base::Mesh& mesh = inFrame(source, frame, storage);
    ExportOptions named = options;
    named.name = fileStem(options.name); // no broken UTF-8 in XML
    ZipWriter zip;
    zip.add("[Content_Types].xml", kTypes);
    zip.add("_rels/.rels", kRelations);
    zip.add("3D/3dmodel.model", modelText(mesh, frame, named));
    const std::vector<std::byte> bytes = zip.finish();
    io::AtomicFile file(path);
    file.write(bytes);
    file.commit();
    return {{path}, bytes.size()};
}

} // namespace maquette::assets
