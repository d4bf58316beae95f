#include "ui/view/viewport_surface.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "render/gl.h"
#include "ui/basics/texts.h"
#include "ui/view/gl_surface.h"
#include "ui/view/placeholder_surface.h"
#include "ui/view/threaded_surface.h"

namespace maquette::ui {

namespace {

// Throws base::Error when this platform has no OpenGL 4.5.
render::GlInfo probe() {
    QOffscreenSurface surface;
    surface.setFormat(QSurfaceFormat::defaultFormat());
    surface.create();
    QOpenGLContext context;
    if (!context.create() || !context.makeCurrent(&surface)) {
        throw base::Error(base::ErrorKind::Unavailable,
                          {MAQUETTE_TR("This display offers no OpenGL, which the viewport needs. "
                                       "Install a graphics driver (Debian: libgl1-mesa-dri).")});
    }
    render::GlInfo info = render::glInfo();
    context.doneCurrent();
    return info;
}

} // namespace

std::unique_ptr<ViewportSurface> makeViewportSurface(QWidget* parent) {
    // On the offscreen platform a context may be made, but a QOpenGLWidget crashes when shown.
    if (QGuiApplication::platformName() == "offscreen") {
        return std::make_unique<PlaceholderSurface>(
            parent, QCoreApplication::translate("maquette::ui", "no display"));
    }
    try {
        const render::GlInfo info = probe();
        base::logInfo("viewport: " + info.renderer + ", OpenGL " + info.version +
                      (info.software ? ", drawn by the processor on its own thread" : ""));
        if (!info.software) return std::make_unique<GlSurface>(parent);
        return std::make_unique<ThreadedSurface>(parent,
                                                 QStringLiteral("OpenGL, ") + say(info.renderer));
    } catch (const base::Error& error) {
        base::logWarning(error.what());
        return std::make_unique<PlaceholderSurface>(parent, say(error.sentence()));
    }
}

} // namespace maquette::ui
