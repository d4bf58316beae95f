#include "engine/io/image_codec.h"

#include <csetjmp>
#include <cstdio>
#include <cstring>

#include <png.h>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/jpeg_reader.h"

namespace maquette::io {

using base::Error;
using base::ErrorKind;
using base::Image8;

namespace {

constexpr std::size_t kMaxText = std::size_t{1} << 20;
constexpr std::int64_t kDeflate = 1032;

struct PngFailure {
    std::string message;
};

[[noreturn]] void onPngError(png_structp png, png_const_charp message) {
    static_cast<PngFailure*>(png_get_error_ptr(png))->message = message;
    png_longjmp(png, 1);
}

void onPngWarning(png_structp, png_const_charp) {}

bool isLatin1(const std::string& text) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    return true;
}

std::vector<png_text> pngTexts(const ImageTexts& texts) {
    std::vector<png_text> out;
    for (const auto& [key, value] : texts) {
        png_text text{};
        text.compression = isLatin1(value) ? PNG_TEXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_NONE;
        text.key = const_cast<char*>(key.c_str());
        text.text = const_cast<char*>(value.c_str());
        (isLatin1(value) ? text.text_length : text.itxt_length) = value.size();
        out.push_back(text);
    }
    return out;
}

[[noreturn]] void refuse(const std::string& name, const std::string& why) {
    throw Error(ErrorKind::BadFile,
                {MAQUETTE_TR("%1 cannot be read as a picture: %2."), name, why});
}

struct ByteSource {
    std::span<const std::byte> rest;
};

void readPngBytes(png_structp png, png_bytep out, png_size_t size) {
    auto& source = *static_cast<ByteSource*>(png_get_io_ptr(png));
    if (source.rest.size() < size) png_error(png, "the file ends too early");
    std::memcpy(out, source.rest.data(), size);
    source.rest = source.rest.subspan(size);
}

void collectTexts(png_structp png, png_infop info, ImageTexts& texts) {
    png_textp list = nullptr;
    int count = 0;
    png_get_text(png, info, &list, &count);
    for (int i = 0; i < count; ++i) {
        const std::size_t size = std::max(list[i].text_length, list[i].itxt_length);
        if (size <= kMaxText) texts[list[i].key] = std::string(list[i].text, size);
    }
}

void normalisePng(png_structp png, png_infop info) {
    png_set_strip_16(png);
    png_set_palette_to_rgb(png);
    png_set_expand_gray_1_2_4_to_8(png);
    if (png_get_valid(png, info, PNG_INFO_tRNS)) png_set_tRNS_to_alpha(png);
    png_set_gray_to_rgb(png);
    png_set_interlace_handling(png);
    png_read_update_info(png, info);
}

// libpng leaves by longjmp, so nothing with a destructor may live between setjmp and its end here.
bool decodePngInto(png_structp png, png_infop info, std::int64_t size, Image8& image,
                   std::vector<png_bytep>& rows, ImageTexts* texts) {
    if (setjmp(png_jmpbuf(png))) return false;
    png_set_user_limits(png, 1u << 24, 1u << 24);
    png_set_chunk_malloc_max(png, kMaxText * 8);
    png_read_info(png, info);
    const std::int64_t width = png_get_image_width(png, info);
    const std::int64_t height = png_get_image_height(png, info);
    if (width * height > kMaxImagePixels) png_error(png, "more than 64 megapixels");
    // Deflate shrinks to a 1032nd at most: a file that claims more than its bytes can hold does not
    // get the memory for it.
    if (width * height * png_get_bit_depth(png, info) * png_get_channels(png, info) / 8 / kDeflate >
        size)
        png_error(png, "the file ends too early");
    normalisePng(png, info);
    image = Image8(static_cast<int>(width), static_cast<int>(height), png_get_channels(png, info));
    rows.resize(static_cast<std::size_t>(height));
    for (std::size_t y = 0; y < rows.size(); ++y)
        rows[y] = image.pixel(0, static_cast<int>(y));
    png_read_image(png, rows.data());
    png_read_end(png, info);
    if (texts) collectTexts(png, info, *texts);
    return true;
}

Image8 decodePng(std::span<const std::byte> bytes, const std::string& name, ImageTexts* texts) {
    PngFailure failure;
    ByteSource source{bytes};
    Image8 image;
    std::vector<png_bytep> rows;
    png_structp png =
        png_create_read_struct(PNG_LIBPNG_VER_STRING, &failure, onPngError, onPngWarning);
    png_infop info = png_create_info_struct(png);
    png_set_read_fn(png, &source, readPngBytes);
    const auto size = static_cast<std::int64_t>(bytes.size());
    const bool good = decodePngInto(png, info, size, image, rows, texts);
    png_destroy_read_struct(&png, &info, nullptr);
    if (!good) refuse(name, failure.message);
    return image;
}

Image8 decodeJpegNamed(std::span<const std::byte> bytes, const std::string& name) {
    std::string failure;
    Image8 image = decodeJpeg(bytes, kMaxImagePixels, failure);
    if (image.empty()) refuse(name, failure.empty() ? "it has no pixels" : failure);
    return image;
}

void appendPngBytes(png_structp png, png_bytep data, png_size_t size) {
    auto& out = *static_cast<std::vector<std::byte>*>(png_get_io_ptr(png));
    const auto* bytes = reinterpret_cast<const std::byte*>(data);
    out.insert(out.end(), bytes, bytes + size);
}

int pngColorType(int channels) {
    return channels == 1 ? PNG_COLOR_TYPE_GRAY
                         : (channels == 3 ? PNG_COLOR_TYPE_RGB : PNG_COLOR_TYPE_RGB_ALPHA);
}

bool encodePngInto(png_structp png, png_infop info, const Image8& image,
                   std::vector<png_text>& texts, std::vector<png_bytep>& rows, bool plain) {
    if (setjmp(png_jmpbuf(png))) return false;
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width),
                 static_cast<png_uint_32>(image.height), 8, pngColorType(image.channels),
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (!plain) png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    if (!texts.empty()) png_set_text(png, info, texts.data(), static_cast<int>(texts.size()));
    png_write_info(png, info);
    png_write_image(png, rows.data());
    png_write_end(png, nullptr);
    return true;
}

} // namespace

