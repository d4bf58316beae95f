#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/tokenizer.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;

class TokenizerTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void wordsAreSplitByClipsPattern() {
        using Words = std::vector<std::string>;
        QCOMPARE(io::splitWords("A Red  CHAIR's leg, 42!!"),
                 (Words{"a", "red", "chair", "'s", "leg", ",", "4", "2", "!!"}));
        QCOMPARE(io::splitWords("caf\xc3\xa9 cafe\xcc\x81"), (Words{"caf\xc3\xa9", "caf\xc3\xa9"}));
        QCOMPARE(io::splitWords("I'll"), (Words{"i", "'ll"}));
        QCOMPARE(io::splitWords("<|EndOfText|>x"), (Words{"<|", "endoftext", "|>", "x"}));
        QCOMPARE(io::splitWords(" \n\t "), Words{});
    }

    void bytesHaveTheStandInsOfClip() {
        const auto& table = io::byteCharacters();
        QCOMPARE(table['a'], std::string("a"));
        QCOMPARE(table[0], std::string("\xc4\x80"));   // U+0100
        QCOMPARE(table[32], std::string("\xc4\xa0"));  // U+0120
        QCOMPARE(table[173], std::string("\xc5\x83")); // U+0143, the last of the 68
    }

    void trainedFolderRoundTrips() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("tokenizer").toStdString();
        io::trainClipTokenizer({{"chair", 50}, {"red", 40}, {"charm", 5}}, 20, 8, path);
        const auto tokenizer = io::ClipTokenizer::load(path);
        QCOMPARE(tokenizer.tokens("red chair").size(), std::size_t{2});
        const auto encoded = tokenizer.encode("Red chair");
        QCOMPARE(encoded.ids.size(), std::size_t{8});
        QCOMPARE(encoded.ids.front(), tokenizer.beginId());
        QCOMPARE(encoded.ids[3], tokenizer.endId());
        QCOMPARE(encoded.ids[7], tokenizer.padId());
        QVERIFY(encoded.truncatedText.empty());
        const auto longer = tokenizer.encode("red red red red red red red chair");
        QCOMPARE(longer.tokens, 8);
        QCOMPARE(longer.truncatedText, std::string("red chair"));
        QCOMPARE(tokenizer.encode("").ids[1], tokenizer.endId());
    }

    void aDamagedFolderIsNamed() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY_EXCEPTION_THROWN(io::ClipTokenizer::load(path), base::Error);
        io::writeFile(path / "vocab.json", std::string_view("{\"a\": 0}"));
        try {
            io::ClipTokenizer::load(path);
            QFAIL("a vocabulary without special tokens was accepted");
        } catch (const base::Error& error) {
            QVERIFY(std::string(error.what()).find("vocab.json") != std::string::npos);
        }
    }

    void everyTextSurvives() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("tokenizer").toStdString();
        io::trainClipTokenizer({{"chair", 50}}, 20, 16, path);
        const auto tokenizer = io::ClipTokenizer::load(path);
        const std::string samples[] = {
            std::string("\0a\0", 3), "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80",
            "\xff\xfe broken", "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d", std::string(100000, 'x')};
        for (const std::string& text : samples) {
            QCOMPARE(tokenizer.encode(text).ids.size(), std::size_t{16});
        }
    }
};

MAQUETTE_TEST(TokenizerTest);
#include "tst_tokenizer.moc"
