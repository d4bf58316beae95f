#include "engine/api/prompt.h"
#include "engine/base/error.h"
#include "tests/support/registry.h"

using namespace maquette;
using Words = std::vector<std::string>;

namespace {

std::string refusal(const std::string& prompt, const Words& vocabulary = {}) {
    try {
        api::checkPrompt(prompt, vocabulary);
    } catch (const base::Error& error) {
        return error.kind() == base::ErrorKind::Usage ? error.what() : "another kind";
    }
    return {};
}

} // namespace

class PromptTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void wordsAreLowerCasedAndSplitAtPunctuation() {
        QVERIFY((api::promptWords("A Red-ish CHAIR, café №5!") ==
                 Words{"a", "red", "ish", "chair", "café", "№5"}));
        QVERIFY((api::promptWords("“chair”—mug…") == Words{"chair", "mug"}));
        QVERIFY(api::promptWords(" \t\n").empty());
        QVERIFY((api::promptWords("\xff"
                                  "chair\xc3") == Words{"chair"}));
    }

    void unknownWordsAreNamedOnceWithoutArticles() {
        const Words vocabulary{"red", "chair"};
        QVERIFY((api::unknownWords("a red dragon on the Chair, dragon 🐉", vocabulary) ==
                 Words{"dragon", "🐉"}));
        QVERIFY(api::unknownWords("anything goes", {}).empty());
    }

    void whatNoModelCanUseIsRefusedWithItsReason() {
        QVERIFY(refusal("").find("empty") != std::string::npos);
        QVERIFY(refusal("  a the ").find("empty") != std::string::npos);
        QVERIFY(refusal("...!").find("empty") != std::string::npos);
        QVERIFY(refusal(std::string(16'385, 'x')).find("16385") != std::string::npos);
        QVERIFY(refusal("chair \xed\xa0\x80").find("UTF-8") != std::string::npos);     // surrogate
        QVERIFY(refusal("chair \xc0\xaf").find("UTF-8") != std::string::npos);         // overlong
        QVERIFY(refusal("chair \xf4\x90\x80\x80").find("UTF-8") != std::string::npos); // too large
        QVERIFY(refusal("chair\x1b[31m").find("control") != std::string::npos);
        QVERIFY(refusal(std::string("chair\0", 6)).find("control") != std::string::npos);
    }

    void bothSidesOfTheLimit() {
        std::string longest(16'384, 'x');
        QCOMPARE(refusal(longest), std::string());
        QVERIFY(!refusal(longest + "x").empty());
    }

    void aPromptWithoutAnyKnownWordIsRefusedNamingThem() {
        const Words vocabulary{"red", "chair"};
        QVERIFY(refusal("🐉🔥 wyvern", vocabulary).find("\"🐉🔥\", \"wyvern\"") != std::string::npos);
        QCOMPARE(refusal("red wyvern", vocabulary), std::string());
        std::string many;
        for (int i = 0; i < 100; ++i)
            many += "🐉";
        const std::string sentence = refusal(many, vocabulary);
        QVERIFY(sentence.size() < 300);
        QVERIFY(QString::fromStdString(sentence).toStdString() == sentence); // whole characters
    }

    void emojiAreValidText() { QCOMPARE(refusal("a 🪑 for the 👩‍🚀"), std::string()); }
};

MAQUETTE_TEST(PromptTest);
#include "tst_prompt.moc"
