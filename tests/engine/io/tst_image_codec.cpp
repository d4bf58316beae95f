#include "engine/base/error.h"
#include "engine/io/image_codec.h"
#include "tests/support/registry.h"

using namespace maquette;

class ImageCodecTest : public QObject {
    Q_OBJECT

    static base::Image8 sample(int channels) {
        base::Image8 image(17, 9, channels);
        for (std::size_t i = 0; i < image.data.size(); ++i)
            image.data[i] = static_cast<std::uint8_t>(i * 7);
        return image;
    }

  private Q_SLOTS:
    void pngRoundTripKeepsPixelsAndTexts() {
        for (const int channels : {3, 4}) {
            const auto image = sample(channels);
            const io::ImageTexts texts{{"recipe", "{\"prompt\": \"a red chair\"}"},
                                       {"title", "Stuhl \xe2\x80\x93 rot"}};
            io::ImageTexts read;
            const auto back = io::decodeImage(io::encodePng(image, texts), "test", &read);
            QCOMPARE(back.channels, channels);
            QVERIFY(back.data == image.data);
            QVERIFY(read == texts);
        }
    }

    void everyTruncationIsRefusedWithASentence() {
        const auto bytes = io::encodePng(sample(4));
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            try {
                io::decodeImage(std::span(bytes).first(size), "holiday.png");
                QVERIFY2(size + 12 >= bytes.size(), "a truncated picture was accepted");
            } catch (const base::Error& error) {
                QVERIFY(error.kind() == base::ErrorKind::BadFile);
                QVERIFY(std::string(error.what()).find("holiday.png") != std::string::npos);
            }
        }
    }

    void otherFilesAreRefused() {
        const std::string text = "this is not a picture";
        QVERIFY_EXCEPTION_THROWN(
            io::decodeImage(std::as_bytes(std::span(text.data(), text.size())), "x"), base::Error);
    }
};

MAQUETTE_TEST(ImageCodecTest);
#include "tst_image_codec.moc"
