#include "engine/base/paths.h"
#include "engine/io/json.h"
#include "engine/io/tokenizer.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

std::string repeated(const std::string& text, std::int64_t times) {
    std::string all;
    for (std::int64_t i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

// 300 strings against transformers' CLIPTokenizer with CLIP's own vocabulary, under both pad rules.
// Made by tools/golden.
class GoldenTokenizerTest : public QObject {
    Q_OBJECT

    const std::filesystem::path m_folder = base::resourcesFolder() / "clip_tokenizer";

    static void compareAll(const io::ClipTokenizer& tokenizer, const char* second) {
        const std::string file =
            std::string(MAQUETTE_TEST_DATA) + "/fixtures/goldens/tokenizer.json";
        const io::Json rows = io::field<io::Json>(io::readJson(file), "rows", file);
        QVERIFY(rows.size() >= 300);
        for (const io::Json& row : rows) {
            const std::string text = repeated(row.at("text").get<std::string>(),
                                              io::fieldOr<std::int64_t>(row, "times", 1, file));
            const char* key = second && row.contains(second) ? second : "ids";
            auto wanted = row.at(key).get<std::vector<std::int64_t>>();
            wanted.resize(77, tokenizer.padId());
            QVERIFY2(tokenizer.encode(text).ids == wanted, row.dump().substr(0, 300).c_str());
        }
    }

  private Q_SLOTS:
    void stableDiffusion1() {
        const auto tokenizer = io::ClipTokenizer::load(m_folder);
        QCOMPARE(tokenizer.size(), std::int64_t{49408});
        QCOMPARE(tokenizer.beginId(), std::int64_t{49406});
        QCOMPARE(tokenizer.padId(), std::int64_t{49407});
        compareAll(tokenizer, nullptr);
    }

    void stableDiffusion2() {
        auto tokenizer = io::ClipTokenizer::load(m_folder);
        tokenizer.padWith("!");
        QCOMPARE(tokenizer.padId(), std::int64_t{0});
        compareAll(tokenizer, "sd2");
    }

    // The well-known ids of one prompt, so that this does not hang on the fixture alone.
    void astronaut() {
        const auto ids =
            io::ClipTokenizer::load(m_folder).encode("an astronaut riding a horse on Mars").ids;
        const std::vector<std::int64_t> wanted{49406, 550, 18376, 6765, 320,
                                               4558,  525, 7496,  49407};
        QVERIFY(std::equal(wanted.begin(), wanted.end(), ids.begin()));
        QCOMPARE(ids.back(), std::int64_t{49407});
    }

    // What does not fit is told in words, and the count is that of the whole text.
    void longTextsSayWhatIsLost() {
        const auto tokenizer = io::ClipTokenizer::load(m_folder);
        const auto fits = tokenizer.encode(repeated("chair ", 75));
        QCOMPARE(fits.tokens, 75);
        QVERIFY(fits.truncatedText.empty());
        const auto longer = tokenizer.encode(repeated("chair ", 75) + "red mug");
        QCOMPARE(longer.tokens, 77);
        QCOMPARE(longer.truncatedText, std::string("red mug"));
        QCOMPARE(longer.ids, fits.ids);
    }
};

MAQUETTE_TEST(GoldenTokenizerTest);
#include "tst_golden_tokenizer.moc"
