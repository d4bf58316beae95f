// Drives the window through a whole story with the fake engine and leaves screenshots.
// Usage: studio_tour FOLDER [dark|light|contrast] [LANGUAGE] [WIDTHxHEIGHT] [CHAPTER]
// Chapters: story (default), brief, dialogs, seeing, library, queue, contest, desk.

#include <cmath>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSurfaceFormat>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/studio/mesh_tools.h"
#include "engine/runtime/engine.h"
#include "tests/ui/support/fake_codec.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_models.h"
#include "tests/ui/support/forming_method.h"
#include "ui/basics/actions.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/contest/contest_controller.h"
#include "ui/contest/contest_dialog.h"
#include "ui/contest/contest_tile.h"
#include "ui/contest/contest_view.h"
#include "ui/desk/mesh_desk.h"
#include "ui/desk/mesh_desk_panel.h"
#include "ui/desk/mesh_report.h"
#include "ui/desk/real_size_dialog.h"
#include "ui/library/asset_grid.h"
#include "ui/library/asset_model.h"
#include "ui/library/export_dialog.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_filters.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/library/receipt_dialog.h"
#include "ui/models/model_details.h"
#include "ui/models/model_manager.h"
#include "ui/queue/queue_dialog.h"
#include "ui/queue/queue_feature.h"
#include "ui/run/curve_plot.h"
#include "ui/run/curves_panel.h"
#include "ui/run/device_picker.h"
#include "ui/run/job_log.h"
#include "ui/run/model_chip.h"
#include "ui/run/parameter_panel.h"
#include "ui/run/parameter_row.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/transport.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcut_dialog.h"
#include "ui/stage/compare.h"
#include "ui/stage/seeing.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome_page.h"
#include "ui/view/own_cameras.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/picture_tile.h"
#include "ui/widgets/segmented.h"

using namespace maquette;

namespace {

class Tour {
  public:
    Tour(ui::MainWindow& window, ui::LibraryService& library, QString folder, QString name)
        : m_window(window)
        , m_library(library)
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
    void desk();
    void brief();                            // the first page, a run and what it gave
    void dialogs(tests::FakeModels& models); // what the story does not come past
    void seeing();                           // ways of looking
    void queue();
    void contest();
    void modelManager(tests::FakeModels& models);
    void library();

