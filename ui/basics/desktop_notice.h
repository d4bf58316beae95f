#pragma once

#include <QDBusConnection>
#include <QString>

namespace maquette::ui {

// A notification of the desktop (org.freedesktop.Notifications) for whoever looks elsewhere.
// Without a bus or a service nothing happens. GUI thread; returns at once.
class DesktopNotice {
  public:
    explicit DesktopNotice(QDBusConnection session = QDBusConnection::sessionBus());
    void show(const QString& title, const QString& text);

  private:
    QDBusConnection m_session;
};

} // namespace maquette::ui
