#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QString>

class QSettings;

namespace maquette::ui {

enum class ThemeChoice { Desktop, Dark, Light, HighContrast };

// What the studio remembers between starts: choices in the user's configuration folder, the
// window's place in the state folder (XDG). Only the GUI thread may call. Files that cannot be
// written are not an error: the studio then simply forgets.
class Settings {
  public:
    Settings();
    ~Settings();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    QString language() const; // "" follows the desktop
    void setLanguage(const QString& locale);
    bool welcomed() const; // the first-run page has done its work
    void setWelcomed(bool welcomed);
    bool hudVisible() const;
    void setHudVisible(bool visible);
    bool gridVisible() const;
    void setGridVisible(bool visible);
    QString exportFolder() const;
    void setExportFolder(const QString& folder);
    QString importFolder() const;
    void setImportFolder(const QString& folder);
    QString method() const;
    void setMethod(const QString& id);
    QString device() const; // "auto" unless chosen
    void setDevice(const QString& id);
    QString preset() const;
    void setPreset(const QString& id);

    // The keys of a command as the user chose them; nothing when they are the usual ones.
    std::optional<QString> shortcut(const QString& command) const;
    void setShortcut(const QString& command, const std::optional<QString>& keys);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);

  private:
    QString folder(const QString& key) const;
    std::unique_ptr<QSettings> m_choices;
    std::unique_ptr<QSettings> m_window;
};

} // namespace maquette::ui
