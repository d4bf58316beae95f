#include "ui/basics/settings.h"

#include <algorithm>
#include <cmath>

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include "engine/base/paths.h"

namespace maquette::ui {

namespace {

QString file(const std::filesystem::path& folder, const char* name) {
    return QString::fromStdString((folder / name).string());
}

} // namespace

Settings::Settings()
    : m_choices(std::make_unique<QSettings>(file(base::configFolder(), "studio.ini"),
                                            QSettings::IniFormat))
    , m_window(std::make_unique<QSettings>(file(base::stateFolder(), "window.ini"),
                                           QSettings::IniFormat)) {}

Settings::~Settings() = default;

ThemeChoice Settings::theme() const {
    const QString name = m_choices->value("theme").toString();
    return name == "dark"       ? ThemeChoice::Dark
           : name == "light"    ? ThemeChoice::Light
           : name == "contrast" ? ThemeChoice::HighContrast
                                : ThemeChoice::Desktop;
}

void Settings::setTheme(ThemeChoice theme) {
    static constexpr const char* kNames[] = {"desktop", "dark", "light", "contrast"};
    m_choices->setValue("theme", kNames[static_cast<int>(theme)]);
}

QString Settings::language() const {
    return m_choices->value("language").toString();
}
void Settings::setLanguage(const QString& locale) {
    m_choices->setValue("language", locale);
}
bool Settings::welcomed() const {
    return m_choices->value("welcomed", false).toBool();
}
void Settings::setWelcomed(bool welcomed) {
    m_choices->setValue("welcomed", welcomed);
}
bool Settings::hudVisible() const {
    return m_choices->value("viewport/hud", true).toBool();
}
void Settings::setHudVisible(bool visible) {
    m_choices->setValue("viewport/hud", visible);
}
bool Settings::gridVisible() const {
    return m_choices->value("viewport/grid", true).toBool();
}
void Settings::setGridVisible(bool visible) {
    m_choices->setValue("viewport/grid", visible);
}

double Settings::turntableSpeed() const {
    return std::clamp(m_choices->value("viewport/turntable", 18.0).toDouble(), 1.0, 180.0);
}
void Settings::setTurntableSpeed(double degrees) {
    m_choices->setValue("viewport/turntable", degrees);
}
bool Settings::flatView() const {
    return m_choices->value("viewport/flat", false).toBool();
}
void Settings::setFlatView(bool flat) {
    m_choices->setValue("viewport/flat", flat);
}
QList<double> Settings::ownCamera(int slot) const {
    QList<double> numbers;
    const QString kept = m_choices->value(QStringLiteral("cameras/%1").arg(slot)).toString();
    for (const QString& part : kept.split(' ', Qt::SkipEmptyParts)) {
        bool good = false;
        numbers << part.toDouble(&good);
        if (!good || !std::isfinite(numbers.back())) return {};
    }
    return numbers;
}
void Settings::setOwnCamera(int slot, const QList<double>& numbers) {
    QStringList parts;
    for (const double number : numbers)
        parts << QString::number(number, 'g', 9);
    m_choices->setValue(QStringLiteral("cameras/%1").arg(slot), parts.join(' '));
}
double Settings::realSize() const {
    const double size = m_choices->value("viewport/realSize", 0.0).toDouble();
    return std::isfinite(size) && size > 0 ? size : 0;
}
QString Settings::realUnit() const {
    return m_choices->value("viewport/realUnit").toString();
}
void Settings::setRealSize(double longest, const QString& unit) {
    m_choices->setValue("viewport/realSize", longest);
    m_choices->setValue("viewport/realUnit", unit);
}
bool Settings::imaginationVisible() const {
    return m_choices->value("viewport/imagination", true).toBool();
}
void Settings::setImaginationVisible(bool visible) {
    m_choices->setValue("viewport/imagination", visible);
}
int Settings::imaginationSize() const {
    return std::clamp(m_choices->value("viewport/imaginationSize", 128).toInt(), 64, 512);
}
void Settings::setImaginationSize(int side) {
    m_choices->setValue("viewport/imaginationSize", side);
}

// The remembered folder, or the user's documents; one that has gone gives way to the home folder.
QString Settings::folder(const QString& key) const {
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_choices->value(key, home).toString();
    return QDir(folder).exists() ? folder : QDir::homePath();
}
QString Settings::exportFolder() const {
    return folder("export/folder");
}
QString Settings::importFolder() const {
    return folder("import/folder");
}
void Settings::setImportFolder(const QString& folder) {
    m_choices->setValue("import/folder", folder);
}
void Settings::setExportFolder(const QString& folder) {
    m_choices->setValue("export/folder", folder);
}
QString Settings::method() const {
    return m_choices->value("run/method").toString();
}
void Settings::setMethod(const QString& id) {
    m_choices->setValue("run/method", id);
}
QString Settings::device() const {
    return m_choices->value("run/device", "auto").toString();
}
void Settings::setDevice(const QString& id) {
    m_choices->setValue("run/device", id);
}
QString Settings::preset() const {
    return m_choices->value("run/preset").toString();
}
void Settings::setPreset(const QString& id) {
    m_choices->setValue("run/preset", id);
}

QString Settings::project() const {
    return m_choices->value("library/project").toString();
}
void Settings::setProject(const QString& uid) {
    m_choices->setValue("library/project", uid);
}
assets::SortBy Settings::librarySort() const {
    const int sort = m_choices->value("library/sort").toInt();
    return sort >= 0 && sort <= static_cast<int>(assets::SortBy::Rating)
               ? static_cast<assets::SortBy>(sort)
               : assets::SortBy::Newest;
}
void Settings::setLibrarySort(assets::SortBy sort) {
    m_choices->setValue("library/sort", static_cast<int>(sort));
}
int Settings::tileSide(int otherwise) const {
    return m_choices->value("library/tile", otherwise).toInt();
}
void Settings::setTileSide(int side) {
    m_choices->setValue("library/tile", side);
}

std::optional<QString> Settings::shortcut(const QString& command) const {
    const QVariant keys = m_choices->value("shortcuts/" + command);
    return keys.isValid() ? std::optional(keys.toString()) : std::nullopt;
}
void Settings::setShortcut(const QString& command, const std::optional<QString>& keys) {
    if (keys) {
        m_choices->setValue("shortcuts/" + command, *keys);
    } else {
        m_choices->remove("shortcuts/" + command);
    }
}

QByteArray Settings::windowGeometry() const {
    return m_window->value("geometry").toByteArray();
}
QByteArray Settings::windowState() const {
    return m_window->value("docks").toByteArray();
}
void Settings::setWindow(const QByteArray& geometry, const QByteArray& state) {
    m_window->setValue("geometry", geometry);
    m_window->setValue("docks", state);
}

} // namespace maquette::ui
