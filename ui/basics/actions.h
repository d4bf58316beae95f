#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QWidget;

namespace maquette::ui {

class Settings;

// Every command of the window, once: menus, buttons and shortcuts all use these. A command that
// cannot run now says why in its tooltip (setWhy).
class Actions final : public QObject {
    Q_OBJECT
  public:
    explicit Actions(QWidget* window);

    QAction *start, *pause, *stop, *newPrompt, *randomSeed;
    QAction *importMesh, *exportAsset, *openAsset, *renameAsset, *deleteAsset, *quit;
    QAction *undo = nullptr, *redo = nullptr; // made by the undo stack, see MainWindow
    QAction *viewStudio, *viewFront, *viewBack, *viewRight, *viewLeft, *viewTop, *viewBottom, *fit;
    QAction *shadeColor, *shadeShaded, *shadeDepth, *shadeNormal, *shadeOpacity;
    QAction *meshSolid, *meshWire, *meshTextured, *meshUnlit, *meshNormals, *meshChecker;
    QAction *playTimeline, *keepMoment, *forkMoment, *exportTimelapse, *changeWords, *models;
    QAction *hud, *grid, *library, *inspector, *log, *fullScreen;
    QAction *themeDesktop, *themeDark, *themeLight, *themeContrast, *toggleTheme;
    QAction *about, *methodCard, *commandPalette, *shortcuts;

    // One more command: a feature in a file of its own adds its commands when it is made. Text and
    // tip are marked there with QT_TRANSLATE_NOOP("maquette::ui::Actions", "..."); icon and keys
    // may be "". It is in menus' and palette's reach at once, and its keys can be chosen.
    QAction* add(const char* id, const char* text, const char* tip, const char* icon,
                 const char* keys, bool checkable = false);
    void group(std::initializer_list<QAction*> members); // one of them is checked at a time
    QList<QAction*> all() const;                         // named by objectName
    static QKeySequence usualKeys(const QAction* action);
    // The keys as the user chose them.
    void loadShortcuts(const Settings& settings);

    // Enabled with its own tip, or disabled with the reason.
    static void setWhy(QAction* action, const QString& reason);
    void retranslate();

  private:
    void refreshTips();
    QWidget* m_window;
};

} // namespace maquette::ui
