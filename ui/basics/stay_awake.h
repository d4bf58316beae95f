#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace maquette::ui {

// Asks the desktop and the system not to sleep while long work goes on: the screen saver's service
// by a cookie, the login manager by a file descriptor that lies open. Whatever is missing is
// quietly done without. GUI thread.
class StayAwake final : public QObject {
    Q_OBJECT
  public:
    explicit StayAwake(QObject* parent = nullptr);
    StayAwake(const QDBusConnection& session, const QDBusConnection& system,
              QObject* parent = nullptr);
    ~StayAwake() override;

    void setAwake(bool awake, const QString& why);
    bool isAwake() const { return m_awake; }

  private:
    void inhibitSleep(const QString& why);
    void inhibitIdle(const QString& why);
    void release();

    QDBusConnection m_session, m_system;
    bool m_awake = false;
    int m_generation = 0; // answers that come after a release are given back at once
    quint32 m_cookie = 0;
    QDBusUnixFileDescriptor m_lock;
};

} // namespace maquette::ui
