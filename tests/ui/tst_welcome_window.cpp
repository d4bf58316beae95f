#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/basics/settings.h"
#include "ui/basics/theme.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/picture_tile.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

// A studio that was never started before.
struct FirstStart : StudioFixture {
    explicit FirstStart(tests::FakeEngine::Options options = {.steps = 4000, .stepMilliseconds = 5})
        : StudioFixture(std::move(options)) {
        close();
        ui::Settings().setWelcomed(false);
        open();
    }
    ui::WelcomePage& page() { return window().stage().welcome(); }
    ui::PromptBar& bar() { return window().stage().promptBar(); }
};

} // namespace

// From the first start to a moving object.
class WelcomeTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void twoClicksLeadFromTheFirstStartToAnObjectThatForms() {
        FirstStart studio;
        QVERIFY(studio.page().isVisible());
        QVERIFY(!studio.window().stage().emptyState().isVisible());
        ui::PictureTile* picture = studio.page().pictures().at(1);
        QTest::mouseClick(picture, Qt::LeftButton);
        QCOMPARE(studio.bar().prompt(), picture->text());
        QVERIFY(picture->isChecked());
        QTRY_VERIFY(studio.bar().startButton().hasFocus()); // Enter would do as well
        QTest::mouseClick(&studio.bar().startButton(), Qt::LeftButton);
        QVERIFY(studio.waitForState(api::JobState::Running));
        QCOMPARE(studio.engine().lastRequest().prompt, picture->text().toStdString());
        QVERIFY(!studio.page().isVisible());
        QVERIFY(studio.shows([first = QImage()](const QImage& now) mutable {
            if (first.isNull()) first = now;
            return now != first; // it moves
        }));
    }

    void itComesOnceAndThenOnlyWhenCalled() {
        FirstStart studio({.steps = 40, .stepMilliseconds = 2});
        QVERIFY(studio.make("a red chair"));
        studio.reopen();
        QVERIFY(!studio.page().isVisible());
        QVERIFY(studio.window().stage().emptyState().isVisible());
        QAction* call = studio.window().findChild<QAction*>("welcome");
        QVERIFY(call && call->isEnabled());
        call->trigger();
        QVERIFY(studio.page().isVisible());
        QTest::mouseClick(&studio.page().leaveButton(), Qt::LeftButton);
        QVERIFY(!studio.page().isVisible());
        QVERIFY(studio.window().stage().emptyState().isVisible());
    }

    void leavingItIsRememberedWithoutARun() {
        FirstStart studio;
        QTest::mouseClick(&studio.page().leaveButton(), Qt::LeftButton);
        studio.reopen();
        QVERIFY(!studio.page().isVisible());
    }

    void whileARunGoesOnItCannotBeCalledAndSaysWhy() {
        FirstStart studio;
        studio.start("a red chair");
        QVERIFY(studio.waitForState(api::JobState::Running));
        const QAction* call = studio.window().findChild<QAction*>("welcome");
        QVERIFY(!call->isEnabled());
        QVERIFY2(call->toolTip().contains("run"), qPrintable(call->toolTip()));
    }

    void typingAnotherPromptLeavesNoPictureChosen() {
        FirstStart studio;
        QTest::mouseClick(studio.page().pictures().front(), Qt::LeftButton);
        studio.bar().setPrompt("a red chair of wood");
        for (const ui::PictureTile* picture : studio.page().pictures())
            QVERIFY(!picture->isChecked());
        studio.bar().setPrompt(studio.page().pictures().back()->text());
        QVERIFY(studio.page().pictures().back()->isChecked());
    }

    void itSaysWhatTheMachineWillDo() {
        FirstStart studio;
        QTRY_VERIFY2(studio.page().machine().contains("A processor"),
                     qPrintable(studio.page().machine()));
        QVERIFY(studio.page().machine().contains("Draft"));
    }

    void languageAndThemeAreChosenOnTheSpot() {
        FirstStart studio;
        QComboBox& language = studio.page().languageBox();
        language.setCurrentIndex(language.findData("fr"));
        Q_EMIT language.activated(language.currentIndex());
        QCoreApplication::processEvents();
        QCOMPARE(studio.bar().startButton().text(), QString("Démarrer"));
        QCOMPARE(studio.page().languageBox().currentData().toString(), QString("fr"));
        QCOMPARE(ui::Settings().language(), QString("fr"));
        QComboBox& theme = studio.page().themeBox();
        theme.setCurrentIndex(static_cast<int>(ui::ThemeChoice::Light));
        Q_EMIT theme.activated(theme.currentIndex());
        QVERIFY(!ui::isDark(QApplication::palette()));
        QCOMPARE(ui::Settings().theme(), ui::ThemeChoice::Light);
        studio.window().actions().themeDark->trigger();
    }

    void aNarrowStageShowsFewerPicturesAndCutsNone() {
        FirstStart studio;
        ui::WelcomePage& page = studio.page();
        const auto shown = [&] {
            int count = 0;
            for (const ui::PictureTile* picture : page.pictures()) {
                if (!picture->isVisible()) continue;
                ++count;
                const QRect place(picture->mapTo(&page, QPoint()), picture->size());
                if (!page.rect().contains(place)) return -1;
            }
            return count;
        };
        QCOMPARE(shown(), 6);
        studio.window().resize(900, 800);
        QTRY_VERIFY2(shown() >= 3 && shown() < 6, qPrintable(QString::number(shown())));
    }
};

MAQUETTE_TEST(WelcomeTest);
#include "tst_welcome_window.moc"
