// The whole story of a designer with the real studio, engine and models: first page, prompt, watch,
// steer, pause, export, reopen, scrub, fork, stop, a closed window in the middle of a run and its
// resuming, queue, library, contest, mesh desk, a dropped file, brush. Needs an X display; leaves
// screenshots to be looked at. Usage: studio_story FOLDER [STEPS [CHAPTER,…]]

#include <array>
#include <cstdio>
#include <cstdlib>

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include "app/common/process_setup.h"
#include "app/common/product_models.h"
#include "app/studio/studio.h"
#include "engine/methods/registry.h"
#include "tests/ui/story/chapters.h"

using namespace maquette;

namespace {

constexpr const char* kChapter = "MAQUETTE_STORY_CHAPTER";
constexpr const char* kFolder = "MAQUETTE_STORY_FOLDER";
constexpr const char* kSteps = "MAQUETTE_STORY_STEPS";

struct Chapter {
    const char* name;
    void (*play)(const tests::Scene&);
};
// In this order, on one library. The first, the contest and the brush can be played alone.
constexpr std::array kChapters{
    Chapter{"first", tests::firstStart}, Chapter{"second", tests::secondStart},
    Chapter{"third", tests::thirdStart}, Chapter{"contest", tests::contest},
    Chapter{"desk", tests::desk},        Chapter{"brush", tests::brush}};

ui::MainWindow* studioWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = dynamic_cast<ui::MainWindow*>(widget)) return window;
    }
    return nullptr;
}

int failures = 0;

void tell() {
    ui::MainWindow* window = studioWindow();
    if (!window) {
        failures = 1;
        return QApplication::quit();
    }
    window->resize(1600, 1000);
    const QString name = qEnvironmentVariable(kChapter), folder = qEnvironmentVariable(kFolder);
    tests::Storyteller story(*window, folder, name);
    for (const Chapter& chapter : kChapters) {
        if (name == chapter.name)
            chapter.play({*window, story, folder, qEnvironmentVariableIntValue(kSteps)});
    }
    failures = story.failures();
    window->close();
    QApplication::quit();
}

void whenTheStudioRuns() {
    if (std::getenv(kChapter)) QTimer::singleShot(2500, tell);
}
Q_COREAPP_STARTUP_FUNCTION(whenTheStudioRuns)

// What the chapters said, passed on and counted.
class Tally {
  public:
    void follow(QProcess& chapter) {
        while (chapter.waitForReadyRead(-1)) {
            while (chapter.canReadLine())
                take(chapter.readLine());
        }
        chapter.waitForFinished(-1);
        while (!chapter.atEnd())
            take(chapter.readLine());
    }
    void print(const QString& folder) const {
        int shots = 0; // of this run: the folder may hold those of an earlier one
        for (const QFileInfo& file : QDir(folder).entryInfoList({"*.png"}))
            shots += file.lastModified() >= m_begin;
        std::printf("STORY checks=%d failed=%d shots=%d seconds=%lld\n", m_checks, m_failed, shots,
                    static_cast<long long>(m_begin.secsTo(QDateTime::currentDateTime())));
    }

  private:
    void take(const QByteArray& line) {
        const bool failed = line.startsWith("STORY FAILED");
        m_failed += failed;
        m_checks += failed || line.startsWith("STORY ok");
        std::fputs(line.constData(), stdout);
        std::fflush(stdout);
    }
    QDateTime m_begin = QDateTime::currentDateTime();
    int m_checks = 0, m_failed = 0;
};

int playChapter(int argc, char** argv) {
    app::prepareProcess();
    cli::Composition composition;
    composition.version = "0.0-story";
    composition.methods = methods::builtinMethods();
    composition.models = app::productModels();
    const int code = studio::runStudio(argc, argv, composition);
    return code != 0 ? code : failures;
}

} // namespace

// Each chapter is a process of its own, as the studio's starts are.
int main(int argc, char** argv) {
    if (std::getenv(kChapter)) return playChapter(1, argv);
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: studio_story FOLDER [STEPS [CHAPTER,...]]\n", stderr);
        return 2;
    }
    const QString folder = QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath();
    QDir().mkpath(folder);
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        environment.insert(variable, home.filePath(variable));
    environment.insert(kFolder, folder);
    environment.insert(kSteps, argc > 2 ? argv[2] : "240");
    environment.insert("LC_ALL", "C.UTF-8");
    int failed = 0;
    QStringList chapters;
    for (const Chapter& chapter : kChapters) {
        if (argc < 4 || QString(argv[3]).split(',').contains(chapter.name))
            chapters << chapter.name;
    }
    Tally tally;
    for (const QString& chapter : chapters) {
        environment.insert(kChapter, chapter);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QString::fromLocal8Bit(argv[0]), {});
        tally.follow(process);
        const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!good)
            std::printf("STORY chapter %s ended with %d\n", qPrintable(chapter),
                        process.exitCode());
        failed += good ? 0 : 1;
    }
    tally.print(folder);
    return failed > 0 || chapters.isEmpty() ? 1 : 0;
}
