#include "engine/runtime/prompt_ruler.h"

#include "engine/api/prompt.h"
#include "engine/base/paths.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace maquette;

class PromptRulerTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theStarterReadsThirtyTokens() {
        api::ModelInfo starter;
        starter.path = (base::resourcesFolder() / "starter").string();
        runtime::PromptRuler ruler;
        const api::PromptFit brief = ruler.measure(starter, "a red chair");
        QCOMPARE(brief.tokens, 3);
        QCOMPARE(brief.room, 30);
        QVERIFY(brief.beyond.empty());
        std::string words;
        for (int i = 0; i < 10; ++i)
            words += "a red chair ";
        QVERIFY(ruler.measure(starter, words).beyond.empty());
        const api::PromptFit longer = ruler.measure(starter, words + "with a blue seat");
        QCOMPARE(longer.tokens, 34);
        QCOMPARE(longer.beyond, std::string("with a blue seat"));
    }

    void singleFilesAreReadWithClipsTokens() {
        api::ModelInfo file;
        file.path = "/somewhere/model.safetensors";
        runtime::PromptRuler ruler;
        std::string words;
        for (int i = 0; i < 80; ++i)
            words += "chair ";
        const api::PromptFit fit = ruler.measure(file, words);
        QCOMPARE(fit.tokens, 80);
        QCOMPARE(fit.room, 75);
        QCOMPARE(fit.beyond, std::string("chair chair chair chair chair"));
    }

    void whatIsNotKnownIsNotSaid() {
        runtime::PromptRuler ruler;
        QCOMPARE(ruler.measure({}, "a red chair").room, 0);
        api::ModelInfo empty;
        empty.path = "/usr";
        QCOMPARE(ruler.measure(empty, "a red chair").room, 0);
    }
};

MAQUETTE_TEST(PromptRulerTest);
#include "tst_prompt_ruler.moc"
