// Runs the test classes linked into one executable: all, or the one named first on the command
// line.

#include <cstdio>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#ifdef MAQUETTE_TEST_WITH_WIDGETS
#include <QApplication>
#include <QSurfaceFormat>
#else
#include <QCoreApplication>
#endif

#include "tests/support/registry.h"

namespace maquette::tests {

static std::map<std::string, Maker>& makers() {
    static std::map<std::string, Maker> map;
    return map;
}

bool add(const char* file, Maker maker) {
    makers()[std::filesystem::path(file).stem().string().substr(4)] = maker; // without "tst_"
    return true;
}

} // namespace maquette::tests

int main(int argc, char** argv) {
#ifdef MAQUETTE_TEST_WITH_WIDGETS
    QSurfaceFormat format;
    format.setVersion(4, 5);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    format.setSwapInterval(0);
    format.setOption(QSurfaceFormat::ResetNotification); // as the program does
    QSurfaceFormat::setDefaultFormat(format);
    QApplication app(argc, argv);
#else
    QCoreApplication app(argc, argv);
#endif
    const std::string wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : "";
    QStringList arguments = app.arguments();
    if (!wanted.empty()) arguments.removeAt(1);
    int failures = 0;
    bool found = false;
    for (const auto& [name, maker] : maquette::tests::makers()) {
        if (!wanted.empty() && name != wanted) continue;
        found = true;
        const std::unique_ptr<QObject> test(maker());
        failures += QTest::qExec(test.get(), arguments);
    }
    if (!found) {
        std::fprintf(stderr, "there is no test called %s\n", wanted.c_str());
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