std::vector<std::byte> encodePng(const Image8& image, const ImageTexts& texts, bool plain,
                                 int compression) {
    base::require(!image.empty() &&
                      (image.channels == 1 || image.channels == 3 || image.channels == 4),
                  "a PNG needs 1, 3 or 4 channels");
    PngFailure failure;
    std::vector<std::byte> out;
    std::vector<png_text> list = pngTexts(texts);
    std::vector<png_bytep> rows(static_cast<std::size_t>(image.height));
    for (std::size_t y = 0; y < rows.size(); ++y) {
        rows[y] = const_cast<png_bytep>(image.pixel(0, static_cast<int>(y)));
    }
    png_structp png =
        png_create_write_struct(PNG_LIBPNG_VER_STRING, &failure, onPngError, onPngWarning);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(png, &out, appendPngBytes, nullptr);
    png_set_compression_level(png, compression);
    const bool good = encodePngInto(png, info, image, list, rows, plain);
    png_destroy_write_struct(&png, &info);
    if (!good)
        throw Error(ErrorKind::Internal, {MAQUETTE_TR("A PNG could not be written.")},
                    failure.message);
    return out;
}

void writePng(const std::filesystem::path& path, const Image8& image, const ImageTexts& texts) {
    writeFile(path, encodePng(image, texts));
}

Image8 decodeImage(std::span<const std::byte> bytes, const std::string& name, ImageTexts* texts) {
    static constexpr unsigned char kPng[] = {0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    if (bytes.size() >= 8 && std::memcmp(bytes.data(), kPng, 8) == 0) {
        return decodePng(bytes, name, texts);
    }
    if (bytes.size() >= 3 && std::memcmp(bytes.data(), "\xff\xd8\xff", 3) == 0) {
        return decodeJpegNamed(bytes, name);
    }
    refuse(name, "it is neither a PNG nor a JPEG file");
}

Image8 readImage(const std::filesystem::path& path, ImageTexts* texts) {
    return decodeImage(readFile(path, std::size_t{512} << 20), path.string(), texts);
}

} // namespace maquette::io
