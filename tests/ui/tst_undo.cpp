// Undo is exact: whatever was done, undoing all of it gives the state before, redoing all of it the
// state after.

#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/undo_drill.h"
#include "ui/run/commands.h"
#include "ui/run/run_settings.h"

using namespace maquette;

class UndoTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void randomSequencesAreUndoneAndRedone() {
        const tests::UndoDrill drill = tests::drillUndo(1, 150);
        QVERIFY2(drill.mismatch.empty(), drill.mismatch.c_str());
        QCOMPARE(drill.lost, 0);
        QVERIFY(drill.commands > 500);
    }

    void aDragIsOneStepAndOneThatComesBackIsNone() {
        ui::RunSettings settings(tests::fakeMethods());
        QUndoStack undo;
        for (const double value : {8.0, 9.0, 10.0, 11.0})
            undo.push(new ui::ChangeParam(settings, "guidance", value, "Prompt strength", 1));
        QCOMPARE(undo.count(), 1);
        undo.undo();
        QCOMPARE(std::get<double>(settings.value("guidance")), 7.5);
        undo.redo();
        QCOMPARE(std::get<double>(settings.value("guidance")), 11.0);
        undo.push(new ui::ChangeParam(settings, "guidance", 12.0, "Prompt strength", 2));
        undo.push(new ui::ChangeParam(settings, "guidance", 11.0, "Prompt strength", 2));
        QCOMPARE(undo.count(), 1);
    }

    void typingIsOneStep() {
        ui::RunSettings settings(tests::fakeMethods());
        QUndoStack undo;
        for (const char* text : {"a", "a r", "a re", "a red"})
            undo.push(new ui::ChangePrompt(settings, text, 1));
        undo.push(new ui::ChangePrompt(settings, "a red chair", 0));
        QCOMPARE(undo.count(), 2);
        undo.undo();
        QCOMPARE(settings.prompt(), std::string("a red"));
        undo.undo();
        QCOMPARE(settings.prompt(), std::string());
    }
};

MAQUETTE_TEST(UndoTest);
#include "tst_undo.moc"
