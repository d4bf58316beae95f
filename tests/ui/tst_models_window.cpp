#include <fstream>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/models/model_details.h"
#include "ui/models/model_folders.h"
#include "ui/models/model_list.h"
#include "ui/models/model_manager.h"
#include "ui/models/model_shelf.h"
#include "ui/run/model_chip.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/stage/stage.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hint_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented.h"

using namespace maquette;
using tests::FakeModels;
using tests::StudioFixture;

namespace {

const char* const kOne = "/home/somebody/ComfyUI/models/checkpoints/plain-one.safetensors";
const char* const kTwo = "/home/somebody/.cache/huggingface/hub/models--somebody--two-base";
const char* const kPickle = "/home/somebody/ComfyUI/models/checkpoints/old-style.ckpt";

// Opens the manager and waits until everything has been looked at.
ui::ModelManager& opened(StudioFixture& studio) {
    studio.window().actions().models->trigger();
    ui::ModelManager& manager = *studio.window().modelManager();
    studio.models().waitForScan();
    QTest::qWait(150); // the news come through the event loop
    return manager;
}

QStringList examples(StudioFixture& studio) {
    QStringList texts;
    for (const QPushButton* chip :
         studio.window().stage().emptyState().findChildren<QPushButton*>())
        if (!chip->isHidden()) texts << chip->text();
    return texts;
}

QStringList menuOf(StudioFixture& studio) {
    QStringList texts;
    for (const QAction* action : studio.window().stage().promptBar().modelChip().menu()->actions())
        if (!action->isSeparator()) texts << action->text();
    return texts;
}

QString factsOf(const ui::ModelDetails& details) {
    QStringList texts;
    for (const QLabel* label : details.findChildren<QLabel*>())
        if (!label->isHidden()) texts << label->text().remove(QChar(0x200b));
    return texts.join('\n');
}

void choose(ui::Segmented& states, const QString& text) {
    for (QToolButton* button : states.findChildren<QToolButton*>())
        if (button->text() == text) QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theManagerListsWhatIsThereUsableFirst() {
        StudioFixture studio;
        ui::ModelManager& manager = opened(studio);
        const QStringList names = manager.shownNames();
        QCOMPARE(names.size(), 9);
        QCOMPARE(names.front(), QString("Starter model"));
        QVERIFY(names.indexOf("plain-one") < names.indexOf("old-style"));
        QVERIFY(names.indexOf("old-style") < names.indexOf("sketchbook-xl"));
        QVERIFY2(manager.statusText().contains("9"), qPrintable(manager.statusText()));
        QCOMPARE(manager.selected(), std::string("starter"));
        QVERIFY(!manager.details().useButton().isEnabled()); // it is in use already
    }

    void anEntryTellsWhatItIsAndWhatItNeeds() {
        StudioFixture studio;
        ui::ModelManager& manager = opened(studio);
        manager.select(kOne);
        QTRY_VERIFY(factsOf(manager.details()).contains("Family"));
        const QString facts = factsOf(manager.details());
        for (const char* fact : {"Stable Diffusion 1", "16 bit (fp16)", "2.0 GB", "ComfyUI",
                                 "creativeml-openrail-m", "plain-one.safetensors", "A run needs"})
            QVERIFY2(facts.contains(fact), qPrintable(facts));
        QVERIFY(manager.details().useButton().isEnabled());
        studio.models().memoryFree = 1;
        manager.scanButton().click();
        QTRY_VERIFY(factsOf(manager.details()).contains("not enough memory"));
    }

    void whatCannotBeUsedSaysWhyInTheOpen() {
        StudioFixture studio;
        ui::ModelManager& manager = opened(studio);
        for (const auto& [name, word] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"checkpoints/sketchbook-xl", "XL"},
                 {"checkpoints/half-a-download", "Download it again"},
                 {"vae/soft-colours", "one network"}}) {
            manager.select(std::string("/home/somebody/ComfyUI/models/") + name + ".safetensors");
            QVERIFY2(manager.details().reason().contains(word), qPrintable(name));
            QVERIFY(!manager.details().useButton().isVisible());
        }
    }

    void searchAndStatesNarrowTheList() {
        StudioFixture studio;
        ui::ModelManager& manager = opened(studio);
        QTest::keyClicks(&manager.searchField(), "comfy one");
        QCOMPARE(manager.shownNames(), QStringList({"plain-one"}));
        manager.searchField().clear();
        choose(manager.states(), "To convert");
        QCOMPARE(manager.shownNames(), QStringList({"old-style"}));
        choose(manager.states(), "Ready");
        QCOMPARE(manager.shownNames().size(), 4);
        QTest::keyClicks(&manager.searchField(), "nothing like it");
        QVERIFY(manager.shownNames().isEmpty());
        QVERIFY(manager.statusText().contains("0"));
    }

    void aChosenModelIsFollowedByThePromptAndRunsUseIt() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        QVERIFY(examples(studio).contains("a red chair"));
        ui::ModelManager& manager = opened(studio);
        manager.select(kOne);
        QTest::mouseClick(&manager.details().useButton(), Qt::LeftButton);
        QCOMPARE(studio.window().runSettings().model(), std::string(kOne));
        QVERIFY(bar.edit().vocabulary().isOpen());
        QCOMPARE(studio.window().runSettings().value("guidance"), base::ParamValue(60.0));
        QVERIFY(!studio.window().runSettings().isChanged("guidance"));
        QTRY_VERIFY(!examples(studio).isEmpty() && !examples(studio).contains("a red chair"));
        QVERIFY2(bar.modelChip().text().contains("plain-one"), qPrintable(bar.modelChip().text()));
        QVERIFY(!manager.details().useButton().isEnabled());
        manager.close();
        studio.start("a dragon of glass");
        QVERIFY(studio.waitForState(api::JobState::Running));
        QCOMPARE(studio.engine().lastRequest().model, std::string(kOne));
    }

    void aChosenModelIsRememberedAndTheStarterIsOneClickAway() {
        StudioFixture studio;
        studio.models().choose(kOne); // as the command line would
        studio.reopen();
        QCOMPARE(studio.window().runSettings().model(), std::string(kOne));
        opened(studio).close();
        QTRY_VERIFY(menuOf(studio).contains("plain-one"));
        QCOMPARE(menuOf(studio).front(), QString("Starter model"));
        ui::ModelChip& chip = studio.window().stage().promptBar().modelChip();
        chip.menu()->actions().front()->trigger();
        QCOMPARE(studio.models().chosen(), std::string("starter"));
        QVERIFY(!studio.window().stage().promptBar().edit().vocabulary().isOpen());
    }

    void aModelThatHasGoneGivesWayToTheStarterAndSaysSo() {
        StudioFixture studio;
        studio.models().choose(kOne);
        studio.close();
        studio.models().setFound({});
        studio.open();
        QCOMPARE(studio.window().runSettings().model(), std::string("starter"));
        ui::MessageBar& messages = studio.window().stage().messages();
        QCOMPARE(messages.currentId(), QString("models"));
        QVERIFY2(messages.sentence().contains("plain-one"), qPrintable(messages.sentence()));
        QCOMPARE(studio.models().chosen(), std::string(kOne)); // not forgotten
        studio.window().modelShelf().use("starter");
        QVERIFY(messages.currentId().isEmpty());
    }

    void theEditionOfStableDiffusion2IsAskedOnceAndCanBeCorrected() {
        StudioFixture studio;
        ui::ModelManager& manager = opened(studio);
        manager.select(kTwo);
        ui::ModelDetails& details = manager.details();
        QVERIFY(details.question().isVisible());
        QVERIFY(!details.useButton().isEnabled());
        QVERIFY(details.useButton().toolTip().contains("question"));
        QTest::mouseClick(&details.answer("v_prediction"), Qt::LeftButton);
        QTRY_VERIFY(details.useButton().isEnabled());
        QVERIFY(details.answer("v_prediction").isChecked());
        QVERIFY(!details.answer("epsilon").isChecked());
        QTest::mouseClick(&details.answer("epsilon"), Qt::LeftButton);
        QTRY_VERIFY(details.answer("epsilon").isChecked());
        QCOMPARE(studio.models().find(kTwo).info.prediction, std::string("epsilon"));
    }

    void aModelThatTheMethodCannotUseIsRefusedInWords() {
        auto found = tests::someModels();
        found.push_back(FakeModels::model("/home/somebody/turns.safetensors", "zero123"));
        StudioFixture studio;
        studio.models().setFound(found);
        ui::ModelManager& manager = opened(studio);
        manager.select("/home/somebody/turns.safetensors");
        QVERIFY(!manager.details().useButton().isEnabled());
        QVERIFY2(manager.details().reason().contains("HiFA cannot work"),
                 qPrintable(manager.details().reason()));
        // A method that could, once it has a picture.
        studio.window().runSettings().setMethod("sds");
        QTRY_VERIFY(manager.details().useButton().isEnabled());
    }

    void duringARunTheModelStays() {
        StudioFixture studio({.steps = 4000, .stepMilliseconds = 5});
        studio.start("a red chair");
        QVERIFY(studio.waitForState(api::JobState::Running));
        ui::ModelManager& manager = opened(studio);
        manager.select(kOne);
        QVERIFY(!manager.details().useButton().isEnabled());
        QVERIFY(manager.details().reason().contains("run goes on"));
    }

    void aSearchCanBeStoppedAndNeverHoldsTheWindowUp() {
        StudioFixture studio;
        studio.models().millisecondsPerModel = 400;
        studio.window().actions().models->trigger();
        ui::ModelManager& manager = *studio.window().modelManager();
        QTRY_VERIFY(manager.statusText().contains("ComfyUI"));
        QCOMPARE(manager.scanButton().text(), QString("Stop looking"));
        const auto before = manager.shownNames().size();
        QTest::mouseClick(&manager.scanButton(), Qt::LeftButton);
        QTRY_COMPARE(manager.scanButton().text(), QString("Look again"));
        QVERIFY(manager.shownNames().size() <= before + 1);
    }

    void foldersComeAndGo() {
        StudioFixture studio;
        ui::ModelManager& manager = opened(studio);
        const auto buttons = [&] {
            QStringList names;
            for (const QToolButton* each : manager.folders().findChildren<QToolButton*>())
                if (!each->isHidden()) names << each->accessibleName();
            return names;
        };
        QVERIFY(buttons().isEmpty()); // folders of other programs stay
        QDir().mkpath(studio.path("weights"));
        studio.window().modelShelf().addFolder(studio.path("weights"));
        QTRY_COMPARE(buttons().size(), 1);
        QVERIFY(buttons().front().contains("weights"));
        studio.window().modelShelf().addFolder(studio.path("nowhere"));
        QTRY_VERIFY2(manager.statusText().contains("not a folder"),
                     qPrintable(manager.statusText()));
        QTest::mouseClick(manager.folders().findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_VERIFY(buttons().isEmpty());
    }

    void withoutOtherWeightsItSaysWhatCouldBeUsed() {
        StudioFixture studio;
        studio.models().setFound({});
        ui::ModelManager& manager = opened(studio);
        QCOMPARE(manager.shownNames(), QStringList({"Starter model"}));
        QString said;
        for (const QLabel* label : manager.findChildren<QLabel*>())
            if (label->isVisible()) said += label->text() + "\n";
        QVERIFY2(said.contains("starter makes objects by itself") && said.contains("ComfyUI"),
                 qPrintable(said));
    }

    void whatSeemsTooLargeIsSaidAndCanBeStartedAllTheSame() {
        StudioFixture studio({.steps = 400, .stepMilliseconds = 5, .shortOfMemory = true});
        studio.start("a red chair");
        ui::MessageBar& messages = studio.window().stage().messages();
        QVERIFY2(messages.sentence().contains("needs more"), qPrintable(messages.sentence()));
        QVERIFY(!studio.window().run().isActive());
        for (QPushButton* button : messages.findChildren<QPushButton*>())
            if (button->text() == "Start all the same") QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(studio.waitForState(api::JobState::Running));
        QVERIFY(studio.engine().lastRequest().ignoreMemory);
    }

    void theKeyboardAloneChoosesAModel() {
        StudioFixture studio;
        studio.window().stage().promptBar().focusPrompt();
        ui::ModelManager& manager = opened(studio);
        QVERIFY(QTest::qWaitForWindowActive(&manager));
        QTRY_VERIFY(manager.searchField().hasFocus());
        QTest::keyClicks(&manager.searchField(), "plain");
        QTest::keyClick(&manager.searchField(), Qt::Key_Down);
        QTRY_VERIFY(manager.list().hasFocus());
        QTest::keyClick(&manager.list(), Qt::Key_Return);
        QCOMPARE(studio.models().chosen(), std::string(kOne));
    }
};

MAQUETTE_TEST(ModelsTest);
#include "tst_models_window.moc"
