// The real studio with restless hands: types, starts, renames, exports, imports and undoes at
// random until somebody kills it, and tells on stdout what was on the screen and what it could read
// back from the library. kill_studio.py starts, kills and judges it.
//
// Environment: MAQUETTE_DRILL_SEED, MAQUETTE_DRILL_FOLDER (for exports, and the mesh to import),
// MAQUETTE_DRILL_METHOD=hifa for the shipped method instead of a quick one. With
// MAQUETTE_DRILL_OBJECTS=n nothing new is kept once the library has n objects: runs go on being
// started, but all of them are discarded. With MAQUETTE_DRILL_STOPS it does nothing but start runs
// and stop them, and tells how long that takes.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>

#include <malloc.h>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QUndoStack>
#include <QWindow>

#include "app/common/process_setup.h"
#include "app/common/product_devices.h"
#include "app/common/product_models.h"
#include "app/studio/studio.h"
#include "assets/library.h"
#include "engine/base/error.h"
#include "engine/base/rng.h"
#include "engine/methods/registry.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"
#include "ui/basics/actions.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_view.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/main_window.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

using namespace maquette;

namespace {

constexpr int kTickMilliseconds = 40;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

double now() { // CLOCK_MONOTONIC, as Python's time.monotonic()
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void tell(const std::string& what, const std::string& rest) {
    std::printf("%s %.4f %s\n", what.c_str(), now(), rest.c_str());
    std::fflush(stdout);
}

// The studio's window once it can be seen and used.
ui::MainWindow* shownWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<ui::MainWindow*>(widget);
        if (window && window->isVisible() && window->windowHandle() &&
            window->windowHandle()->isExposed())
            return window;
    }
    return nullptr;
}

class Hands final : public QObject {
  public:
    Hands()
        : m_rng(std::strtoull(variable("MAQUETTE_DRILL_SEED").c_str(), nullptr, 10))
        , m_folder(variable("MAQUETTE_DRILL_FOLDER")) {
        connect(&m_tick, &QTimer::timeout, this, &Hands::tick);
        m_tick.start(kTickMilliseconds);
    }

  private:
    void tick() {
        if (!m_window) return findWindow();
        look();
        if (m_rng.below(2) == 0) act();
        look();
        if (++m_ticks % 25 == 0) tell("alive", std::to_string(m_ticks));
        if (m_ticks % 250 == 0) tellMemory();
    }

    // What the program holds, what its allocator keeps free for it, what it has mapped for large
    // blocks, how many objects Qt has, and what the pictures of the library take.
    void tellMemory() {
        constexpr double kMega = 1024.0 * 1024.0;
        const struct mallinfo2 info = ::mallinfo2();
        qsizetype objects = qApp->findChildren<QObject*>().size();
        for (const QWidget* widget : QApplication::topLevelWidgets())
            objects += 1 + widget->findChildren<QObject*>().size();
        const qsizetype pictures = m_window->libraryView().model().pictureKilobytes();
        char text[160];
        std::snprintf(text, sizeof text, "%.1f %.1f %.1f %lld %.1f",
                      static_cast<double>(info.uordblks) / kMega,
                      static_cast<double>(info.fordblks) / kMega,
                      static_cast<double>(info.hblkhd) / kMega, static_cast<long long>(objects),
                      static_cast<double>(pictures) / 1024.0);
        tell("memory", text);
    }

    bool full() {
        const std::string limit = variable("MAQUETTE_DRILL_OBJECTS");
        return !limit.empty() &&
               m_window->libraryView().model().total() >= std::strtoll(limit.c_str(), nullptr, 10);
    }

    void findWindow() {
        m_window = shownWindow();
        if (!m_window) return;
        const std::string recovery = m_window->stage().messages().currentId().toStdString();
        char text[64];
        std::snprintf(text, sizeof text, "%.3f ", app::secondsSinceProcessStart());
        tell("ready", text + (recovery.empty() ? "-" : recovery));
        m_reader.emplace(assets::Library::openForReading(variable("MAQUETTE_DRILL_LIBRARY")));
        tellLibrary();
        tell("found", "");
        connect(&m_window->run(), &ui::RunController::progressed, this,
                [this](const api::ProgressReport& report) { m_step = report.step; });
    }

    // What can be read back has been committed.
    void tellLibrary() {
        for (const assets::Run& run : m_reader->runs().list()) {
            const auto checkpoints = m_reader->runs().checkpoints(run.id);
            const std::string fact =
                std::string(assets::name(run.progress.state)) + " " +
                std::to_string(checkpoints.empty() ? -1 : checkpoints.front().step);
            if (std::exchange(m_known[run.uid], fact) != fact) tell("run", run.uid + " " + fact);
        }
        for (const assets::AssetSummary& asset :
             m_reader->assets().search({.limit = 100000}).assets) {
            if (std::exchange(m_known[asset.uid], asset.name) != asset.name)
                tell("asset", asset.uid + " " + asset.name);
        }
    }

    void look() {
        const ui::RunSettings& settings = m_window->runSettings();
        say("prompt", m_window->stage().promptBar().prompt().toStdString());
        say("seed", std::to_string(settings.seed()));
        const std::string uid = m_window->run().isActive() ? "active" : "idle";
        say("step", uid + " " + std::to_string(m_step));
        if (m_reader->dataVersion() == m_version) return;
        m_version = m_reader->dataVersion();
        tellLibrary();
    }

    void say(const char* what, const std::string& text) {
        if (std::exchange(m_said[what], text) != text) tell(what, text);
    }

