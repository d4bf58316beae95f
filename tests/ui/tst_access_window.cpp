#include <cstdio>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QToolButton>

#include "tests/support/registry.h"
#include "tests/ui/every_dialog.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/basics/texts.h"
#include "ui/library/asset_model.h"
#include "ui/library/export_dialog.h"
#include "ui/library/library_view.h"
#include "ui/library/object_card.h"
#include "ui/run/parameter_panel.h"
#include "ui/run/prompt_bar.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

// What a person can operate, or what a reader of the screen stops at.
bool isControl(const QWidget* widget) {
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (label && label->text().isEmpty()) return false; // its words come with what it tells of
    if (widget->focusPolicy() != Qt::NoFocus) return true;
    return qobject_cast<const QAbstractButton*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget) ||
           qobject_cast<const QProgressBar*>(widget);
}

// Parts of a control that speaks for them: a list's viewport, a combo box's hidden list, the
// scroll bars of a view.
bool isPartOfAnother(const QWidget* widget) {
    if (qobject_cast<const QScrollBar*>(widget)) return true;
    for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(above) ||
            qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QComboBox*>(above) ||
            qobject_cast<const QPlainTextEdit*>(above) || qobject_cast<const QMenuBar*>(above))
            return true;
    }
    return false;
}

QString nameOf(QWidget* widget) {
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(widget);
    return found ? found->text(QAccessible::Name).trimmed() : QString();
}

struct Walk {
    int controls = 0;
    QStringList unnamed;

    void through(QWidget& root) {
        for (QWidget* widget : root.findChildren<QWidget*>()) {
            if (!isControl(widget) || isPartOfAnother(widget)) continue;
            ++controls;
            if (!nameOf(widget).isEmpty()) continue;
            unnamed << QString("%1 \"%2\" in %3")
                           .arg(widget->metaObject()->className(), widget->objectName(),
                                widget->parentWidget()->metaObject()->className());
        }
    }
};

} // namespace

class AccessTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyControlHasANameInEveryLanguage() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        QVERIFY(studio.make("a red chair"));
        window.inspector().parameters().setAdvancedOpen(true);
        window.stage().messages().post(
            {"test", ui::MessageBar::Tone::Info, "A sentence.", "A detail.", {{"Choice", "tip", [] {
                                                                               }}}});
        ui::ExportDialog dialog({"a red chair", QImage(), 20184, "Apache-2.0"}, "/tmp", &window);
        window.actions().models->trigger();
        ui::ModelManager& manager = *window.modelManager();
        studio.models().waitForScan();
        QTest::qWait(150);
        manager.select(studio.models().list().at(2).info.id); // asks which edition it is
        window.stage().promptBar().leaveOutButton().click();
        for (const QString& language : ui::languages()) {
            ui::installLanguage(*qApp, language);
            QCoreApplication::processEvents();
            Walk walk;
            walk.through(window);
            std::printf("ACCESSIBLE %s controls=%d unnamed=%d\n", qPrintable(language),
                        walk.controls, static_cast<int>(walk.unnamed.size()));
            QVERIFY2(walk.unnamed.isEmpty(), qPrintable(walk.unnamed.join("; ")));
            QVERIFY(walk.controls > 50);
        }
        ui::installLanguage(*qApp, "en");
    }

    void theFirstPageAndEveryDialogAreNamed_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : ui::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void theFirstPageAndEveryDialogAreNamed() {
        QFETCH(QString, language);
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        ui::installLanguage(*qApp, language);
        QVERIFY(studio.make("a red chair"));
        Walk walk;
        const int dialogs =
            tests::visitEveryDialog(window, [&](QWidget& dialog) { walk.through(dialog); });
        window.findChild<QAction*>("welcome")->trigger();
        walk.through(window);
        std::printf("ACCESSIBLE %s dialogs=%d controls=%d unnamed=%d\n", qPrintable(language),
                    dialogs, walk.controls, static_cast<int>(walk.unnamed.size()));
        ui::installLanguage(*qApp, "en");
        QVERIFY2(walk.unnamed.isEmpty(), qPrintable(walk.unnamed.join("; ")));
        QVERIFY(dialogs >= 4);
    }

    void namesFollowTheLanguage() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        const assets::AssetId made = studio.make("a red chair");
        QVERIFY(made);
        const auto facts = [&] {
            QStringList texts;
            for (const QLabel* label : window.inspector().object().findChildren<QLabel*>())
                texts << label->text();
            return texts.join('\n');
        };
        QCOMPARE(nameOf(&window.stage().viewport()), QString("Viewport"));
        QVERIFY2(facts().contains("Draft"), qPrintable(facts()));
        ui::installLanguage(*qApp, "de");
        QCoreApplication::processEvents();
        QCOMPARE(nameOf(&window.stage().viewport()), QString("Bühne"));
        QVERIFY2(facts().contains("Entwurf"), qPrintable(facts()));
        QStringList names;
        for (QWidget* button : window.libraryView().findChildren<QAbstractButton*>())
            names << nameOf(button);
        QVERIFY2(names.contains("Umbenennen"), qPrintable(names.join(", ")));
        ui::installLanguage(*qApp, "en");
        QCoreApplication::processEvents();
        QCOMPARE(nameOf(&window.stage().viewport()), QString("Viewport"));
    }
};

MAQUETTE_TEST(AccessTest);
#include "tst_access_window.moc"
