// Pictures that were made to hurt: refused with a sentence, quickly, without the memory they claim.

#include <cstdio>
#include <cstring>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <jpeglib.h>
#include <zlib.h>

#include <QElapsedTimer>

#include "engine/base/error.h"
#include "engine/base/rng.h"
#include "engine/io/image_codec.h"
#include "engine/io/jpeg_reader.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

using Bytes = std::string;

void number(Bytes& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(value >> shift));
}

Bytes chunk(const char* type, const Bytes& data) {
    Bytes out;
    number(out, static_cast<std::uint32_t>(data.size()));
    const Bytes body = type + data;
    out += body;
    number(out, static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(body.data()),
                                                 static_cast<uInt>(body.size()))));
    return out;
}

Bytes header(std::uint32_t width, std::uint32_t height, int depth, int color, int interlace = 0) {
    Bytes data;
    number(data, width);
    number(data, height);
    data +=
        {static_cast<char>(depth), static_cast<char>(color), 0, 0, static_cast<char>(interlace)};
    return Bytes("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", data);
}

Bytes deflated(std::size_t zeros) {
    Bytes out(compressBound(1 << 20) * (zeros / (1 << 20) + 1), 0), block(1 << 20, 0);
    z_stream stream{};
    deflateInit(&stream, 1);
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    for (std::size_t left = zeros; left > 0; left -= std::min(left, block.size())) {
        stream.next_in = reinterpret_cast<Bytef*>(block.data());
        stream.avail_in = static_cast<uInt>(std::min(left, block.size()));
        deflate(&stream, left <= block.size() ? Z_FINISH : Z_NO_FLUSH);
    }
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

Bytes png(std::uint32_t width, std::uint32_t height, int depth, int color, std::size_t rowBytes,
          const Bytes& extra = {}) {
    return header(width, height, depth, color) + extra +
           chunk("IDAT", deflated((rowBytes + 1) * height)) + chunk("IEND", {});
}

Bytes jpeg(int width, int height, int components, bool progressive = false,
           const std::vector<jpeg_scan_info>& scans = {}, const Bytes& exif = {}) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &bytes, &size);
    info.image_width = static_cast<JDIMENSION>(width);
    info.image_height = static_cast<JDIMENSION>(height);
    info.input_components = components;
    info.in_color_space = components == 4 ? JCS_CMYK : components == 1 ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, 100, TRUE);
    if (progressive) jpeg_simple_progression(&info);
    if (!scans.empty()) {
        info.scan_info = scans.data();
        info.num_scans = static_cast<int>(scans.size());
    }
    jpeg_start_compress(&info, TRUE);
    if (!exif.empty())
        jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                          static_cast<unsigned>(exif.size()));
    std::vector<unsigned char> row(static_cast<std::size_t>(width * components));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < components; ++c)
                row[static_cast<std::size_t>(x * components + c)] =
                    static_cast<unsigned char>(c == 0 ? 250 * x / width : 250 * y / height);
        JSAMPROW line = row.data();
        jpeg_write_scanlines(&info, &line, 1);
    }
    jpeg_finish_compress(&info);
    Bytes out(reinterpret_cast<char*>(bytes), size);
    jpeg_destroy_compress(&info);
    std::free(bytes);
    return out;
}

