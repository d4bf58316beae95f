#include "assets/export_video.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"

namespace maquette::assets {

namespace {

constexpr std::uint64_t kLargest = std::uint64_t{2} << 30;
constexpr std::uint32_t kHasIndex = 0x10, kKeyFrame = 0x10;

// Little-endian bytes with nested chunks, whose lengths are filled in when they are closed.
class Riff {
  public:
    void text(std::string_view fourLetters) {
        for (const char c : fourLetters)
            m_bytes.push_back(static_cast<std::byte>(c));
    }
    void word(std::uint32_t value, int bytes = 4) {
        for (int i = 0; i < bytes; ++i)
            m_bytes.push_back(static_cast<std::byte>(value >> (8 * i)));
    }
    void raw(std::span<const std::byte> bytes) {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }
    std::size_t open(std::string_view kind) {
        text(kind);
        word(0);
        return m_bytes.size();
    }
    void close(std::size_t begin) {
        const std::size_t length = m_bytes.size() - begin;
        for (std::size_t i = 0; i < 4; ++i)
            m_bytes[begin - 4 + i] = static_cast<std::byte>(length >> (8 * i));
        if (length % 2 != 0) m_bytes.push_back(std::byte{0});
    }
    std::size_t size() const { return m_bytes.size(); }
    const std::vector<std::byte>& bytes() const { return m_bytes; }

  private:
    std::vector<std::byte> m_bytes;
};

struct Video {
    std::uint32_t frames, largest, width, height, rate;
};

void writeMainHeader(Riff& riff, const Video& video) {
    const std::size_t header = riff.open("avih");
    riff.word(1'000'000 / video.rate); // microseconds per frame
    riff.word(video.largest * video.rate);
    riff.word(0);
    riff.word(kHasIndex);
    riff.word(video.frames);
    riff.word(0); // first frame
    riff.word(1); // streams
    riff.word(video.largest);
    riff.word(video.width);
    riff.word(video.height);
    for (int reserved = 0; reserved < 4; ++reserved)
        riff.word(0);
    riff.close(header);
}

void writeStream(Riff& riff, const Video& video) {
    const std::size_t list = riff.open("LIST");
    riff.text("strl");
    const std::size_t header = riff.open("strh");
    riff.text("vidsMJPG");
    riff.word(0); // flags
    riff.word(0); // priority, language
    riff.word(0); // initial frames
    riff.word(1); // scale
    riff.word(video.rate);
    riff.word(0); // start
    riff.word(video.frames);
    riff.word(video.largest);
    riff.word(0xFFFFFFFF); // quality: not said
    riff.word(0);          // sample size
    for (const std::uint32_t side : {0u, 0u, video.width, video.height})
        riff.word(side, 2);
    riff.close(header);
    const std::size_t format = riff.open("strf");
    riff.word(40); // of this header
    riff.word(video.width);
    riff.word(video.height);
    riff.word(1, 2);  // planes
    riff.word(24, 2); // bits per pixel
    riff.text("MJPG");
    riff.word(3 * video.width * video.height);
    for (int unused = 0; unused < 4; ++unused)
        riff.word(0);
    riff.close(format);
    riff.close(list);
}

} // namespace

void writeMotionJpeg(const std::filesystem::path& path,
                     std::span<const std::vector<std::byte>> frames, int width, int height,
                     int framesPerSecond) {
    std::uint64_t sum = 0;
    Video video{static_cast<std::uint32_t>(frames.size()), 0, static_cast<std::uint32_t>(width),
                static_cast<std::uint32_t>(height), static_cast<std::uint32_t>(framesPerSecond)};
    for (const auto& frame : frames) {
        sum += frame.size() + 24;
        video.largest = std::max(video.largest, static_cast<std::uint32_t>(frame.size()));
    }
    if (frames.empty() || sum > kLargest || framesPerSecond <= 0) {
        throw base::Error(base::ErrorKind::Usage,
                          MAQUETTE_TR("A video needs between one picture and 2 GB of them."));
    }
    Riff riff;
    const std::size_t file = riff.open("RIFF");
    riff.text("AVI ");
    const std::size_t headers = riff.open("LIST");
    riff.text("hdrl");
    writeMainHeader(riff, video);
    writeStream(riff, video);
    riff.close(headers);
    const std::size_t movie = riff.open("LIST");
    riff.text("movi");
    std::vector<std::size_t> places;
    for (const auto& frame : frames) {
        places.push_back(riff.size() - movie); // counted from "movi"
        const std::size_t chunk = riff.open("00dc");
        riff.raw(frame);
        riff.close(chunk);
    }
    riff.close(movie);
    const std::size_t index = riff.open("idx1");
    for (std::size_t i = 0; i < frames.size(); ++i) {
        riff.text("00dc");
        riff.word(kKeyFrame);
        riff.word(static_cast<std::uint32_t>(places[i]));
        riff.word(static_cast<std::uint32_t>(frames[i].size()));
    }
    riff.close(index);
    riff.close(file);
    io::writeFile(path, riff.bytes());
}

} // namespace maquette::assets
