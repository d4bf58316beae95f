#include "app/studio/opengl_choice.h"

#include <cstdlib>
#include <unistd.h>

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QSurfaceFormat>

#include "engine/base/log.h"

namespace maquette::studio {

namespace {

constexpr const char* kSoftware = "LIBGL_ALWAYS_SOFTWARE";

// The driver may give less than was asked for instead of refusing.
bool driverSuffices() {
    const QSurfaceFormat wanted = QSurfaceFormat::defaultFormat();
    QOffscreenSurface surface;
    surface.setFormat(wanted);
    surface.create();
    QOpenGLContext context;
    context.setFormat(wanted);
    return context.create() && context.makeCurrent(&surface) &&
           context.format().version() >= wanted.version();
}

} // namespace

void askForSoftwareOpenGl() {
    ::setenv(kSoftware, "1", 1);
}

void preferUsableOpenGl(char** argv) {
    if (std::getenv(kSoftware) || QGuiApplication::platformName() == "offscreen") return;
    if (driverSuffices()) return;
    base::logInfo("the graphics driver has no OpenGL 4.5: starting again with software OpenGL");
    askForSoftwareOpenGl();
    ::execv("/proc/self/exe", argv);
    base::logWarning("the program could not be started again");
}

} // namespace maquette::studio
