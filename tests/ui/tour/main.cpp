// Drives the window through a whole story with the fake engine and leaves screenshots.
// Usage: studio_tour FOLDER [dark|light|contrast] [LANGUAGE] [WIDTHxHEIGHT] [CHAPTER]
// Chapters: story (default), brief, dialogs, seeing, library, queue, contest, desk, guides.

#include <QApplication>
#include <QDir>
#include <QSurfaceFormat>
#include <QTemporaryDir>
#include <cmath>

#include "app/studio/mesh_tools.h"
#include "tests/ui/support/fake_codec.h"
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_models.h"
#include "tests/ui/tour/tour.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/library/library_service.h"
#include "ui/queue/queue_feature.h"
#include "ui/shell/main_window.h"
#include "ui/stage/seeing.h"

using namespace maquette;

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
    if (part == "contest" || part == "guides") real = tests::contestEngine(part == "guides");
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
    tests::Tour tour(window, library, folder, theme + "-" + language + "-" + size.front());
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
    } else if (part == "guides") {
        tour.guides(models);
    } else if (part == "brief") {
        tour.brief();
    } else {
        tour.dialogs(models);
    }
    return 0;
}
