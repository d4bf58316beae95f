#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "assets/asset_search.h"

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
    // The turntable's turn in degrees a second.
    double turntableSpeed() const;
    void setTurntableSpeed(double degrees);
    bool flatView() const;
    void setFlatView(bool flat);
    // A camera the user keeps in one of a few slots, as numbers; empty: none.
    QList<double> ownCamera(int slot) const;
    void setOwnCamera(int slot, const QList<double>& numbers);
    // How large objects really are: their longest side in this unit ("mm", "cm", "m", "in"); 0 and
    // "": not said.
    double realSize() const;
    QString realUnit() const;
    void setRealSize(double longest, const QString& unit);
    // Of the picture of what the model imagines: shown or not, the side in logical pixels.
    bool imaginationVisible() const;
    void setImaginationVisible(bool visible);
    int imaginationSize() const;
    void setImaginationSize(int side);
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

    // The library: the project that was open (a uid), the order, the size of the large pictures.
    QString project() const;
    void setProject(const QString& uid);
    assets::SortBy librarySort() const;
    void setLibrarySort(assets::SortBy sort);
    int tileSide(int otherwise) const;
    void setTileSide(int side);

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