Bytes exif(int orientation, bool bigEndian) {
    Bytes tiff = bigEndian ? Bytes("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19)
                           : Bytes("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18);
    tiff.push_back(static_cast<char>(orientation));
    tiff += Bytes(8, 0);
    return Bytes("Exif\0\0", 6) + tiff;
}

base::Image8 decode(const Bytes& bytes) {
    return io::decodeImage(std::as_bytes(std::span(bytes.data(), bytes.size())), "trap.png");
}

struct Cost {
    int code = -1;      // 0 read, 1 refused with a sentence; else something is wrong
    double seconds = 0; // of the decoding
    long megabytes = 0; // more than the process had before
    std::string sentence;
};

// In a process of its own, so that its peak of memory can be told.
Cost costOf(const Bytes& bytes) {
    int channel[2];
    if (pipe(channel) != 0) return {};
    const pid_t child = fork();
    if (child == 0) {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const long before = usage.ru_maxrss;
        QElapsedTimer timer;
        timer.start();
        int code = 0;
        std::string sentence;
        try {
            decode(bytes);
        } catch (const base::Error& error) {
            code = error.kind() == base::ErrorKind::BadFile ? 1 : 2;
            sentence = error.what();
        }
        const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
        getrusage(RUSAGE_SELF, &usage);
        const long megabytes = (usage.ru_maxrss - before) >> 10;
        dprintf(channel[1], "%f %ld %s", seconds, megabytes, sentence.c_str());
        _exit(code);
    }
    close(channel[1]);
    Bytes told(4096, 0);
    const ssize_t got = read(channel[0], told.data(), told.size() - 1);
    close(channel[0]);
    int status = 0;
    waitpid(child, &status, 0);
    Cost cost;
    cost.code = WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
    int at = 0;
    if (got > 0 &&
        std::sscanf(told.c_str(), "%lf %ld %n", &cost.seconds, &cost.megabytes, &at) >= 2)
        cost.sentence = told.c_str() + at;
    return cost;
}

} // namespace

class HostileImagesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void bombsAreRefusedWithoutTheMemoryTheyClaim() {
        const Bytes bomb = deflated(std::size_t{200} << 20);
        const Bytes key("comment\0\0", 9);
        const Bytes utf8Key("comment\0\1\0\0\0", 12);
        const Bytes small = header(4, 4, 8, 6);
        const Bytes end = chunk("IDAT", deflated(68)) + chunk("IEND", {});
        struct Case {
            const char* name;
            Bytes bytes;
            bool mayBeRead; // the trap is dropped and the picture taken
        };
        std::vector<jpeg_scan_info> scans;
        for (int i = 0; i < 3; ++i)
            scans.push_back({1, {i}, 0, 0, 0, 0});
        for (int low = 1; low < 64; ++low)
            for (int i = 0; i < 3; ++i)
                scans.push_back({1, {i}, low, low, 0, 0});
        const std::vector<Case> cases = {
            {"50,000 x 50,000", header(50000, 50000, 1, 0) + end, false},
            {"900,000 x 900,000 in 69 bytes", (header(900000, 900000, 8, 6) + end).substr(0, 69),
             false},
            {"64 megapixels in 100 bytes", header(8000, 8000, 8, 6) + end, false},
            {"a strip 1 x 20,000,000", header(1, 20'000'000, 8, 0) + end, false},
            {"a strip 64,000,001 x 1", header(64'000'001, 1, 8, 0) + end, false},
            {"no width", header(0, 10, 8, 6) + end, false},
            {"2^31 x 2^31", header(0x80000000u, 0x80000000u, 8, 6) + end, false},
            {"zTXt of 200 MB", small + chunk("zTXt", key + bomb) + end, true},
            {"iTXt of 200 MB", small + chunk("iTXt", utf8Key + bomb) + end, true},
            {"iCCP of 200 MB", small + chunk("iCCP", key + bomb) + end, true},
            {"pixels of 200 MB", small + chunk("IDAT", bomb) + chunk("IEND", {}), true},
            {"a JPEG of 192 scans", jpeg(512, 512, 3, true, scans), false},
            {"a JPEG that claims 65,500 x 65,500",
             [] {
                 Bytes bytes = jpeg(64, 64, 3);
                 const std::size_t at = bytes.find("\xff\xc0");
                 bytes.replace(at + 5, 4, "\xff\xdc\xff\xdc");
                 return bytes;
             }(),
             false},
            {"a JPEG that claims 63 megapixels",
             [] {
                 Bytes bytes = jpeg(64, 64, 3);
                 const std::size_t at = bytes.find("\xff\xc0");
                 bytes.replace(at + 5, 4, Bytes("\x1f\x00\x1f\x00", 4));
                 return bytes;
             }(),
             false},
        };
        double slowest = 0;
        long largest = 0;
        for (const Case& each : cases) {
            const Cost cost = costOf(each.bytes);
            QVERIFY2(cost.code == 1 || (each.mayBeRead && cost.code == 0),
                     qPrintable(QString("%1: %2").arg(each.name).arg(cost.code)));
            if (cost.code == 1)
                QVERIFY2(cost.sentence.find("trap.png") != std::string::npos, each.name);
            QVERIFY2(cost.megabytes <= 300,
                     qPrintable(QString("%1: %2 MB").arg(each.name).arg(cost.megabytes)));
            slowest = std::max(slowest, cost.seconds);
            largest = std::max(largest, cost.megabytes);
        }
        std::printf("RELIABILITY R12-bombs cases=%zu faults=%zu lost=0 slowest_ms=%.0f "
                    "peak_mb=%ld\n",
                    cases.size(), cases.size(), 1000 * slowest, largest);
    }

    void strangeButHonestPicturesAreRead() {
        QCOMPARE(decode(png(1, 60000, 8, 6, 4)).height, 60000);
        QCOMPARE(decode(png(60000, 1, 1, 0, 7500)).width, 60000);
        QCOMPARE(decode(png(33, 17, 16, 6, 33 * 8)).channels, 4);
        QCOMPARE(decode(png(33, 17, 16, 0, 33 * 2)).channels, 3);
        QCOMPARE(decode(png(33, 17, 4, 3, 17, chunk("PLTE", Bytes("\x10\x20\x30", 3)))).channels,
                 3);
        const base::Image8 gray = decode(jpeg(40, 24, 1));
        QCOMPARE(gray.channels, 3);
        QVERIFY(decode(jpeg(40, 24, 3, true)).width == 40);
        // Ink: nothing of any colour is white, all of black is black.
        const base::Image8 ink = decode(jpeg(64, 64, 4));
        QCOMPARE(ink.channels, 3);
        QVERIFY(ink.pixel(4, 4)[1] < 40);    // y = 0: black as told by Adobe's inverted ink
        QVERIFY(ink.pixel(60, 60)[0] > 200); // all four at 250: paper
        QVERIFY(ink.pixel(4, 60)[0] < 40 && ink.pixel(4, 60)[1] > 200); // no red
    }

    void photographsStandUpright() {
        // Dark left, bright right; dark green on top, bright at the bottom.
        const base::Image8 stored = decode(jpeg(64, 32, 3));
        for (int orientation = 1; orientation <= 8; ++orientation) {
            for (const bool bigEndian : {false, true}) {
                const base::Image8 seen =
                    decode(jpeg(64, 32, 3, false, {}, exif(orientation, bigEndian)));
                const bool lies = orientation >= 5;
                QCOMPARE(seen.width, lies ? 32 : 64);
                const auto at = [&](bool right, bool low) {
                    return seen.pixel(right ? seen.width - 3 : 2, low ? seen.height - 3 : 2);
                };
                // Where the stored picture's first row and first column end up (EXIF 2.3, 4.6.4).
                static constexpr bool kRowAtBottom[] = {0, 0, 0, 1, 1, 0, 0, 1, 1};
                static constexpr bool kColumnAtRight[] = {0, 0, 1, 1, 0, 0, 1, 1, 0};
                const bool bottom = kRowAtBottom[orientation], right = kColumnAtRight[orientation];
                if (!lies) {
                    QVERIFY(at(right, bottom)[0] < 40 && at(right, bottom)[1] < 40);
                    QVERIFY(at(!right, bottom)[0] > 200 && at(right, !bottom)[1] > 200);
                } else {
                    // 5: mirrored at the diagonal, 6: turned right, 7: the other diagonal, 8: left.
                    const bool dark[][2] = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
                    const bool* place = dark[orientation - 5];
                    QVERIFY2(at(place[0], place[1])[0] < 40 && at(place[0], place[1])[1] < 40,
                             qPrintable(QString::number(orientation)));
                }
                if (orientation == 1) QVERIFY(seen.data == stored.data);
            }
        }
        QCOMPARE(io::exifOrientation({}), 1);
    }

    void everyTruncatedJpegIsRefused() {
        const Bytes whole = jpeg(120, 80, 3), progressive = jpeg(120, 80, 3, true);
        int refused = 0;
        for (const Bytes& bytes : {whole, progressive}) {
            for (std::size_t size = 3; size + 2 < bytes.size(); size += 7) {
                QVERIFY_EXCEPTION_THROWN(decode(bytes.substr(0, size)), base::Error);
                ++refused;
            }
        }
        QVERIFY(refused > 300);
    }

    void mutantsAreReadOrRefused() {
        const std::vector<Bytes> corpus = {
            png(24, 16, 8, 6, 96),
            png(24, 16, 16, 2, 144),
            png(24, 16, 1, 0, 3),
            png(24, 16, 4, 3, 12, chunk("PLTE", Bytes("\x10\x20\x30\x40\x50\x60", 6))),
            jpeg(40, 24, 3),
            jpeg(40, 24, 3, true),
            jpeg(40, 24, 4),
            jpeg(24, 40, 1),
            jpeg(24, 16, 3, false, {}, exif(6, true))};
        base::Rng rng(12);
        constexpr int kMutants = 6000;
        int refused = 0, read = 0;
        for (int i = 0; i < kMutants; ++i) {
            Bytes bytes = corpus[rng.below(static_cast<std::uint32_t>(corpus.size()))];
            for (std::uint32_t change = 0; change <= rng.below(6); ++change) {
                const auto at = rng.below(static_cast<std::uint32_t>(bytes.size()));
                switch (rng.below(4)) {
                case 0:
                    bytes[at] = static_cast<char>(rng.bits());
                    break;
                case 1:
                    bytes[at] = static_cast<char>(bytes[at] ^ (1 << rng.below(8)));
                    break;
                case 2:
                    bytes.resize(at + 1);
                    break;
                default:
                    bytes.insert(at, bytes.substr(at, rng.below(30)));
                }
            }
            try {
                const base::Image8 image = decode(bytes);
                QVERIFY(image.width > 0 && image.height > 0);
                ++read;
            } catch (const base::Error& error) {
                QVERIFY2(error.kind() == base::ErrorKind::BadFile, error.what());
                ++refused;
            }
        }
        std::printf("RELIABILITY R12-mutants cases=%d faults=%d lost=0 seed=12 read=%d\n", kMutants,
                    refused, read);
        QVERIFY(refused > 1000);
    }
};

MAQUETTE_TEST(HostileImagesTest);
#include "tst_hostile_images.moc"
