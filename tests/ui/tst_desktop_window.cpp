#include <cstdio>

#include <QAction>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/basics/desktop_preference.h"
#include "ui/basics/settings.h"
#include "ui/basics/theme.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

constexpr const char* kPath = "/org/freedesktop/portal/desktop";
constexpr const char* kService = "org.freedesktop.portal.Desktop";
constexpr const char* kInside = "MAQUETTE_PORTAL_CHILD";
constexpr uint kDark = 1, kLight = 2;

// A message bus of the test's own, so that the desktop it runs on has no say.
class PrivateBus {
  public:
    PrivateBus() {
        const QString program = QStandardPaths::findExecutable("dbus-daemon");
        if (program.isEmpty()) return;
        m_daemon.start(program, {"--session", "--nofork", "--print-address=1"});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(5000)) return;
        address = m_daemon.readLine().trimmed();
    }
    ~PrivateBus() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QByteArray address;

  private:
    QProcess m_daemon;
};

} // namespace

// The settings portal of a desktop (GNOME, Plasma and others offer the same one).
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
  public:
    uint scheme = kLight;
    bool wrapped = true; // older portals wrap the number twice

  public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key) {
        if (group != "org.freedesktop.appearance" || key != "color-scheme") return {};
        const QDBusVariant plain{QVariant(scheme)};
        return wrapped ? QDBusVariant(QVariant::fromValue(plain)) : plain;
    }

  Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

// The theme follows the desktop, while it starts and while it runs. Which bus a program talks to is
// settled when it starts, so the program under the test's own bus is another one.
class DesktopTest : public QObject {
    Q_OBJECT
    FakePortal m_portal;

  private Q_SLOTS:
    void theThemeFollowsTheDesktop() {
        if (qEnvironmentVariableIsSet(kInside)) return;
        const PrivateBus bus;
        if (bus.address.isEmpty()) {
            std::printf("SKIP desktop theme: there is no dbus-daemon here\n");
            QSKIP("no dbus-daemon");
        }
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DBUS_SESSION_BUS_ADDRESS", bus.address);
        environment.insert(kInside, "1");
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {"desktop_window", "insideTheStudioAsksAndFollows",
                     "insideNewerPortalsAnswerWithoutTheSecondWrapping"});
        QVERIFY(child.waitForFinished(60000));
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0,
                 child.readAll().constData());
    }

    void insideTheStudioAsksAndFollows() {
        if (!openPortal()) return;
        StudioFixture studio;
        ui::Settings().setTheme(ui::ThemeChoice::Desktop);
        m_portal.scheme = kLight;
        studio.reopen();
        QTRY_VERIFY(!ui::isDark(QApplication::palette()));
        Q_EMIT m_portal.SettingChanged("org.freedesktop.appearance", "color-scheme",
                                       QDBusVariant(QVariant(kDark)));
        QTRY_VERIFY(ui::isDark(QApplication::palette()));
        Q_EMIT m_portal.SettingChanged("org.freedesktop.appearance", "accent-color",
                                       QDBusVariant(QVariant(kLight)));
        QTest::qWait(100);
        QVERIFY(ui::isDark(QApplication::palette()));
        studio.window().actions().themeLight->trigger(); // who chooses is no longer asked
        Q_EMIT m_portal.SettingChanged("org.freedesktop.appearance", "color-scheme",
                                       QDBusVariant(QVariant(kDark)));
        QTest::qWait(100);
        QVERIFY(!ui::isDark(QApplication::palette()));
        studio.window().actions().themeDark->trigger();
    }

    void insideNewerPortalsAnswerWithoutTheSecondWrapping() {
        if (!openPortal()) return;
        m_portal.wrapped = false;
        m_portal.scheme = kDark;
        ui::DesktopPreference preference;
        QTRY_COMPARE(preference.prefersDark(), std::optional(true));
        m_portal.wrapped = true;
    }

  private:
    // In the child, once: the portal stands on a connection of its own.
    bool openPortal() {
        if (!qEnvironmentVariableIsSet(kInside)) return false;
        QDBusConnection desktop = QDBusConnection::connectToBus(
            qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), "portal");
        desktop.registerObject(kPath, &m_portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        desktop.registerService(kService);
        return desktop.isConnected();
    }
};

MAQUETTE_TEST(DesktopTest);
#include "tst_desktop_window.moc"
