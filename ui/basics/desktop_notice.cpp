#include "ui/basics/desktop_notice.h"

#include <utility>

#include <QDBusMessage>
#include <QVariantMap>

namespace maquette::ui {

DesktopNotice::DesktopNotice(QDBusConnection session)
    : m_session(std::move(session)) {}

void DesktopNotice::show(const QString& title, const QString& text) {
    if (!m_session.isConnected()) return;
    QDBusMessage call = QDBusMessage::createMethodCall("org.freedesktop.Notifications",
                                                       "/org/freedesktop/Notifications",
                                                       "org.freedesktop.Notifications", "Notify");
    const QVariantMap hints{{"desktop-entry", "maquette"}, {"category", "transfer.complete"}};
    constexpr int kServersChoice = -1;
    call << "Maquette" << 0u << "maquette" << title << text.toHtmlEscaped() << QStringList()
         << hints << kServersChoice;
    m_session.send(call);
}

} // namespace maquette::ui
