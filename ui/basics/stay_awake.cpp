#include "ui/basics/stay_awake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>

namespace maquette::ui {

namespace {

QDBusMessage screenSaver(const char* method) {
    return QDBusMessage::createMethodCall("org.freedesktop.ScreenSaver",
                                          "/org/freedesktop/ScreenSaver",
                                          "org.freedesktop.ScreenSaver", method);
}

void giveBack(const QDBusConnection& session, quint32 cookie) {
    QDBusMessage call = screenSaver("UnInhibit");
    call << cookie;
    session.send(call);
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
    // The answer outlives this object: a cookie that comes too late is given back all the same.
    auto* answer = new QDBusPendingCallWatcher(m_session.asyncCall(call));
    connect(answer, &QDBusPendingCallWatcher::finished, answer,
            [self = QPointer(this), answer, session = m_session, generation = m_generation] {
                const QDBusPendingReply<quint32> reply = *answer;
                answer->deleteLater();
                if (reply.isError()) return;
                if (self && generation == self->m_generation)
                    self->m_cookie = reply.value();
                else
                    giveBack(session, reply.value());
            });
}

void StayAwake::release() {
    ++m_generation;
    m_lock = {}; // closing it is the release
    if (m_cookie != 0) giveBack(m_session, m_cookie);
    m_cookie = 0;
}

} // namespace maquette::ui
