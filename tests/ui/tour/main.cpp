// Drives the window through a whole story with the fake engine and leaves screenshots.
// Usage: studio_tour FOLDER [dark|light|contrast] [LANGUAGE] [WIDTHxHEIGHT] [story|brief|dialogs]

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSurfaceFormat>
#include <QTemporaryDir>
#include <QTest>

#include "app/studio/mesh_tools.h"
#include "tests/ui/support/fake_codec.h"
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_models.h"
#include "ui/actions.h"
#include "ui/asset_model.h"
#include "ui/command_palette.h"
#include "ui/device_picker.h"
#include "ui/export_dialog.h"
#include "ui/inspector.h"
#include "ui/library_service.h"
#include "ui/library_view.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/model_chip.h"
#include "ui/model_details.h"
#include "ui/model_manager.h"
#include "ui/parameter_panel.h"
#include "ui/parameter_row.h"
#include "ui/picture_tile.h"
#include "ui/prompt_bar.h"
#include "ui/prompt_edit.h"
#include "ui/run_controller.h"
#include "ui/run_settings.h"
#include "ui/shortcut_dialog.h"
#include "ui/stage.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/transport.h"
#include "ui/viewport.h"
#include "ui/welcome_page.h"

using namespace maquette;

namespace {

class Tour {
  public:
    Tour(ui::MainWindow& window, QString folder, QString name)
        : m_window(window)
        , m_folder(std::move(folder))
        , m_name(std::move(name)) {}

    void shot(const char* what, QWidget* widget = nullptr) {
        QTest::qWait(900);
        const QString file = QString("%1/%2-%3-%4.png")
                                 .arg(m_folder, m_name)
                                 .arg(++m_count, 2, 10, QChar('0'))
                                 .arg(what);
        (widget ? widget : &m_window)->grab().save(file);
    }

    void make(const QString& prompt) {
        m_window.stage().promptBar().setPrompt(prompt);
        m_window.stage().promptBar().start();
        waitForEnd();
    }

    void waitForEnd() {
        while (m_window.run().isActive())
            QTest::qWait(50);
        QTest::qWait(600);
    }

    void story();
    void brief();                            // the first page, a run and what it gave
    void dialogs(tests::FakeModels& models); // what the story does not come past
    void modelManager(tests::FakeModels& models);

