#pragma once

#include <optional>

#include <QDBusVariant>
#include <QObject>

namespace maquette::ui {

// Whether the desktop prefers dark or light, asked of its settings portal without waiting; tells
// when that changes. A desktop that does not say leaves it open.
class DesktopPreference final : public QObject {
    Q_OBJECT
  public:
    explicit DesktopPreference(QObject* parent = nullptr);
    std::optional<bool> prefersDark() const { return m_dark; }

  Q_SIGNALS:
    void changed();

  private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void take(const QVariant& value);
    std::optional<bool> m_dark;
};

} // namespace maquette::ui
