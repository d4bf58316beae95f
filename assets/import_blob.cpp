#include "assets/import_blob.h"

#include <cstring>

#include "engine/base/error.h"
#include "engine/io/image_codec.h"

namespace maquette::assets {

namespace {

struct Header {
    std::uint64_t magic = 0x31686d2d74716d; // "mqt-mh1"
    std::uint64_t vertices = 0, triangles = 0;
    std::uint32_t hasNormals = 0, hasUvs = 0, hasColors = 0;
    std::int32_t width = 0, height = 0, channels = 0;
    float metallic = 0, roughness = 0;
};

[[noreturn]] void refuse() {
    throw base::Error(
        base::ErrorKind::BadFile,
        MAQUETTE_TR("The importer did not hand over a valid mesh. The file is probably "
                    "damaged."));
}

class Reader {
  public:
    explicit Reader(std::span<const std::byte> bytes)
        : m_rest(bytes) {}

    template <class T>
    void fill(std::vector<T>& out, std::uint64_t count) {
        if (count > m_rest.size() / sizeof(T)) refuse();
        out.resize(count);
        copy(out.data(), count * sizeof(T));
    }
    void copy(void* out, std::size_t size) {
        if (size > m_rest.size()) refuse();
        std::memcpy(out, m_rest.data(), size);
        m_rest = m_rest.subspan(size);
    }
    bool atEnd() const { return m_rest.empty(); }

  private:
    std::span<const std::byte> m_rest;
};

} // namespace

void writeMeshBlob(const base::Mesh& mesh,
                   const std::function<void(std::span<const std::byte>)>& write) {
    Header header;
    header.vertices = mesh.positions.size();
    header.triangles = mesh.triangles.size();
    header.hasNormals = !mesh.normals.empty();
    header.hasUvs = !mesh.uvs.empty();
    header.hasColors = !mesh.colors.empty();
    header.metallic = mesh.metallic;
    header.roughness = mesh.roughness;
    if (mesh.baseColor) {
        header.width = mesh.baseColor->width;
        header.height = mesh.baseColor->height;
        header.channels = mesh.baseColor->channels;
    }
    write(std::as_bytes(std::span(&header, 1)));
    write(std::as_bytes(std::span(mesh.positions)));
    write(std::as_bytes(std::span(mesh.normals)));
    write(std::as_bytes(std::span(mesh.uvs)));
    write(std::as_bytes(std::span(mesh.colors)));
    write(std::as_bytes(std::span(mesh.triangles)));
    if (mesh.baseColor) write(std::as_bytes(std::span(mesh.baseColor->data)));
}

base::Mesh readMeshBlob(std::span<const std::byte> bytes) {
    Reader reader(bytes);
    Header header;
    reader.copy(&header, sizeof header);
    if (header.magic != Header{}.magic || header.triangles > kMaxImportTriangles) refuse();
    base::Mesh mesh;
    reader.fill(mesh.positions, header.vertices);
    if (header.hasNormals) reader.fill(mesh.normals, header.vertices);
    if (header.hasUvs) reader.fill(mesh.uvs, header.vertices);
    if (header.hasColors) reader.fill(mesh.colors, header.vertices);
    reader.fill(mesh.triangles, header.triangles);
    mesh.metallic = header.metallic;
    mesh.roughness = header.roughness;
    if (header.width != 0) {
        const bool sane = header.width > 0 && header.height > 0 &&
                          (header.channels == 3 || header.channels == 4) &&
                          std::int64_t{header.width} * header.height <= io::kMaxImagePixels;
        if (!sane) refuse();
        auto image = std::make_shared<base::Image8>();
        image->width = header.width;
        image->height = header.height;
        image->channels = header.channels;
        reader.fill(image->data, std::uint64_t(header.width) * header.height * header.channels);
        mesh.baseColor = std::move(image);
    }
    if (!reader.atEnd() || base::firstDefect(mesh)) refuse();
    return mesh;
}

} // namespace maquette::assets
