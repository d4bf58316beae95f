// Recipes inside pictures: written with libpng, read by a walk over the chunks.

#include <fstream>

#include <QTest>

#include "assets/picture_file.h"
#include "engine/base/error.h"
#include "engine/base/rng.h"
#include "engine/io/image_codec.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::filesystem::path& path, const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
}

} // namespace

class PictureFileTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theRecipeTravelsInsideThePicture() {
        ScratchFolder folder;
        for (const std::string& recipe : {std::string(R"({"request":{"prompt":"a red chair"}})"),
                                          std::string("{\"prompt\":\"ein grüner Stuhl 🪑\"}"),
                                          "{\"long\":\"" + std::string(900'000, 'x') + "\"}"}) {
            assets::writePicture(folder / "a.png", picture(3), recipe);
            QVERIFY(assets::readPictureRecipe(folder / "a.png") == recipe);
            io::ImageTexts texts; // and libpng's reader agrees
            const base::Image8 read = io::readImage(folder / "a.png", &texts);
            QCOMPARE(read.width, 64);
            QVERIFY(texts[assets::kRecipeKeyword] == recipe);
        }
    }

    void picturesWithoutOneHaveNone() {
        ScratchFolder folder;
        assets::writePicture(folder / "plain.png", picture(3), "");
        QCOMPARE(assets::readPictureRecipe(folder / "plain.png"), std::string());
        write(folder / "else.png", "not a picture");
        QCOMPARE(assets::readPictureRecipe(folder / "else.png"), std::string());
        write(folder / "empty.png", "");
        QCOMPARE(assets::readPictureRecipe(folder / "empty.png"), std::string());
        QVERIFY_EXCEPTION_THROWN(assets::readPictureRecipe(folder / "absent.png"), base::Error);
    }

    // Cut anywhere, any byte changed, whole stretches overwritten: the answer is the recipe or
    // nothing, never another text.
    void damagedFilesGiveTheRecipeOrNothing() {
        ScratchFolder folder;
        const std::string recipe = R"({"request":{"prompt":"a red chair","seed":41}})";
        assets::writePicture(folder / "a.png", picture(3, 16), recipe);
        const std::string good = contentOf(folder / "a.png");
        base::Rng rng(20);
        int found = 0, missing = 0;
        const auto check = [&](const std::string& bytes) {
            write(folder / "b.png", bytes);
            const std::string read = assets::readPictureRecipe(folder / "b.png");
            if (read == recipe) ++found;
            if (read.empty()) ++missing;
            return read == recipe || read.empty();
        };
        for (std::size_t size = 0; size < good.size(); ++size)
            QVERIFY(check(good.substr(0, size)));
        for (int i = 0; i < 4000; ++i) {
            std::string bytes = good;
            const std::size_t at = rng.below(static_cast<std::uint32_t>(bytes.size()));
            const std::size_t count = 1 + rng.below(i % 4 == 0 ? 24 : 1);
            for (std::size_t k = at; k < std::min(bytes.size(), at + count); ++k)
                bytes[k] = static_cast<char>(rng.below(256));
            QVERIFY(check(bytes));
        }
        QVERIFY2(found > 100 && missing > 100, qPrintable(QString::number(found)));
    }
};

MAQUETTE_TEST(PictureFileTest);
#include "tst_picture_file.moc"
