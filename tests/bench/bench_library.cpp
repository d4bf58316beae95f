// How smoothly the large library scrolls over ten thousand objects, on a display (Xvfb will do):
// for each frame the time from the wheel's news to the finished picture. First look: pictures are
// still to be read; warm: they have been shown before.
// Usage: bench_library [OBJECTS] [WIDTHxHEIGHT]

#include <algorithm>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/large_library.h"
#include "ui/basics/actions.h"
#include "ui/basics/history.h"
#include "ui/basics/theme.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"

using namespace maquette;

namespace {

constexpr int kFrames = 600;
constexpr int kPixelsPerFrame = 60;

void report(const char* what, std::vector<double> frames) {
    std::sort(frames.begin(), frames.end());
    const auto at = [&](double share) {
        return frames[static_cast<std::size_t>(share * static_cast<double>(frames.size() - 1))];
    };
    const auto slow =
        std::count_if(frames.begin(), frames.end(), [](double t) { return t > 16.7; });
    std::printf(
        "%-11s %zu frames: p50 %.2f ms, p95 %.2f, p99 %.2f, worst %.2f; over 16.7 ms: %ld\n", what,
        frames.size(), at(0.5), at(0.95), at(0.99), frames.back(), static_cast<long>(slow));
}

// Between frames the program rests until the next refresh of the screen, as it does in life.
std::vector<double> scroll(ui::LibraryView& view) {
    QScrollBar* bar = view.list().verticalScrollBar();
    bar->setValue(0);
    QTest::qWait(200);
    std::vector<double> frames;
    for (int i = 0; i < kFrames; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() + kPixelsPerFrame);
        QApplication::processEvents();
        view.list().viewport()->repaint();
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(std::max(1, 16 - static_cast<int>(timer.elapsed())));
    }
    return frames;
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const int objects = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const QStringList size = QString(argc > 2 ? argv[2] : "1440x900").split('x');
    ui::applyTheme(app, ui::Theme::Dark);
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    const std::filesystem::path folder = (home.path() + "/library").toStdString();
    {
        assets::Library library = assets::Library::open(folder);
        tests::fillLibrary(library, objects, 256);
    }
    QElapsedTimer timer;
    timer.start();
    ui::LibraryService library(folder);
    QMainWindow window;
    ui::History undo;
    ui::Actions actions(&window);
    auto* view = new ui::LibraryView(
        library, undo, actions, [](const std::string& id) { return QString::fromStdString(id); });
    window.setCentralWidget(view);
    view->setLarge(true);
    window.resize(size.front().toInt(), size.back().toInt());
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) return 1;
    std::printf("%d objects, window shown after %lld ms, tiles of %d pixels\n", objects,
                static_cast<long long>(timer.elapsed()), view->list().tileSide());
    report("first look", scroll(*view));
    report("warm", scroll(*view));
    timer.restart();
    while (view->model().canFetchMore({}))
        view->model().fetchMore({});
    QApplication::processEvents();
    std::printf("all %d rows loaded in %lld ms\n", view->model().rowCount(),
                static_cast<long long>(timer.elapsed()));
    report("all loaded", scroll(*view));
    return 0;
}
