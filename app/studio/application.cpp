#include "app/studio/application.h"

#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>

#include <QIcon>
#include <QSurfaceFormat>

#include "app/cli/exit_code.h"
#include "engine/base/log.h"

namespace maquette::studio {

using base::Error;
using base::ErrorKind;

namespace {

bool starting = false; // while Qt looks for a display

base::LogLevel levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return base::LogLevel::Debug;
    case QtWarningMsg:
        return base::LogLevel::Info; // Qt warns of things no user can act on
    default:
        return base::LogLevel::Error;
    }
}

// Qt ends the process with abort() when no platform plugin finds its display. That is no crash but
// an answer, so it gets a sentence and an exit code.
void take(QtMsgType type, const QMessageLogContext&, const QString& message) {
    const std::string text = message.toStdString();
    if (type != QtFatalMsg || !starting) {
        base::log(levelOf(type), "Qt: " + text);
        return;
    }
    base::log(base::LogLevel::Debug, "Qt: " + text);
    std::fputs("maquette-studio: There is no display to open the studio on. Start it from a "
               "desktop session, or use \"maquette generate\", which needs none.\n",
               stderr);
    std::_Exit(cli::exitCode(ErrorKind::Unavailable));
}

// Runs before QApplication is made: members of the base class come first otherwise.
int& prepared(int& argc) {
    starting = true;
    qInstallMessageHandler(take);
    QSurfaceFormat format;
    format.setVersion(4, 5);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    format.setSwapInterval(0);                           // frames come when the engine has them
    format.setOption(QSurfaceFormat::ResetNotification); // a driver that restarts is noticed
    QSurfaceFormat::setDefaultFormat(format);
    return argc;
}

} // namespace

Application::Application(int& argc, char** argv, const QString& version)
    : QApplication(prepared(argc), argv) {
    starting = false;
    setApplicationName("maquette");
    setApplicationDisplayName("Maquette");
    setApplicationVersion(version);
    setDesktopFileName("maquette");
    setWindowIcon(QIcon(":/icons/maquette.svg"));
}

Application::~Application() {
    qInstallMessageHandler(nullptr);
}

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (const Error& error) {
        trouble(error);
    } catch (const std::bad_alloc&) {
        trouble({ErrorKind::OutOfMemory,
                 MAQUETTE_TR("The memory of this machine is not enough. Close other programs.")});
    } catch (const std::exception& error) {
        trouble({ErrorKind::Internal,
                 MAQUETTE_TR("Something went wrong inside the program. Your library is safe; "
                             "please report it with the log."),
                 error.what()});
    }
    return true;
}

void Application::trouble(const Error& error) {
    base::logError(std::string(error.what()) + " " + error.detail());
    if (onTrouble) onTrouble(error);
}

} // namespace maquette::studio