  private:
    ui::MainWindow& m_window;
    ui::LibraryService& m_library;
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

std::vector<api::Request> requests(std::initializer_list<const char*> prompts, int steps) {
    std::vector<api::Request> all;
    for (const char* prompt : prompts) {
        api::Request request;
        request.method = tests::fakeMethods().front().id;
        request.prompt = prompt;
        request.seed = all.size() * 7 + 3;
        request.params = {{"steps", std::int64_t(steps)}};
        all.push_back(request);
    }
    return all;
}

void Tour::queue() {
    ui::PromptBar& bar = m_window.stage().promptBar();
    ui::QueueController& line = m_window.queue().line();
    m_window.queue().dock()->show();
    shot("queue-empty");
    line.add(requests({"a blue mug", "a dragon", "a red chair", "a purple mushroom",
                       "a green teapot with a lid"},
                      120),
             {});
    QTest::qWait(300);
    shot("queue-waiting");
    line.go();
    while (line.rows().size() < 3 || line.rows()[2].progress.state != assets::RunState::Running)
        QTest::qWait(50);
    QTest::qWait(900);
    shot("queue-forming");
    Q_EMIT bar.transport().writingRequested();
    bar.setPrompt("a yellow ball");
    shot("queue-next");
    ui::QueueDialog dialog(requests({"a red chair"}, 120).front(), ui::Vocabulary(), &m_window);
    dialog.prompts().setPlainText("a red chair\na blue mug\na green teapot");
    dialog.seeds().setValue(4);
    dialog.show();
    shot("queue-several", &dialog);
    dialog.close();
    waitForEnd();
    while (line.isGoing())
        QTest::qWait(100);
    shot("queue-done");
}

void Tour::contest() {
    ui::ContestDialog dialog(requests({"a red chair"}, 240).front(), ui::Vocabulary(), 61,
                             &m_window);
    dialog.show();
    shot("contest-dialog", &dialog);
    dialog.close();
    api::ContestRequest request;
    request.candidates = requests({"a red chair", "a blue mug", "a purple mushroom", "a red mug",
                                   "a yellow ball", "a green chair"},
                                  240);
    ui::ContestController& contest = m_window.contest();
    contest.start(request);
    while (contest.report().round < 2)
        QTest::qWait(20);
    QTest::qWait(1200);
    shot("contest-round");
    contest.pause();
    QTest::qWait(400);
    const auto& tiles = m_window.contestView().tiles();
    QTest::mousePress(tiles[1], Qt::LeftButton, {}, {60, 60});
    QTest::mouseMove(tiles[1], {120, 66});
    QTest::mouseMove(tiles[1], {190, 70});
    QTest::mouseRelease(tiles[1], Qt::LeftButton, {}, {190, 70});
    tiles[3]->pinButton().click();
    shot("contest-turned");
    QTest::mouseClick(tiles[1], Qt::LeftButton, {}, {60, 60});
    shot("contest-big");
    QTest::mouseClick(tiles[1], Qt::LeftButton, {}, {60, 60});
    contest.resume();
    while (contest.isActive())
        QTest::qWait(50);
    shot("contest-over");
    m_window.contestView().closeButton().click();
    shot("contest-winner");
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

void Tour::library() {
    ui::LibraryView& view = m_window.libraryView();
    ui::LibraryEditor& editor = view.editor();
    std::vector<assets::AssetId> made;
    for (const char* prompt : {"a red chair", "a blue mug", "a purple mushroom", "a green tree",
                               "a golden castle", "a white snowman", "a grey robot"}) {
        make(prompt);
        made.push_back(m_window.onStage());
    }
    editor.rate({made[0], made[4]}, 5);
    editor.rate({made[2], made[6]}, 3);
    editor.addTag({made[1], made[0]}, "kitchen");
    editor.addTag({made[4], made[3], made[2]}, "fairy tale");
    editor.addTag({made[0]}, "for the client");
    editor.duplicate({made[0], made[4], made[5]});
    editor.newCollection("Favourites", {made[0], made[4], made[2]});
    editor.newCollection("Kitchen things", {made[1], made[0]});
    editor.newProject("Chess set");
    editor.remove({made[6]});
    view.select(made[4]);
    QTest::qWait(600);
    shot("library-strip");
    view.commands().large->trigger();
    view.select(made[0]);
    shot("library-large");
    const QRect tile = view.list().visualRect(view.model().indexOf(made[4]));
    QTest::mouseMove(view.list().viewport(), tile.center());
    QTest::qWait(500);
    view.model().setHover(made[4], 0.4);
    shot("library-turning");
    view.commands().filters->trigger();
    assets::SearchQuery query;
    query.minimumRating = 3;
    query.tags = {"fairy tale"};
    view.filters().setQuery(query);
    shot("library-filters");
    view.commands().filters->trigger();
    for (const assets::Collection& collection : m_library.collections()) {
        if (collection.name == "Favourites") view.setPlace(ui::LibraryPlace::of(collection.id));
    }
    view.list().selectAll();
    shot("library-collection");
    view.setPlace(ui::LibraryPlace::trash());
    view.select(made[6]);
    shot("library-trash");
    view.setPlace({});
    view.commands().large->trigger();
    view.select(made[0]);
    QTimer::singleShot(300, [this] {
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            shot("library-tags", dialog);
            dialog->close();
        }
    });
    view.commands().tags->trigger();
    shot("library-strip-again");
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

void Tour::seeing() {
    ui::Seeing& seeing = m_window.seeing();
    make("a blue mug");
    make("a red chair");
    shot("cube-and-scale");
    seeing.cameras().flat()->trigger();
    shot("without-perspective");
    seeing.cameras().flat()->trigger();
    auto* selection = m_window.libraryView().list().selectionModel();
    const ui::AssetModel& model = m_window.libraryView().model();
    selection->clear();
    for (int row = 0; row < 2; ++row)
        selection->select(model.index(row), QItemSelectionModel::Select);
    QTest::qWait(300);
    seeing.compare().action()->trigger();
    shot("wipe");
    seeing.compare().setBeside(true);
    shot("side-by-side");
    seeing.compare().end();
    ui::RealSizeDialog size(0, {}, &m_window);
    size.show();
    shot("real-size", &size);
    size.close();
    m_window.jobLog().turnTo(ui::JobLog::Page::Curves);
    m_window.actions().log->trigger();
    m_window.actions().newPrompt->trigger();
    m_window.stage().promptBar().setPrompt("a red chair");
    m_window.stage().promptBar().start();
    QTest::qWait(1300);
    m_window.actions().pause->trigger();
    shot("imagined-and-curves");
    m_window.jobLog().curves().plot().read(20);
    shot("curves-read", &m_window.jobLog());
    m_window.actions().log->trigger();
    m_window.actions().shadeShaded->trigger();
    shot("shaded");
    m_window.actions().shadeColor->trigger();
    m_window.run().stop(false);
    waitForEnd();
}

class SomeJudge final : public runtime::ContestJudge {
  public:
    int side() const override { return 24; }
    std::vector<double> look(const std::string& prompt,
                             std::span<const base::Image8> views) override {
        std::vector<double> scores;
        for (std::size_t i = 0; i < views.size(); ++i) {
            const double wave = std::sin(0.7 * static_cast<double>(prompt.size()) + m_calls);
            scores.push_back(0.62 + 0.2 * wave + 0.01 * static_cast<double>(i));
        }
        ++m_calls;
        return scores;
    }

  private:
    int m_calls = 0;
};

std::unique_ptr<api::Engine> contestEngine() {
    runtime::EngineConfig config;
    config.models = [] { return tests::fakeModels(); };
    config.judge = [] { return std::make_shared<SomeJudge>(); };
    runtime::MethodRegistry methods;
    methods.add(tests::formingMethod(12));
    return runtime::makeEngine(std::move(methods), std::move(config));
}

void Tour::desk() {
    make("a red chair");
    m_window.meshDeskAction()->trigger();
    ui::MeshDesk& desk = m_window.meshDesk();
    const auto settle = [&] { return QTest::qWaitFor([&] { return !desk.busy(); }, 20000); };
    settle();
    shot("desk-empty");
    desk.panel().addMenu().popup(desk.panel().mapToGlobal(QPoint(60, 60)));
    shot("desk-menu", &desk.panel().addMenu());
    desk.panel().addMenu().close();
    for (const char* operation : {"repair", "smooth", "scale", "bake"}) {
        desk.panel().addStep(operation);
        settle();
    }
    desk.panel().report().checkButton().click();
    QTest::qWait(1500);
    shot("desk-stack");
    m_window.actions().meshWire->trigger();
    shot("desk-wire");
    m_window.actions().meshTextured->trigger();
    ui::ExportDialog dialog({"a red chair", QImage(), 20184, "Apache-2.0"}, QDir::tempPath(),
                            &m_window);
    dialog.presets().setCurrent("print");
    Q_EMIT dialog.presets().chosen("print");
    dialog.show();
    shot("desk-export", &dialog);
    dialog.close();
    assets::ExportJob job;
    job.preset = "web";
    m_window.exportTo(m_folder + "/desk.glb", job);
    QTest::qWait(4000);
    shot("desk-exported");
    const std::vector<assets::Receipt> receipts = m_library.receipts(m_window.onStage());
    ui::ReceiptDialog receipt(receipts, &m_window);
    receipt.show();
    shot("desk-receipt", &receipt);
    receipt.close();
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
    const QString part = argc > 5 ? argv[5] : "story";
    options.failsOn = "dragon";
    tests::FakeEngine pretended(options);
    std::unique_ptr<api::Engine> real; // the one that holds contests
    if (part == "contest") real = contestEngine();
    api::Engine& engine = real ? *real : pretended;
    ui::LibraryService library((home.path() + "/library").toStdString());
    tests::FakeModels models;
    const auto lookAround = [](std::span<const base::Image8>, std::span<const float> azimuths,
                               const std::string& words) {
        const bool twice = words.find("chair") != std::string::npos;
        api::RoundScore score{{},
                              twice ? api::RoundVerdict::Repeated : api::RoundVerdict::AlikeAround,
                              twice ? 2 : 0};
        for (const float azimuth : azimuths) {
            const float turn = std::cos(2 * azimuth * 3.14159f / 180);
            score.sides.push_back(
                {azimuth, twice ? 0.7f + 0.28f * turn : 0.93f, 0.4f, twice ? turn : -1.0f});
        }
        return score;
    };
    ui::MainWindow window(
        {engine, library, models, tests::fakeCodec(), studio::meshTools(), "0.1.0", lookAround});
    const QStringList size = QString(argc > 4 ? argv[4] : "1600x1000").split('x');
    window.resize(size.front().toInt(), size.back().toInt());
    window.show();
    Tour tour(window, library, folder, theme + "-" + language + "-" + size.front());
    if (part == "story") {
        tour.story();
    } else if (part == "seeing") {
        tour.seeing();
    } else if (part == "library") {
        tour.library();
    } else if (part == "queue") {
        tour.queue();
    } else if (part == "contest") {
        tour.contest();
    } else if (part == "desk") {
        tour.desk();
    } else if (part == "brief") {
        tour.brief();
    } else {
        tour.dialogs(models);
    }
    return 0;
}
