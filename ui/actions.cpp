#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include "ui/icons.h"

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
    start = add(QT_TR_NOOP("&Start"), QT_TR_NOOP("Let the object form"), "play", "Ctrl+Return");
    pause = add(QT_TR_NOOP("&Pause"), QT_TR_NOOP("Hold the formation, or go on"), "pause",
                "Ctrl+Space");
    stop = add(QT_TR_NOOP("St&op"), QT_TR_NOOP("Stop here; you can keep what is there"), "stop",
               "Ctrl+.");
    newPrompt = add(QT_TR_NOOP("&New object"), QT_TR_NOOP("Clear the stage and type a new prompt"),
                    "cube", "Ctrl+N");
    randomSeed =
        add(QT_TR_NOOP("New &seed"),
            QT_TR_NOOP("Roll another seed: the same prompt forms differently"), "dice", "Ctrl+R");
    exportAsset = add(QT_TR_NOOP("&Export …"), QT_TR_NOOP("Write the object as GLB, OBJ or PLY"),
                      "export", "Ctrl+E");
    openAsset = add(QT_TR_NOOP("&Open on the stage"), QT_TR_NOOP("Show this object on the stage"),
                    "open", "Ctrl+O");
    renameAsset =
        add(QT_TR_NOOP("&Rename"), QT_TR_NOOP("Give this object another name"), "rename", "F2");
    deleteAsset =
        add(QT_TR_NOOP("&Delete"),
            QT_TR_NOOP("Take this object out of the library; undo brings it back"), "trash", "Del");
    quit = add(QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close the studio"), "", "Ctrl+Q");

    viewStudio =
        add(QT_TR_NOOP("&Studio view"), QT_TR_NOOP("Look from the front corner"), "", "Ctrl+0");
    viewFront = add(QT_TR_NOOP("&Front"), QT_TR_NOOP("Look from the front"), "", "Ctrl+1");
    viewBack = add(QT_TR_NOOP("&Back"), QT_TR_NOOP("Look from behind"), "", "Ctrl+2");
    viewRight = add(QT_TR_NOOP("&Right"), QT_TR_NOOP("Look from the right"), "", "Ctrl+3");
    viewLeft = add(QT_TR_NOOP("&Left"), QT_TR_NOOP("Look from the left"), "", "Ctrl+4");
    viewTop = add(QT_TR_NOOP("&Top"), QT_TR_NOOP("Look from above"), "", "Ctrl+7");
    viewBottom = add(QT_TR_NOOP("B&ottom"), QT_TR_NOOP("Look from below"), "", "Ctrl+8");
    fit = add(QT_TR_NOOP("Fit to &view"), QT_TR_NOOP("Show the whole object"), "fit", "Home");

    shadeColor = add(QT_TR_NOOP("&Colour"), QT_TR_NOOP("The object as it will look"), "color",
                     "Alt+1", true);
    shadeDepth = add(QT_TR_NOOP("&Depth"), QT_TR_NOOP("Near is bright, far is dark"), "depth",
                     "Alt+2", true);
    shadeNormal = add(QT_TR_NOOP("&Normals"), QT_TR_NOOP("Which way the surface faces"), "normal",
                      "Alt+3", true);
    shadeOpacity = add(QT_TR_NOOP("&Opacity"), QT_TR_NOOP("How solid the object is already"),
                       "opacity", "Alt+4", true);
    group({shadeColor, shadeDepth, shadeNormal, shadeOpacity});
    meshSolid = add(QT_TR_NOOP("&Solid"), QT_TR_NOOP("The shape in clay, without its colours"),
                    "solid", "Alt+5", true);
    meshWire =
        add(QT_TR_NOOP("&Wire"), QT_TR_NOOP("The triangles of the mesh"), "wire", "Alt+6", true);
    meshTextured = add(QT_TR_NOOP("&Textured"), QT_TR_NOOP("The mesh with its colours"), "textured",
                       "Alt+7", true);
    group({meshSolid, meshWire, meshTextured});

    hud = add(QT_TR_NOOP("&Progress on the stage"),
              QT_TR_NOOP("Show progress and curves on the stage"), "hud", "Ctrl+H", true);
    grid =
        add(QT_TR_NOOP("&Grid"), QT_TR_NOOP("Show the floor's grid: one large square is the unit"),
            "grid", "Ctrl+G", true);
    library = add(QT_TR_NOOP("&Library"), QT_TR_NOOP("Show or hide the library"), "library",
                  "Ctrl+L", true);
    inspector = add(QT_TR_NOOP("&Settings of the run"),
                    QT_TR_NOOP("Show or hide method and parameters"), "inspector", "Ctrl+I", true);
    log = add(QT_TR_NOOP("&Job log"), QT_TR_NOOP("Show or hide what the engine says"), "log",
              "Ctrl+J", true);
    fullScreen =
        add(QT_TR_NOOP("&Full screen"), QT_TR_NOOP("Use the whole screen"), "", "F11", true);
    themeDesktop = add(QT_TR_NOOP("As on the &desktop"),
                       QT_TR_NOOP("Dark or light as the desktop prefers"), "", "", true);
    themeDark = add(QT_TR_NOOP("D&ark"), QT_TR_NOOP("Always dark"), "moon", "", true);
    themeLight = add(QT_TR_NOOP("L&ight"), QT_TR_NOOP("Always light"), "sun", "", true);
    group({themeDesktop, themeDark, themeLight});
    toggleTheme = add(QT_TR_NOOP("Switch dark and light"),
                      QT_TR_NOOP("Switch between dark and light"), "sun", "Ctrl+T");
    about =
        add(QT_TR_NOOP("&About Maquette"), QT_TR_NOOP("Version, device and licences"), "info", "");
    methodCard = add(QT_TR_NOOP("About the &method"),
                     QT_TR_NOOP("The method's paper, and where we differ from it"), "info", "F1");
    retranslate();
}

QAction* Actions::add(const char* text, const char* tip, const char* iconName, const char* keys,
                      bool checkable) {
    auto* action = new QAction(m_window);
    action->setProperty("textKey", QByteArray(text));
    action->setProperty("tipKey", QByteArray(tip));
    action->setCheckable(checkable);
    if (*iconName) action->setIcon(icon(iconName));
    if (*keys) action->setShortcut(QKeySequence(QLatin1String(keys)));
    m_window->addAction(action);
    return action;
}

void Actions::group(std::initializer_list<QAction*> members) {
    auto* exclusive = new QActionGroup(this);
    for (QAction* action : members)
        exclusive->addAction(action);
}

void Actions::setWhy(QAction* action, const QString& reason) {
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason.isEmpty() ? fullTip(action) : reason);
    action->setStatusTip(action->toolTip());
}

void Actions::retranslate() {
    for (QAction* action : m_window->actions()) {
        if (!action->property("textKey").isValid()) continue;
        action->setText(translated(action, "textKey"));
        if (action->isEnabled()) action->setToolTip(fullTip(action));
    }
}

} // namespace maquette::ui
