#include "engine/io/jpeg_reader.h"

#include <csetjmp>
#include <cstdio>
#include <cstring>

#include <jpeglib.h>

namespace maquette::io {

using base::Image8;

namespace {

constexpr int kMostScans = 100; // usual progressive files have about ten
constexpr int kExif = JPEG_APP0 + 1;
constexpr std::uint16_t kOrientationTag = 0x0112;

struct Failure {
    jpeg_error_mgr manager;
    jpeg_progress_mgr progress;
    std::jmp_buf jump;
    char message[JMSG_LENGTH_MAX];
};

void onError(j_common_ptr info) {
    auto* failure = reinterpret_cast<Failure*>(info->err);
    info->err->format_message(info, failure->message);
    std::longjmp(failure->jump, 1);
}

void onProgress(j_common_ptr info) {
    if (!info->is_decompressor ||
        reinterpret_cast<j_decompress_ptr>(info)->input_scan_number <= kMostScans)
        return;
    auto* failure = reinterpret_cast<Failure*>(info->err);
    std::strcpy(failure->message, "it is made of too many scans");
    std::longjmp(failure->jump, 1);
}

// Programs write CMYK inverted ("Adobe"); the black is a fourth factor.
void fromCmyk(Image8& image) {
    Image8 rgb(image.width, image.height, 3);
    const std::size_t pixels = image.data.size() / 4;
    for (std::size_t i = 0; i < pixels; ++i) {
        const int black = image.data[4 * i + 3];
        for (std::size_t c = 0; c < 3; ++c)
            rgb.data[3 * i + c] =
                static_cast<std::uint8_t>((image.data[4 * i + c] * black + 127) / 255);
    }
    image = std::move(rgb);
}

// libjpeg leaves by longjmp, so nothing with a destructor may live between setjmp and its end here.
// Returns false with the message in `failure`.
bool decodeInto(jpeg_decompress_struct& info, Failure& failure, std::span<const std::byte> bytes,
                std::int64_t mostPixels, Image8& image, int& orientation) {
    if (setjmp(failure.jump)) return false;
    jpeg_create_decompress(&info);
    info.progress = &failure.progress;
    jpeg_save_markers(&info, kExif, 0xffff);
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    jpeg_read_header(&info, TRUE);
    if (std::int64_t{info.image_width} * info.image_height > mostPixels) {
        std::strcpy(failure.message, "more than 64 megapixels");
        return false;
    }
    for (auto* marker = info.marker_list; marker && orientation == 1; marker = marker->next) {
        orientation = exifOrientation(
            {reinterpret_cast<const std::byte*>(marker->data), marker->data_length});
    }
    const bool cmyk = info.num_components == 4;
    info.out_color_space = cmyk ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(&info);
    image = Image8(static_cast<int>(info.output_width), static_cast<int>(info.output_height),
                   cmyk ? 4 : 3);
    // A damaged picture is given up at its first damage, not filled with grey to its end.
    while (info.output_scanline < info.output_height && info.err->num_warnings == 0) {
        JSAMPROW row = image.pixel(0, static_cast<int>(info.output_scanline));
        jpeg_read_scanlines(&info, &row, 1);
    }
    if (info.err->num_warnings > 0) {
        std::strcpy(failure.message, "the file is damaged or ends too early");
        return false;
    }
    jpeg_finish_decompress(&info);
    return true;
}

// Numbers of a TIFF block in its own byte order; 0 beyond its end.
struct Tiff {
    std::span<const std::byte> bytes;
    bool bigEndian = false;

    std::uint32_t number(std::size_t at, std::size_t size) const {
        if (at > bytes.size() || bytes.size() - at < size) return 0;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t shift = 8 * (bigEndian ? size - 1 - i : i);
            value |= std::to_integer<std::uint32_t>(bytes[at + i]) << shift;
        }
        return value;
    }
};

} // namespace

int exifOrientation(std::span<const std::byte> segment) {
    if (segment.size() < 14 || std::memcmp(segment.data(), "Exif\0\0", 6) != 0) return 1;
    Tiff tiff{segment.subspan(6)};
    tiff.bigEndian = tiff.bytes[0] == std::byte{'M'};
    if (tiff.number(2, 2) != 42) return 1;
    const std::size_t folder = tiff.number(4, 4);
    const std::uint32_t entries = tiff.number(folder, 2);
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::size_t entry = folder + 2 + std::size_t{12} * i;
        if (entry >= tiff.bytes.size()) break;
        if (tiff.number(entry, 2) != kOrientationTag) continue;
        const std::uint32_t value = tiff.number(entry + 8, 2);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

Image8 upright(const Image8& image, int orientation) {
    if (orientation <= 1 || orientation > 8) return image;
    const bool lies = orientation >= 5; // width and height change places
    const int w = image.width, h = image.height;
    Image8 out(lies ? h : w, lies ? w : h, image.channels);
    for (int y = 0; y < out.height; ++y) {
        for (int x = 0; x < out.width; ++x) {
            int fromX = lies ? y : x, fromY = lies ? x : y;
            if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8)
                fromX = w - 1 - fromX;
            if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7)
                fromY = h - 1 - fromY;
            std::memcpy(out.pixel(x, y), image.pixel(fromX, fromY),
                        static_cast<std::size_t>(image.channels));
        }
    }
    return out;
}

Image8 decodeJpeg(std::span<const std::byte> bytes, std::int64_t mostPixels, std::string& failure) {
    Failure state{};
    jpeg_decompress_struct info{};
    info.err = jpeg_std_error(&state.manager);
    state.manager.error_exit = onError;
    state.manager.emit_message = [](j_common_ptr cinfo, int level) {
        if (level < 0) ++cinfo->err->num_warnings;
    };
    state.progress.progress_monitor = onProgress;
    Image8 image;
    int orientation = 1;
    const bool good = decodeInto(info, state, bytes, mostPixels, image, orientation);
    jpeg_destroy_decompress(&info);
    if (!good) {
        failure = state.message;
        return {};
    }
    if (image.channels == 4) fromCmyk(image);
    return upright(image, orientation);
}

} // namespace maquette::io
