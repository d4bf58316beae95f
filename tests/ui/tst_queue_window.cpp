#include <QAction>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDockWidget>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QUndoStack>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/desktop_notice.h"
#include "ui/basics/stay_awake.h"
#include "ui/queue/queue_dialog.h"
#include "ui/queue/queue_feature.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/transport.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

using namespace maquette;
using api::JobState;
using assets::RunState;
using tests::StudioFixture;

namespace {

const tests::FakeEngine::Options kShort{.steps = 12, .stepMilliseconds = 5, .failsOn = "dragon"};
const tests::FakeEngine::Options kLong{.steps = 4000, .stepMilliseconds = 5};

std::vector<api::Request> requests(std::initializer_list<const char*> prompts) {
    std::vector<api::Request> all;
    for (const char* prompt : prompts) {
        all.emplace_back();
        all.back().prompt = prompt;
    }
    return all;
}

QString line(StudioFixture& studio) {
    QStringList words;
    for (const assets::Run& row : studio.window().queue().line().rows())
        words << QString::fromStdString(row.prompt) + ":" + assets::name(row.progress.state);
    return words.join(", ");
}

QStringList prompts(StudioFixture& studio) {
    QStringList words;
    for (const assets::Run& row : studio.window().queue().line().rows())
        words << QString::fromStdString(row.prompt);
    return words;
}

// The services of a desktop, as far as long work needs them.
class FakeDesktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
  public:
    QSet<uint> cookies;

  public Q_SLOTS:
    uint Inhibit(const QString&, const QString&) {
        cookies.insert(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { cookies.remove(cookie); }

  private:
    uint m_last = 0;
};

// The login manager, as far as long work needs it: holds what it gives out.
class FakeLogin final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
  public:
    QString what;
    QFile pipe{"/dev/null"};

  public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& asked, const QString&, const QString&,
                                    const QString&) {
        what = asked;
        pipe.open(QIODevice::ReadOnly);
        return QDBusUnixFileDescriptor(pipe.handle());
    }
};

class FakeNotifications final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
  public:
    QStringList titles, texts;

  public Q_SLOTS:
    uint Notify(const QString&, uint, const QString&, const QString& title, const QString& text,
                const QStringList&, const QVariantMap&, int) {
        titles << title;
        texts << text;
        return 1;
    }
};

