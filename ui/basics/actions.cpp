#include "ui/basics/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include "ui/basics/icons.h"
#include "ui/basics/settings.h"

namespace maquette::ui {

namespace {

constexpr const char* kContext = "maquette::ui::Actions";

QString translated(const QAction* action, const char* property) {
    return QCoreApplication::translate(kContext,
                                       action->property(property).toByteArray().constData());
}

// "Fit to view (Home)": the tip teaches the shortcut.
QString fullTip(const QAction* action) {
    const QString tip = translated(action, "tipKey");
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? tip : tip + " (" + keys + ")";
}

} // namespace

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_window(window) {
    start = add("start", QT_TR_NOOP("&Start"), QT_TR_NOOP("Let the object form"), "play",
                "Ctrl+Return");
    pause = add("pause", QT_TR_NOOP("&Pause"), QT_TR_NOOP("Hold the formation, or go on"), "pause",
                "Ctrl+Space");
    stop = add("stop", QT_TR_NOOP("St&op"), QT_TR_NOOP("Stop here; you can keep what is there"),
               "stop", "Ctrl+.");
    newPrompt = add("newPrompt", QT_TR_NOOP("&New object"),
                    QT_TR_NOOP("Clear the stage and type a new prompt"), "cube", "Ctrl+N");
    randomSeed =
        add("randomSeed", QT_TR_NOOP("New &seed"),
            QT_TR_NOOP("Roll another seed: the same prompt forms differently"), "dice", "Ctrl+R");
    exportAsset = add("exportAsset", QT_TR_NOOP("&Export …"),
                      QT_TR_NOOP("Write the object as GLB, OBJ or PLY"), "export", "Ctrl+E");
    importMesh = add("importMesh", QT_TR_NOOP("&Import meshes …"),
                     QT_TR_NOOP("Take GLB, OBJ, PLY or STL files into the library"), "import",
                     "Ctrl+Shift+I");
    openAsset = add("openAsset", QT_TR_NOOP("&Open on the stage"),
                    QT_TR_NOOP("Show this object on the stage"), "open", "Ctrl+O");
    renameAsset = add("renameAsset", QT_TR_NOOP("&Rename"),
                      QT_TR_NOOP("Give this object another name"), "rename", "F2");
    deleteAsset =
        add("deleteAsset", QT_TR_NOOP("&Delete"),
            QT_TR_NOOP("Take this object out of the library; undo brings it back"), "trash", "Del");
    quit = add("quit", QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close the studio"), "", "Ctrl+Q");

    playTimeline = add("playTimeline", QT_TR_NOOP("&Replay"),
                       QT_TR_NOOP("Replay how the object formed, or hold"), "replay", "Ctrl+P");
    keepMoment =
        add("keepMoment", QT_TR_NOOP("&Keep this moment"),
            QT_TR_NOOP("Make an object of the moment the timeline shows"), "keep", "Ctrl+K");
    forkMoment = add("forkMoment", QT_TR_NOOP("Start &from this moment"),
                     QT_TR_NOOP("A new run goes on from here, with other words, seed or settings"),
                     "fork", "Ctrl+Shift+F");
    exportTimelapse =
        add("exportTimelapse", QT_TR_NOOP("Export &time-lapse …"),
            QT_TR_NOOP("Write the moments as a video and as pictures"), "film", "Ctrl+Shift+E");
    changeWords =
        add("changeWords", QT_TR_NOOP("Change the &words …"),
            QT_TR_NOOP("Say it in other words while the object forms"), "rename", "Ctrl+Shift+W");

    models = add("models", QT_TR_NOOP("&Models …"),
                 QT_TR_NOOP("See the models on this machine and choose one"), "model", "Ctrl+M");

    viewStudio = add("viewStudio", QT_TR_NOOP("&Studio view"),
                     QT_TR_NOOP("Look from the front corner"), "", "Ctrl+0");
    viewFront =
        add("viewFront", QT_TR_NOOP("&Front"), QT_TR_NOOP("Look from the front"), "", "Ctrl+1");
    viewBack = add("viewBack", QT_TR_NOOP("&Back"), QT_TR_NOOP("Look from behind"), "", "Ctrl+2");
    viewRight =
        add("viewRight", QT_TR_NOOP("&Right"), QT_TR_NOOP("Look from the right"), "", "Ctrl+3");
    viewLeft = add("viewLeft", QT_TR_NOOP("&Left"), QT_TR_NOOP("Look from the left"), "", "Ctrl+4");
    viewTop = add("viewTop", QT_TR_NOOP("&Top"), QT_TR_NOOP("Look from above"), "", "Ctrl+7");
    viewBottom =
        add("viewBottom", QT_TR_NOOP("B&ottom"), QT_TR_NOOP("Look from below"), "", "Ctrl+8");
    fit =
        add("fit", QT_TR_NOOP("Fit to &view"), QT_TR_NOOP("Show the whole object"), "fit", "Home");

    shadeColor = add("shadeColor", QT_TR_NOOP("&Colour"), QT_TR_NOOP("The object as it will look"),
                     "color", "Alt+1", true);
    shadeShaded =
        add("shadeShaded", QT_TR_NOOP("S&haded"),
            QT_TR_NOOP("The shape alone, in clay under a light"), "shaded", "Alt+Shift+1", true);
    shadeDepth = add("shadeDepth", QT_TR_NOOP("&Depth"), QT_TR_NOOP("Near is bright, far is dark"),
                     "depth", "Alt+2", true);
    shadeNormal = add("shadeNormal", QT_TR_NOOP("&Normals"),
                      QT_TR_NOOP("Which way the surface faces"), "normal", "Alt+3", true);
    shadeOpacity = add("shadeOpacity", QT_TR_NOOP("&Opacity"),
                       QT_TR_NOOP("How solid the object is already"), "opacity", "Alt+4", true);
    group({shadeColor, shadeShaded, shadeDepth, shadeNormal, shadeOpacity});
    meshSolid = add("meshSolid", QT_TR_NOOP("&Solid"),
                    QT_TR_NOOP("The shape in clay, without its colours"), "solid", "Alt+5", true);
    meshWire = add("meshWire", QT_TR_NOOP("&Wire"), QT_TR_NOOP("The triangles of the mesh"), "wire",
                   "Alt+6", true);
    meshTextured = add("meshTextured", QT_TR_NOOP("&Textured"),
                       QT_TR_NOOP("The mesh with its colours"), "textured", "Alt+7", true);
    meshUnlit = add("meshUnlit", QT_TR_NOOP("&Unlit"),
                    QT_TR_NOOP("The colours alone, without light"), "color", "Alt+8", true);
    meshNormals = add("meshNormals", QT_TR_NOOP("Surface &normals"),
                      QT_TR_NOOP("Which way the mesh's surface faces"), "normal", "Alt+9", true);
    meshChecker = add("meshChecker", QT_TR_NOOP("Texture &checker"),
                      QT_TR_NOOP("Squares that show how the texture lies on the surface"),
                      "checker", "Alt+0", true);
    group({meshTextured, meshUnlit, meshSolid, meshNormals, meshWire, meshChecker});

    hud = add("hud", QT_TR_NOOP("&Progress on the stage"),
              QT_TR_NOOP("Show progress and curves on the stage"), "hud", "Ctrl+H", true);
    grid = add("grid", QT_TR_NOOP("&Grid"),
               QT_TR_NOOP("Show the floor's grid: one large square is the unit"), "grid", "Ctrl+G",
               true);
    library = add("library", QT_TR_NOOP("&Library"), QT_TR_NOOP("Show or hide the library"),
                  "library", "Ctrl+L", true);
    inspector = add("inspector", QT_TR_NOOP("&Settings of the run"),
                    QT_TR_NOOP("Show or hide method and parameters"), "inspector", "Ctrl+I", true);
    log = add("log", QT_TR_NOOP("&Job log"), QT_TR_NOOP("Show or hide what the engine says"), "log",
              "Ctrl+J", true);
    fullScreen = add("fullScreen", QT_TR_NOOP("&Full screen"), QT_TR_NOOP("Use the whole screen"),
                     "", "F11", true);
    themeDesktop = add("themeDesktop", QT_TR_NOOP("As on the &desktop"),
                       QT_TR_NOOP("Dark or light as the desktop prefers"), "", "", true);
    themeDark = add("themeDark", QT_TR_NOOP("D&ark"), QT_TR_NOOP("Always dark"), "moon", "", true);
    themeContrast = add("themeContrast", QT_TR_NOOP("&High contrast"),
                        QT_TR_NOOP("Black and white with strong outlines"), "", "", true);
    themeLight =
        add("themeLight", QT_TR_NOOP("L&ight"), QT_TR_NOOP("Always light"), "sun", "", true);
    group({themeDesktop, themeDark, themeLight, themeContrast});
    toggleTheme = add("toggleTheme", QT_TR_NOOP("Switch dark and light"),
                      QT_TR_NOOP("Switch between dark and light"), "sun", "Ctrl+T");
    commandPalette =
        add("commandPalette", QT_TR_NOOP("&Find a command …"),
            QT_TR_NOOP("Type a few letters of what you want to do"), "search", "Ctrl+Shift+P");
    shortcuts = add("shortcuts", QT_TR_NOOP("&Keyboard shortcuts …"),
                    QT_TR_NOOP("Choose the keys of every command"), "", "");
    about = add("about", QT_TR_NOOP("&About Maquette"), QT_TR_NOOP("Version, device and licences"),
                "info", "");
    methodCard = add("methodCard", QT_TR_NOOP("About the &method"),
                     QT_TR_NOOP("The method's paper, and where we differ from it"), "info", "F1");
}

QAction* Actions::add(const char* id, const char* text, const char* tip, const char* iconName,
                      const char* keys, bool checkable) {
    auto* action = new QAction(m_window);
    action->setObjectName(id);
    action->setProperty("usualKeys", QLatin1String(keys));
    action->setProperty("textKey", QByteArray(text));
    action->setProperty("tipKey", QByteArray(tip));
    action->setCheckable(checkable);
    if (*iconName) action->setIcon(icon(iconName));
    if (*keys) action->setShortcut(QKeySequence(QLatin1String(keys)));
    m_window->addAction(action);
    action->setText(translated(action, "textKey"));
    action->setToolTip(fullTip(action));
    return action;
}

void Actions::group(std::initializer_list<QAction*> members) {
    auto* exclusive = new QActionGroup(this);
    for (QAction* action : members)
        exclusive->addAction(action);
}

QList<QAction*> Actions::all() const {
    QList<QAction*> commands;
    for (QAction* action : m_window->actions()) {
        if (action->property("textKey").isValid()) commands << action;
    }
    return commands;
}

QKeySequence Actions::usualKeys(const QAction* action) {
    return QKeySequence(action->property("usualKeys").toString());
}

void Actions::loadShortcuts(const Settings& settings) {
    for (QAction* action : all()) {
        const auto chosen = settings.shortcut(action->objectName());
        action->setShortcut(chosen ? QKeySequence(*chosen) : usualKeys(action));
    }
    refreshTips(); // they teach the keys
}

void Actions::setWhy(QAction* action, const QString& reason) {
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? fullTip(action) : reason);
    action->setStatusTip(action->toolTip());
}

void Actions::retranslate() {
    for (QAction* action : all())
        action->setText(translated(action, "textKey"));
    refreshTips();
}

void Actions::refreshTips() {
    for (QAction* action : all()) {
        if (action->isEnabled()) action->setToolTip(fullTip(action));
    }
}

} // namespace maquette::ui
