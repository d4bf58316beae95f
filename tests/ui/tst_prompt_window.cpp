#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/prompt_length.h"
#include "ui/run/run_controller.h"
#include "ui/stage/stage.h"
#include "ui/widgets/hint_row.h"

using namespace maquette;
using tests::StudioFixture;

class PromptTest : public QObject {
    Q_OBJECT

    static QStringList offered(ui::PromptEdit& edit) {
        QStringList words;
        const QAbstractItemModel* model = edit.completer()->completionModel();
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, 0).data().toString();
        return words;
    }
    static ui::HintRow& hints(StudioFixture& studio) {
        return *studio.window().stage().promptBar().findChild<ui::HintRow*>();
    }
    static QStringList chips(StudioFixture& studio) {
        QStringList words;
        for (const QToolButton* chip : hints(studio).findChildren<QToolButton*>()) {
            if (chip->isVisible()) words << chip->text();
        }
        return words;
    }
    static void press(StudioFixture& studio, const QString& chip) {
        for (QToolButton* each : hints(studio).findChildren<QToolButton*>()) {
            if (each->isVisible() && each->text() == chip)
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        QFAIL(qPrintable("there is no chip " + chip));
    }

  private Q_SLOTS:
    void wordsTheModelDoesNotReadAreNamed() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        // A model that reads five words.
        bar.length().setMeasure([](const QString& prompt) {
            const QStringList words = prompt.split(' ', Qt::SkipEmptyParts);
            return api::PromptFit{static_cast<int>(words.size()), 5,
                                  words.mid(5).join(' ').toStdString()};
        });
        bar.setPrompt("a red chair");
        QVERIFY(!bar.length().isVisible());
        bar.setPrompt("a red chair made of");
        QVERIFY(bar.length().isVisible() && !bar.length().isTooLong());
        QCOMPARE(bar.length().text(), QString("5 of 5"));
        bar.setPrompt("a red chair made of old oak");
        QVERIFY(bar.length().isTooLong());
        QVERIFY2(bar.length().text().contains("old oak"), qPrintable(bar.length().text()));
        QVERIFY(!bar.length().accessibleName().isEmpty());
        QVERIFY(bar.startButton().isEnabled()); // said, not forbidden
        bar.setPrompt("a chair");
        QVERIFY(!bar.length().isVisible());
    }

    void typingOffersTheModelsWordsAndEnterTakesOne() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        bar.focusPrompt();
        QTest::keyClicks(&bar.edit(), "a red mu");
        QTRY_VERIFY(bar.edit().completer()->popup()->isVisible());
        QCOMPARE(offered(bar.edit()), QStringList({"mug", "mushroom"}));
        QTest::keyClick(&bar.edit(), Qt::Key_Return);
        QCOMPARE(bar.prompt(), QString("a red mug"));
        QVERIFY(!bar.edit().completer()->popup()->isVisible());
        QVERIFY(!studio.window().run().isActive()); // Enter took the word, it did not start
    }

    void aWordTheModelDoesNotKnowIsNamedAndCanBeReplaced() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        bar.setPrompt("a red dragom chair");
        QVERIFY2(hints(studio).message().contains("dragom"), qPrintable(hints(studio).message()));
        QVERIFY(bar.whyNotStart().isEmpty()); // the rest of the prompt can be made
        bar.setPrompt("a red chiar here");
        QCOMPARE(chips(studio), QStringList({"Use “chair”"}));
        press(studio, "Use “chair”");
        QVERIFY(bar.prompt().startsWith("a red chair"));
    }

    void chipsTeachWhatIsStillMissing() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        QVERIFY(chips(studio).contains("chair"));
        bar.setPrompt("a chair");
        QCOMPARE(hints(studio).message(), QString("Colours"));
        QVERIFY(chips(studio).contains("red"));
        press(studio, "red");
        QCOMPARE(bar.prompt(), QString("a red chair")); // before the object it describes
    }

    void whatCannotStartSaysWhy_data() {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << ""
                               << "Type what you want to see";
        QTest::newRow("blanks") << "   "
                                << "Type what you want to see";
        QTest::newRow("unknown") << "quantum chromodynamics"
                                 << "knows none of these words";
        QTest::newRow("emoji") << "🦄🦄"
                               << "knows none of these words";
        QTest::newRow("huge") << QString("chair ").repeated(2000) << "longer than";
    }
    void whatCannotStartSaysWhy() {
        QFETCH(QString, prompt);
        QFETCH(QString, reason);
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        bar.setPrompt(prompt);
        QVERIFY2(bar.whyNotStart().contains(reason), qPrintable(bar.whyNotStart()));
        QVERIFY(!bar.startButton().isEnabled());
        QCOMPARE(bar.startButton().toolTip(), bar.whyNotStart());
        QVERIFY(!studio.window().actions().start->isEnabled());
        bar.start();
        QTest::keyClick(&bar.edit(), Qt::Key_Return);
        QVERIFY(!studio.window().run().isActive());
    }

    void pastedTextBecomesOneLine() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        QGuiApplication::clipboard()->setText("  a red\n\n\tchair\r\n ");
        bar.edit().paste();
        QCOMPARE(bar.prompt(), QString("a red chair"));
        QCOMPARE(bar.edit().document()->blockCount(), 1);
    }

    void enterStartsWithThePromptAsTyped() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        bar.focusPrompt();
        QTest::keyClicks(&bar.edit(), "a blue mug ");
        QTest::keyClick(&bar.edit(), Qt::Key_Return);
        QVERIFY(studio.window().run().isActive());
        QCOMPARE(studio.engine().lastRequest().prompt, std::string("a blue mug"));
        QVERIFY(bar.isRunning());
    }
};

MAQUETTE_TEST(PromptTest);
#include "tst_prompt_window.moc"
