#include "assets/picture_file.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <string_view>
#include <vector>

#include "engine/base/error.h"
#include "engine/io/image_codec.h"

namespace maquette::assets {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargestText = std::size_t{1} << 20;
constexpr int kMostChunks = 4096;
constexpr std::string_view kSignature("\x89PNG\r\n\x1a\n", 8);

std::uint32_t bigEndian(const char* bytes) {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

// CRC-32 as PNG uses it (ISO 3309), over type and data.
std::uint32_t crc32(std::string_view type, std::string_view data) {
    std::uint32_t crc = 0xffffffffu;
    for (const std::string_view part : {type, data}) {
        for (const char byte : part) {
            crc ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
        }
    }
    return ~crc;
}

// What follows "keyword\0" in a tEXt or iTXt chunk; "" when it is another's or compressed.
std::string textOf(std::string_view type, std::string_view data, std::string_view keyword) {
    if (!data.starts_with(keyword) || data.size() <= keyword.size() || data[keyword.size()] != 0)
        return {};
    data.remove_prefix(keyword.size() + 1);
    if (type == "tEXt") return std::string(data);
    // iTXt: compression flag, method, language\0, translated keyword\0, text
    if (data.size() < 2 || data[0] != 0) return {};
    data.remove_prefix(2);
    for (int i = 0; i < 2; ++i) {
        const std::size_t end = data.find('\0');
        if (end == std::string_view::npos) return {};
        data.remove_prefix(end + 1);
    }
    return std::string(data);
}

std::string readText(const fs::path& path, std::string_view keyword);

} // namespace

void writePicture(const fs::path& path, const base::Image8& image, const std::string& recipeJson,
                  const std::string& assetUid) {
    io::ImageTexts texts{{"Software", "Maquette"}};
    if (!recipeJson.empty() && recipeJson.size() <= kLargestText)
        texts[kRecipeKeyword] = recipeJson;
    if (!assetUid.empty()) texts[kAssetKeyword] = assetUid;
    io::writePng(path, image, texts);
}

std::string readPictureRecipe(const fs::path& path) {
    return readText(path, kRecipeKeyword);
}

std::string readPictureAssetUid(const fs::path& path) {
    return readText(path, kAssetKeyword);
}

namespace {

std::string readText(const fs::path& path, std::string_view keyword) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw base::Error(fs::exists(path) ? base::ErrorKind::Io : base::ErrorKind::NotFound,
                          {MAQUETTE_TR("%1 cannot be read."), path.string()});
    }
    std::array<char, 8> head{};
    if (!file.read(head.data(), 8) || std::string_view(head.data(), 8) != kSignature) return {};
    for (int chunk = 0; chunk < kMostChunks && file.read(head.data(), 8); ++chunk) {
        const std::uint32_t length = bigEndian(head.data());
        const std::string type(head.data() + 4, 4);
        if (length > 0x7fffffffu || type == "IEND") return {};
        if ((type != "tEXt" && type != "iTXt") || length > kLargestText + 256) {
            file.seekg(std::streamoff{length} + 4, std::ios::cur);
            continue;
        }
        std::string data(length, '\0');
        if (!file.read(data.data(), length) || !file.read(head.data(), 4)) return {};
        if (std::string text = textOf(type, data, keyword);
            !text.empty() && text.size() <= kLargestText &&
            bigEndian(head.data()) == crc32(type, data))
            return text;
    }
    return {};
}

} // namespace

} // namespace maquette::assets