  private:
    ui::MainWindow& m_window;
    QString m_folder, m_name;
    int m_count = 0;
};

void Tour::story() {
    ui::PromptBar& bar = m_window.stage().promptBar();
    shot("welcome");
    m_window.stage().welcome().pictures().front()->click();
    shot("welcome-chosen");
    m_window.stage().welcome().leaveButton().click();
    bar.setPrompt({});
    shot("empty");
    bar.focusPrompt();
    QTest::keyClicks(&bar.edit(), "a red mu");
    shot("completion");
    QTest::keyClick(&bar.edit(), Qt::Key_Escape);
    bar.setPrompt("a red dragom chair");
    shot("unknown-word");
    make("a blue mug");
    make("a purple mushroom");
    m_window.actions().newPrompt->trigger();
    bar.setPrompt("a red chair");
    shot("ready");
    bar.start();
    QTest::qWait(2000);
    shot("forming");
    QTest::mousePress(&m_window.stage().viewport(), Qt::LeftButton, {}, {500, 300});
    for (int i = 0; i < 20; ++i) {
        QTest::mouseMove(&m_window.stage().viewport(), {500 + 12 * i, 300 + 2 * i});
        QTest::qWait(16);
    }
    QTest::mouseRelease(&m_window.stage().viewport(), Qt::LeftButton, {}, {740, 340});
    m_window.actions().pause->trigger();
    shot("paused");
    m_window.actions().shadeDepth->trigger();
    shot("depth");
    m_window.actions().shadeNormal->trigger();
    shot("normals");
    m_window.actions().shadeColor->trigger();
    m_window.actions().pause->trigger();
    bar.transport().askStop();
    shot("stop-choice");
    Q_EMIT bar.transport().stopRequested(true);
    waitForEnd();
    shot("kept");
    m_window.actions().meshSolid->trigger();
    shot("solid");
    m_window.actions().meshWire->trigger();
    shot("wire");
    m_window.actions().meshTextured->trigger();
    if (ui::ParameterRow* row = m_window.inspector().parameters().row("guidance")) {
        Q_EMIT row->edited(22.0, 1);
        Q_EMIT m_window.inspector().parameters().row("annealing")->edited(false, 0);
    }
    m_window.inspector().parameters().setAdvancedOpen(true);
    m_window.actions().log->trigger();
    shot("parameters-and-log");
    m_window.actions().log->trigger();
    ui::ExportDialog dialog({"a red chair", QImage(), 20184, "Apache-2.0"}, QDir::tempPath(),
                            &m_window);
    dialog.show();
    shot("export-dialog", &dialog);
    dialog.close();
    m_window.exportTo(m_folder + "/chair.glb");
    QTest::qWait(400);
    shot("exported");
    m_window.stage().messages().close("export");
    m_window.openAsset(
        m_window.libraryView().model().idAt(m_window.libraryView().model().index(1)));
    shot("reopened");
    m_window.stage().messages().post(
        {"run",
         ui::MessageBar::Tone::Failure,
         "The run needs more memory than there is (5.1 GB). Choose the draft preset or close other "
         "programs.",
         "allocator: requested 5476083302 bytes",
         {{"Show the log", "", [] {}}}});
    shot("failure");
}

void Tour::brief() {
    ui::PromptBar& bar = m_window.stage().promptBar();
    shot("welcome");
    m_window.stage().welcome().pictures().front()->click();
    bar.start();
    QTest::qWait(1500);
    shot("forming");
    waitForEnd();
    m_window.inspector().parameters().setAdvancedOpen(true);
    shot("made");
}

void Tour::modelManager(tests::FakeModels& models) {
    const std::string comfy = "/home/somebody/ComfyUI/models/";
    models.millisecondsPerModel = 300;
    m_window.actions().models->trigger();
    ui::ModelManager* manager = m_window.modelManager();
    shot("models-looking", manager);
    models.waitForScan();
    for (const auto& [id, name] : std::initializer_list<std::pair<std::string, const char*>>{
             {"starter", "models-starter"},
             {comfy + "checkpoints/plain-one.safetensors", "models-usable"},
             {"/home/somebody/.cache/huggingface/hub/models--somebody--two-base",
              "models-question"},
             {comfy + "checkpoints/old-style.ckpt", "models-pickle"},
             {comfy + "checkpoints/sketchbook-xl.safetensors", "models-refused"}}) {
        manager->select(id);
        shot(name, manager);
    }
    models.memoryFree = 2;
    manager->scanButton().click();
    models.waitForScan();
    manager->select(comfy + "checkpoints/multiview-v2.1.safetensors");
    shot("models-too-large", manager);
    manager->select(comfy + "checkpoints/plain-one.safetensors");
    manager->details().useButton().click();
    shot("models-in-use", manager);
    manager->close();
}

void Tour::dialogs(tests::FakeModels& models) {
    ui::PromptBar& bar = m_window.stage().promptBar();
    m_window.stage().welcome().leaveButton().click();
    ui::CommandPalette palette(m_window.actions(), &m_window);
    palette.show();
    shot("palette", &palette);
    QTest::keyClicks(&palette.field(), "ex");
    shot("palette-found", &palette);
    palette.close();
    ui::Settings settings;
    ui::ShortcutDialog shortcuts(m_window.actions(), settings, &m_window);
    shortcuts.show();
    shot("shortcuts", &shortcuts);
    shortcuts.keysOf("grid")->setKeySequence(QKeySequence("Ctrl+E"));
    shot("shortcuts-conflict", &shortcuts);
    shortcuts.close();
    modelManager(models);
    shot("open-vocabulary");
    bar.setPrompt("a dragon of glass");
    bar.leaveOutButton().click();
    QTest::keyClicks(&bar.leaveOutField(), "blurry, text");
    shot("leave-out");
    bar.modelChip().menu()->popup(bar.modelChip().mapToGlobal(QPoint(0, -150)));
    shot("model-menu", bar.modelChip().menu());
    bar.modelChip().menu()->close();
    m_window.inspector().devices().box().showPopup();
    shot("devices", m_window.inspector().devices().box().view());
    m_window.inspector().devices().box().hidePopup();
    make("a red chair");
    shot("made");
}

} // namespace

int main(int argc, char** argv) {
    QSurfaceFormat format;
    format.setVersion(4, 5);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    format.setSwapInterval(0);
    QSurfaceFormat::setDefaultFormat(format);
    QApplication app(argc, argv);
    const QString folder = argc > 1 ? argv[1] : "shots";
    const QString theme = argc > 2 ? argv[2] : "dark";
    const QString language = argc > 3 ? argv[3] : "en";
    QDir().mkpath(folder);
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_STATE_HOME", home.path().toUtf8());
    ui::installLanguage(app, language);
    ui::Settings().setTheme(theme == "dark"    ? ui::ThemeChoice::Dark
                            : theme == "light" ? ui::ThemeChoice::Light
                                               : ui::ThemeChoice::HighContrast);

    ui::MainWindow::prepareTheme();
    tests::FakeEngine::Options options;
    options.devices.push_back({.id = "cuda",
                               .refusal = "There is no usable NVIDIA GPU on this machine: no "
                                          "NVIDIA driver is installed. Choose the device auto or "
                                          "cpu."});
    tests::FakeEngine engine(options);
    ui::LibraryService library((home.path() + "/library").toStdString());
    tests::FakeModels models;
    ui::MainWindow window(
        {engine, library, models, tests::fakeCodec(), studio::meshTools(), "0.1.0"});
    const QStringList size = QString(argc > 4 ? argv[4] : "1600x1000").split('x');
    window.resize(size.front().toInt(), size.back().toInt());
    window.show();
    Tour tour(window, folder, theme + "-" + language + "-" + size.front());
    const QString which = argc > 5 ? argv[5] : "story";
    if (which == "story") {
        tour.story();
    } else if (which == "brief") {
        tour.brief();
    } else {
        tour.dialogs(models);
    }
    return 0;
}
