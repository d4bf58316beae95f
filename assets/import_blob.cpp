#include "assets/import_blob.h"

#include <cstring>

#include "engine/base/error.h"
#include "engine/io/image_codec.h"

namespace maquette::assets {

namespace {

struct Header {
    std::uint64_t magic = 0x32686d2d74716d; // "mqt-mh2"
    std::uint64_t vertices = 0, triangles = 0;
    std::uint32_t hasNormals = 0, hasUvs = 0, hasColors = 0;
    std::int32_t width = 0, height = 0, channels = 0;             // of the texture
    std::int32_t bumpWidth = 0, bumpHeight = 0, bumpChannels = 0; // of the normal map
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

std::shared_ptr<const base::Image8> readPicture(Reader& reader, std::int32_t width,
                                                std::int32_t height, std::int32_t channels) {
    if (width == 0) return nullptr;
    const bool sane = width > 0 && height > 0 && (channels == 3 || channels == 4) &&
                      std::int64_t{width} * height <= io::kMaxImagePixels;
    if (!sane) refuse();
    auto image = std::make_shared<base::Image8>();
    image->width = width;
    image->height = height;
    image->channels = channels;
    reader.fill(image->data, std::uint64_t(width) * height * channels);
    return image;
}

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
    if (mesh.normalMap) {
        header.bumpWidth = mesh.normalMap->width;
        header.bumpHeight = mesh.normalMap->height;
        header.bumpChannels = mesh.normalMap->channels;
    }
    write(std::as_bytes(std::span(&header, 1)));
    write(std::as_bytes(std::span(mesh.positions)));
    write(std::as_bytes(std::span(mesh.normals)));
    write(std::as_bytes(std::span(mesh.uvs)));
    write(std::as_bytes(std::span(mesh.colors)));
    write(std::as_bytes(std::span(mesh.triangles)));
    if (mesh.baseColor) write(std::as_bytes(std::span(mesh.baseColor->data)));
    if (mesh.normalMap) write(std::as_bytes(std::span(mesh.normalMap->data)));
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
    mesh.baseColor = readPicture(reader, header.width, header.height, header.channels);
    mesh.normalMap = readPicture(reader, header.bumpWidth, header.bumpHeight, header.bumpChannels);
    if (!reader.atEnd() || base::firstDefect(mesh)) refuse();
    return mesh;
}

} // namespace maquette::assets