    void act() {
        const std::uint32_t dice = m_rng.below(100);
        ui::RunController& run = m_window->run();
        try {
            if (dice < 35)
                type();
            else if (dice < 45)
                m_window->runSettings().setSeed(m_rng.below(1'000'000));
            else if (dice < 60)
                start();
            else if (dice < 64)
                run.state() == api::JobState::Paused ? run.resume() : run.pause();
            else if (dice < 67)
                run.stop(m_rng.below(3) > 0 && !full());
            else if (dice < 78)
                rename();
            else if (dice < 85)
                exportOne();
            else if (dice < 89)
                importOne();
            else if (dice < 93)
                undo();
            else if (dice < 95)
                m_window->actions().log->trigger();
            else
                press("Resume");
        } catch (const base::Error& error) {
            tell("trouble", error.what());
        }
    }

    void type() {
        if (m_window->run().isActive()) return;
        m_window->stage().promptBar().setPrompt(
            QString("a red chair, take %1").arg(m_rng.below(1'000'000)));
    }

    void start() {
        if (m_window->run().isActive()) return;
        m_step = 0;
        if (variable("MAQUETTE_DRILL_METHOD").empty()) {
            constexpr std::int64_t kLongest = 5000; // most are stopped before
            const std::int64_t usual = 200 + m_rng.below(2000);
            m_window->runSettings().setValue("steps", full() ? kLongest : usual);
        }
        m_window->stage().promptBar().start();
    }

    QModelIndex anyAsset() {
        ui::AssetModel& model = m_window->libraryView().model();
        const int rows = model.rowCount();
        return rows > 0 ? model.index(static_cast<int>(m_rng.below(rows))) : QModelIndex();
    }

    void rename() {
        const QModelIndex index = anyAsset();
        if (!index.isValid()) return;
        m_window->libraryView().model().setData(
            index, QString("name %1").arg(++m_names, 12, 10, QChar('0')), Qt::EditRole);
    }

    void exportOne() {
        const QModelIndex index = anyAsset();
        if (!index.isValid()) return;
        m_window->libraryView().list().setCurrentIndex(index);
        static constexpr const char* kEndings[] = {"glb", "obj", "ply"};
        m_window->exportTo(QString("%1/export-%2.%3")
                               .arg(QString::fromStdString(m_folder))
                               .arg(m_rng.below(40))
                               .arg(kEndings[m_rng.below(3)]));
    }

    void importOne() {
        if (full()) return;
        m_window->importFiles({QString::fromStdString(m_folder + "/cube.obj")});
    }

    void undo() {
        tell("undo", "");
        m_window->undoStack().undo();
    }

    void press(const QString& text) {
        for (QPushButton* button : m_window->stage().messages().findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) return button->click();
    }

    base::Rng m_rng;
    std::string m_folder;
    QTimer m_tick;
    ui::MainWindow* m_window = nullptr;
    std::optional<assets::Library> m_reader;
    std::int64_t m_version = 0, m_step = 0;
    int m_ticks = 0;
    // Grows from life to life: nobody renames a hundred times a second.
    long m_names = static_cast<long>(100 * now());
    std::map<std::string, std::string> m_known, m_said;
};

// Changes its mind again and again: from the click on Discard until the engine has let go.
class StopWatch final : public QObject {
  public:
    StopWatch() {
        connect(&m_tick, &QTimer::timeout, this, &StopWatch::findWindow);
        m_tick.start(kTickMilliseconds);
    }

  private:
    void findWindow() {
        m_window = shownWindow();
        if (!m_window) return;
        m_tick.stop();
        tell("ready", std::to_string(app::secondsSinceProcessStart()));
        ui::RunController& run = m_window->run();
        connect(&run, &ui::RunController::progressed, this,
                [this](const api::ProgressReport& report) {
                    if (report.step < 2 || std::exchange(m_asked, true)) return;
                    // At another place of a step each time.
                    QTimer::singleShot(137 * m_stops % 1000, this, &StopWatch::stop);
                });
        connect(&run, &ui::RunController::stateChanged, this, [this, &run] {
            if (run.isActive() || !m_clock.isValid()) return;
            tell("stopped", std::to_string(m_clock.elapsed()));
            m_clock.invalidate();
            ++m_stops;
            QTimer::singleShot(300, this, &StopWatch::start);
        });
        start();
    }

    void start() {
        m_asked = false;
        m_window->stage().promptBar().setPrompt("a green mug");
        m_window->stage().promptBar().start();
    }

    void stop() {
        m_window->actions().stop->trigger();
        m_clock.start();
        for (QPushButton* button : m_window->findChildren<QPushButton*>())
            if (button->text() == "Discard" && button->isVisible()) return button->click();
        tell("trouble", "nothing asks whether to discard the run");
    }

    QTimer m_tick;
    ui::MainWindow* m_window = nullptr;
    QElapsedTimer m_clock;
    bool m_asked = false;
    int m_stops = 0;
};

void grow() { // ends with the process
    if (variable("MAQUETTE_DRILL_STOPS").empty())
        new Hands;
    else
        new StopWatch;
}
Q_COREAPP_STARTUP_FUNCTION(grow)

} // namespace

int main(int argc, char** argv) {
    app::prepareProcess();
    cli::Composition composition;
    composition.version = "0.0-drill";
    if (variable("MAQUETTE_DRILL_METHOD") == "hifa") {
        composition.methods = methods::builtinMethods();
        composition.models = app::productModels();
        composition.devices = app::productDevices;
    } else {
        composition.methods.add(tests::formingMethod());
        composition.models = tests::fakeModels;
    }
    return studio::runStudio(argc, argv, composition);
}
