// Drives the window through a whole story with the fake engine and leaves screenshots.
// Usage: studio_tour FOLDER [dark|light]

#include <functional>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSurfaceFormat>
#include <QTest>

#include "tests/ui/support/fake_engine.h"
#include "ui/main_window.h"
#include "ui/prompt_bar.h"
#include "ui/run_controller.h"
#include "ui/stage.h"
#include "ui/theme.h"
#include "ui/viewport.h"

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
    QDir().mkpath(folder);
    ui::applyTheme(app, theme == "dark");

    tests::FakeEngine engine;
    ui::MainWindow window(engine, [] { return std::string("/tmp"); });
    window.show();
    int count = 0;
    const auto shot = [&](const char* name) {
        QTest::qWait(250);
        window.grab().save(QString("%1/%2-%3-%4.png")
                               .arg(folder, theme)
                               .arg(++count, 2, 10, QChar('0'))
                               .arg(name));
    };
    shot("empty");
    window.stage().promptBar().setPrompt("a red dragon chair");
    shot("unknown");
    window.stage().promptBar().setPrompt("a red chair");
    window.stage().promptBar().start();
    QTest::qWait(900);
    shot("forming");
    while (window.run().isActive())
        QTest::qWait(50);
    shot("done");
    QTest::qWait(2000);
    shot("later");
    return 0;
}
