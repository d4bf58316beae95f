#include <cstring>
#include <fstream>
#include <set>

#include "assets/export_names.h"
#include "engine/base/rng.h"
#include "tests/support/registry.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace maquette;
using assets::fileStem;

namespace {

// A prompt of words, scripts, emoji and everything that hurts file systems.
std::string randomPrompt(std::uint64_t seed) {
    static const std::vector<std::string> pieces = {"a red chair",
                                                    "стул",
                                                    "椅子",
                                                    "🪑",
                                                    "👩‍🚀",
                                                    "é",
                                                    "/",
                                                    "\\",
                                                    "..",
                                                    ".",
                                                    " ",
                                                    "CON",
                                                    "nul",
                                                    "lpt1",
                                                    "\t",
                                                    "\n",
                                                    "\x01",
                                                    ":",
                                                    "*",
                                                    "?",
                                                    "\"",
                                                    "<>",
                                                    "|",
                                                    "\xff",
                                                    "\xc3",
                                                    "a",
                                                    "-",
                                                    "_",
                                                    "~",
                                                    "$HOME",
                                                    "`id`",
                                                    "%00",
                                                    "\xe2\x80\xae",
                                                    "\xed\xa0\x80",
                                                    std::string(1, '\0'),
                                                    std::string(300, 'x'),
                                                    "ß",
                                                    "عربى"};
    base::Rng rng(seed);
    std::string out;
    for (std::uint32_t n = rng.below(6); n > 0; --n)
        out += pieces[rng.below(static_cast<std::uint32_t>(pieces.size()))];
    return out;
}

} // namespace

class ExportNamesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void usualPromptsStayReadable() {
        QCOMPARE(fileStem("a red chair"), std::string("a_red_chair"));
        QCOMPARE(fileStem("красный стул"), std::string("красный_стул"));
        QCOMPARE(fileStem("a chair 🪑"), std::string("a_chair_🪑"));
        QCOMPARE(fileStem("../../etc/passwd"), std::string("etc_passwd"));
        QCOMPARE(fileStem("con"), std::string("_con"));
        QCOMPARE(fileStem("Lpt9.txt"), std::string("_Lpt9.txt"));
        QCOMPARE(fileStem("console"), std::string("console"));
        QCOMPARE(fileStem(""), std::string("object"));
        QCOMPARE(fileStem(" . / "), std::string("object"));
        QCOMPARE(fileStem("ab\xff"
                          "cd"),
                 std::string("abcd"));
    }

    void everyNameIsValidEverywhere() {
        for (int seed = 0; seed < 5000; ++seed) {
            const std::string prompt = randomPrompt(seed);
            const std::string stem = fileStem(prompt);
            QVERIFY(!stem.empty() && stem.size() <= 80);
            for (const char c : stem) {
                QVERIFY(static_cast<unsigned char>(c) > 0x20 && c != 0x7f);
                QVERIFY(!std::strchr("<>:\"/\\|?*", c));
            }
            QVERIFY(stem.front() != '.' && stem.back() != '.' && stem.back() != ' ');
            QVERIFY(QString::fromUtf8(stem.c_str()).toUtf8().toStdString() == stem); // valid UTF-8
            const QString upper = QString::fromStdString(stem).section('.', 0, 0).toUpper();
            static const QRegularExpression device("^(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])$");
            QVERIFY2(!device.match(upper).hasMatch(), stem.c_str());
        }
    }

    void longNamesEndAtACharacter() {
        for (std::size_t bytes = 4; bytes < 40; ++bytes) {
            std::string text;
            for (int i = 0; i < 30; ++i)
                text += "椅é🪑";
            const std::string stem = fileStem(text, bytes);
            QVERIFY(stem.size() <= bytes && stem.size() + 4 > bytes);
            QVERIFY(QString::fromUtf8(stem.c_str()).toUtf8().toStdString() == stem);
        }
    }

    void noNameIsUsedTwice() {
        QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        std::set<std::string> used;
        for (int i = 0; i < 100; ++i) {
            const auto path = assets::unusedPath(root, fileStem(randomPrompt(i % 50)), ".glb");
            QVERIFY(used.insert(path.string()).second);
            std::ofstream file(path);
            QVERIFY2(file.good(), path.c_str());
        }
        std::ofstream(root / "chair.mtl") << "someone else's";
        QCOMPARE(assets::unusedPath(root, "chair", ".obj").filename().string(),
                 std::string("chair-2.obj"));
        QCOMPARE(assets::unusedPath(root, "chair", ".ply").filename().string(),
                 std::string("chair.ply"));
    }
};

MAQUETTE_TEST(ExportNamesTest);
#include "tst_export_names.moc"
