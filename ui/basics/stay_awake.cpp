#include "ui/basics/stay_awake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace maquette::ui {

namespace {

QDBusMessage screenSaver(const char* method) {
    return QDBusMessage::createMethodCall("org.freedesktop.ScreenSaver",
                                          "/org/freedesktop/ScreenSaver",
                                          "org.freedesktop.ScreenSaver", method);
}

} // namespace

StayAwake::StayAwake(QObject* parent)
    : StayAwake(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), parent) {}

StayAwake::StayAwake(const QDBusConnection& session, const QDBusConnection& system, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system) {}

StayAwake::~StayAwake() {
    release();
}

void StayAwake::setAwake(bool awake, const QString& why) {
    if (awake == m_awake) return;
    m_awake = awake;
    if (!awake) return release();
    inhibitSleep(why);
    inhibitIdle(why);
}

void StayAwake::inhibitSleep(const QString& why) {
    if (!m_system.isConnected()) return;
    QDBusMessage call =
        QDBusMessage::createMethodCall("org.freedesktop.login1", "/org/freedesktop/login1",
                                       "org.freedesktop.login1.Manager", "Inhibit");
    call << "sleep:idle"
         << "Maquette" << why << "block";
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, answer, generation = m_generation] {
                const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
                answer->deleteLater();
                if (!reply.isError() && generation == m_generation) m_lock = reply.value();
            });
}

void StayAwake::inhibitIdle(const QString& why) {
    if (!m_session.isConnected()) return;
    QDBusMessage call = screenSaver("Inhibit");
    call << "Maquette" << why;
    auto* answer = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, answer, generation = m_generation] {
                const QDBusPendingReply<quint32> reply = *answer;
                answer->deleteLater();
                if (reply.isError()) return;
                m_cookie = reply.value();
                if (generation != m_generation) release();
            });
}

void StayAwake::release() {
    ++m_generation;
    m_lock = {}; // closing it is the release
    if (m_cookie == 0) return;
    QDBusMessage call = screenSaver("UnInhibit");
    call << m_cookie;
    m_session.send(call);
    m_cookie = 0;
}

} // namespace maquette::ui
