// What pre-flight says a run takes, against what the program takes.

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "engine/api/preflight.h"
#include "engine/methods/hifa/hifa_method.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;

namespace {

// Bytes of memory that the program held at once, at most, while it made this; 0: it failed.
double peakOf(const std::vector<std::string>& wish) {
    const QTemporaryDir folder;
    const std::string program = std::string(MAQUETTE_BIN) + "/maquette";
    std::vector<std::string> words = {
        program,    "generate", "a blue mug", "--no-library",
        "--device", "cpu",      "--out",      folder.filePath("out").toStdString()};
    words.insert(words.end(), wish.begin(), wish.end());
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&quiet, stream, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed =
        posix_spawn(&child, program.c_str(), &quiet, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&quiet);
    int status = 0;
    rusage usage{};
    if (failed || ::wait4(child, &status, 0, &usage) != child || status != 0) return 0;
    return 1024.0 * static_cast<double>(usage.ru_maxrss);
}

} // namespace

class TestFootprint : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Fewer steps than the presets': memory is at its most in the first ones, while all samples
    // are looked at, and when the mesh is made.
    void theEstimateIsWithin15Percent_data() {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("name"); // of a parameter besides
        QTest::addColumn<qint64>("value");
        QTest::newRow("draft") << "draft"
                               << "" << qint64{0};
        QTest::newRow("standard") << "standard"
                                  << "" << qint64{0};
        QTest::newRow("fine") << "fine"
                              << "" << qint64{0};
        QTest::newRow("large texture") << "draft"
                                       << "texture_size" << qint64{2048};
        QTest::newRow("large table") << "draft"
                                     << "table_bits" << qint64{19};
        QTest::newRow("many samples") << "draft"
                                      << "samples" << qint64{160};
    }
    void theEstimateIsWithin15Percent() {
        QFETCH(QString, preset);
        QFETCH(QString, name);
        QFETCH(qint64, value);
        api::Request request;
        request.preset = preset.toStdString();
        std::vector<std::string> wish = {"--preset", request.preset, "--steps", "100"};
        if (!name.isEmpty()) {
            request.params[name.toStdString()] = std::int64_t{value};
            wish.insert(wish.end(), {"--set", QString("%1=%2").arg(name).arg(value).toStdString()});
        }
        api::ModelInfo model;
        model.kind = "starter";
        const methods::hifa::HifaMethod method;
        const auto estimate = static_cast<double>(method.footprint(request, model).memory);
        const double measured = peakOf(wish);
        qInfo("estimate %.0f MB, measured %.0f MB", estimate / 1e6, measured / 1e6);
        QVERIFY(measured > 1e8);
        QVERIFY2(std::abs(estimate / measured - 1) < .15,
                 qPrintable(QString::number(estimate / measured)));
    }
};

MAQUETTE_TEST(TestFootprint);
#include "tst_footprint_slow.moc"