// A session bus of the test's own.
class Bus {
  public:
    Bus() {
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        if (m_daemon.waitForReadyRead(5000))
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~Bus() {
        for (const QString& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QDBusConnection connect(const QString& name) {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

  private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace

class QueueTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whileARunGoesOnStartAddsToTheQueueAndItFollows() {
        StudioFixture studio({.steps = 60, .stepMilliseconds = 5});
        ui::PromptBar& bar = studio.window().stage().promptBar();
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        Q_EMIT bar.transport().writingRequested();
        QVERIFY(bar.isWriting());
        QCOMPARE(bar.startButton().text(), QString("Add to queue"));
        bar.setPrompt("a blue mug");
        QTest::mouseClick(&bar.startButton(), Qt::LeftButton);
        QTRY_COMPARE(line(studio), QString("a blue mug:queued"));
        QVERIFY(studio.window().queue().statusButton().isVisible());
        QVERIFY(studio.waitForObjects(1));
        QVERIFY(bar.isWriting()); // whoever writes is not disturbed
        QVERIFY(studio.waitForObjects(2));
        QTRY_COMPARE(line(studio), QString("a blue mug:done"));
        QCOMPARE(studio.names(), QStringList({"a blue mug", "a red chair"}));
        QTRY_COMPARE(bar.startButton().text(), QString("Start"));
        QVERIFY(!studio.window().queue().line().isGoing());
    }

    void aRunThatFailsDoesNotKeepTheNextFromStarting() {
        StudioFixture studio(kShort);
        ui::QueueController& queue = studio.window().queue().line();
        queue.add(requests({"a red chair", "a dragon", "a blue mug"}), {});
        QTRY_COMPARE(queue.waiting(), 3);
        QVERIFY(!queue.isGoing()); // added on an idle stage: nothing starts by itself
        QTest::qWait(100);
        QVERIFY(!studio.window().run().isActive());
        int made = -1, failed = -1;
        connect(&queue, &ui::QueueController::ended, this, [&](int m, int f) {
            made = m;
            failed = f;
        });
        studio.window().queue().actions().go->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(made, 2, 20000);
        QCOMPARE(failed, 1);
        QTRY_COMPARE(line(studio), QString("a red chair:done, a dragon:failed, a blue mug:done"));
        const ui::QueueModel& model = studio.window().queue().panel().model();
        QVERIFY(model.index(1)
                    .data(ui::QueueModel::StatusRole)
                    .toString()
                    .contains("more memory than there is"));
        QTRY_COMPARE(studio.window().stage().messages().currentId(), QString("queue"));
        const QString told = studio.window().stage().messages().sentence();
        QVERIFY2(told.contains("2 object") && told.contains("1 run"), qPrintable(told));
    }

    void whatCannotBeStartedKeepsItsSentence() {
        StudioFixture studio({.steps = 12, .stepMilliseconds = 5, .shortOfMemory = true});
        ui::QueueController& queue = studio.window().queue().line();
        queue.add(requests({"a red chair", "a blue mug"}), {});
        QTRY_COMPARE(queue.waiting(), 2);
        queue.go();
        QTRY_COMPARE(line(studio), QString("a red chair:failed, a blue mug:failed"));
        QCOMPARE(queue.rows().front().progress.message,
                 std::string("This model needs more than is free."));
        QTRY_VERIFY(!queue.isGoing());
    }

    void aHeldQueueStartsNothingAndARetryWaitsAgain() {
        StudioFixture studio({.steps = 40, .stepMilliseconds = 5, .failsOn = "dragon"});
        ui::QueueController& queue = studio.window().queue().line();
        queue.add(requests({"a dragon", "a red chair", "a blue mug"}), {});
        QTRY_COMPARE(queue.waiting(), 3);
        queue.go();
        QTRY_VERIFY(line(studio).contains("a red chair:running"));
        queue.hold();
        QVERIFY(studio.waitForEnd());
        QTRY_COMPARE(line(studio), QString("a dragon:failed, a red chair:done, a blue mug:queued"));
        queue.retry({queue.rows().front().id});
        QTRY_COMPARE(line(studio), QString("a dragon:queued, a red chair:done, a blue mug:queued"));
        QTest::qWait(100);
        QVERIFY(!studio.window().run().isActive());
        queue.clearEnded();
        QTRY_COMPARE(line(studio), QString("a dragon:queued, a blue mug:queued"));
        QCOMPARE(studio.names(), QStringList({"a red chair"})); // its object stays
    }

    void rowsAreReorderedByKeysAndByDraggingAndUndone() {
        StudioFixture studio;
        ui::QueueFeature& feature = studio.window().queue();
        feature.dock()->show();
        feature.line().add(requests({"a", "b", "c"}), {});
        QTRY_COMPARE(feature.line().waiting(), 3);
        QListView& list = feature.panel().list();
        list.setCurrentIndex(feature.panel().model().index(2));
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(prompts(studio), QStringList({"a", "c", "b"}));
        QCOMPARE(feature.panel().model().index(1).data().toString(), QString("c"));
        QVERIFY(feature.panel().model().moveRow({}, 0, {}, 3)); // what a drop calls
        QTRY_COMPARE(prompts(studio), QStringList({"c", "b", "a"}));
        // Faster than any disk: each key counts.
        list.setCurrentIndex(feature.panel().model().index(2));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(prompts(studio), QStringList({"c", "b", "a"}));
        studio.library().flush();
        QTest::qWait(100);
        QCOMPARE(prompts(studio), QStringList({"c", "b", "a"}));
        list.setCurrentIndex(feature.panel().model().index(1));
        QTest::keyClick(&list, Qt::Key_Delete);
        QTRY_COMPARE(prompts(studio), QStringList({"c", "a"}));
        studio.window().undoStack().undo();
        QTRY_COMPARE(prompts(studio), QStringList({"c", "b", "a"}));
        for (int i = 0; i < 4 + 2; ++i)
            studio.window().undoStack().undo();
        QTRY_COMPARE(prompts(studio), QStringList({"a", "b", "c"}));
        studio.window().undoStack().redo();
        QTRY_COMPARE(prompts(studio), QStringList({"a", "c", "b"}));
    }

    void afterARestartTheQueueIsOfferedAndNotStarted() {
        StudioFixture studio(kShort);
        studio.window().queue().line().add(requests({"a red chair", "a blue mug"}), {});
        QTRY_COMPARE(studio.window().queue().line().waiting(), 2);
        studio.reopen();
        QCOMPARE(studio.window().queue().line().waiting(), 2);
        QTest::qWait(150);
        QVERIFY(!studio.window().run().isActive());
        ui::MessageBar& messages = studio.window().stage().messages();
        QCOMPARE(messages.currentId(), QString("queue"));
        QVERIFY2(messages.sentence().contains("2 run"), qPrintable(messages.sentence()));
        studio.window().queue().actions().go->trigger();
        QVERIFY(studio.waitForObjects(2));
        QTRY_COMPARE(line(studio), QString("a red chair:done, a blue mug:done"));
    }

    void aListOfPromptsTimesSeedsMakesRuns() {
        api::Request settings;
        settings.preset = "fine";
        ui::QueueDialog dialog(settings, ui::Vocabulary());
        QVERIFY(!dialog.addButton().isEnabled());
        dialog.prompts().setPlainText("a red chair\n\n   a blue   mug \n");
        dialog.seeds().setValue(3);
        dialog.firstSeed().setValue(5);
        QVERIFY(dialog.addButton().isEnabled());
        const std::vector<api::Request> made = dialog.requests();
        QCOMPARE(made.size(), std::size_t(6));
        QCOMPARE(made[0].prompt, std::string("a red chair"));
        QCOMPARE(made[2].seed, std::uint64_t(7));
        QCOMPARE(made[3].prompt, std::string("a blue mug"));
        QCOMPARE(made[5].preset, std::string("fine"));
    }

    void theMachineIsKeptAwakeOnlyWhileItIsAskedTo() {
        Bus bus;
        QDBusConnection server = bus.connect("desktop"), client = bus.connect("studio");
        FakeDesktop desktop;
        FakeLogin login;
        QVERIFY(server.registerObject("/org/freedesktop/login1", &login,
                                      QDBusConnection::ExportAllSlots));
        QVERIFY(server.registerService("org.freedesktop.login1"));
        QVERIFY(server.registerObject("/org/freedesktop/ScreenSaver", &desktop,
                                      QDBusConnection::ExportAllSlots));
        QVERIFY(server.registerService("org.freedesktop.ScreenSaver"));
        {
            ui::StayAwake awake(client, client);
            awake.setAwake(true, "test");
            QTRY_COMPARE(desktop.cookies.size(), 1);
            QTRY_COMPARE(login.what, QString("sleep:idle"));
            awake.setAwake(false, {});
            QTRY_COMPARE(desktop.cookies.size(), 0);
            awake.setAwake(true, "test");
            awake.setAwake(false, {}); // before the desktop has answered
            QTest::qWait(200);
            QTRY_COMPARE(desktop.cookies.size(), 0);
            awake.setAwake(true, "test");
            QTRY_COMPARE(desktop.cookies.size(), 1);
        }
        QTRY_COMPARE(desktop.cookies.size(), 0);
    }

    void theDesktopTellsWhoeverLooksElsewhere() {
        Bus bus;
        QDBusConnection server = bus.connect("desktop"), client = bus.connect("studio");
        FakeNotifications notifications;
        QVERIFY(server.registerObject("/org/freedesktop/Notifications", &notifications,
                                      QDBusConnection::ExportAllSlots));
        QVERIFY(server.registerService("org.freedesktop.Notifications"));
        ui::DesktopNotice(client).show("The queue is empty", "3 objects <finished>");
        QTRY_COMPARE(notifications.titles, QStringList({"The queue is empty"}));
        QCOMPARE(notifications.texts, QStringList({"3 objects &lt;finished&gt;"}));
        ui::DesktopNotice(QDBusConnection("nobody")).show("quietly", "absent");
    }

    void overnightGoesOnUntilNothingWaits() {
        StudioFixture studio(kShort);
        ui::QueueController& queue = studio.window().queue().line();
        queue.add(requests({"a red chair", "a blue mug"}), {});
        QTRY_COMPARE(queue.waiting(), 2);
        studio.window().queue().actions().overnight->trigger();
        QVERIFY(queue.isOvernight());
        QVERIFY(queue.isGoing());
        QVERIFY(studio.waitForObjects(2));
        QTRY_VERIFY(!queue.isOvernight());
        QVERIFY(!studio.window().queue().actions().overnight->isChecked());
    }

    void closingTheWindowStartsNothingMore() {
        StudioFixture studio(kLong);
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        studio.window().queue().line().add(requests({"a blue mug"}), {});
        QTRY_COMPARE(studio.window().queue().line().waiting(), 1);
        studio.window().close();
        QVERIFY(!studio.window().queue().line().isGoing());
    }
};

MAQUETTE_TEST(QueueTest);
#include "tst_queue_window.moc"
