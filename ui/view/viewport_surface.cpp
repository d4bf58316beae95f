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
render::GlInfo probe(const SurfaceDrill& drill) {
    QOffscreenSurface surface;
    surface.setFormat(QSurfaceFormat::defaultFormat());
    surface.create();
    QOpenGLContext context;
    if (drill.at(GlStep::Create) || !context.create() || !context.makeCurrent(&surface)) {
        throw base::Error(base::ErrorKind::Unavailable,
                          {MAQUETTE_TR("This display offers no OpenGL, which the viewport needs. "
                                       "Install a graphics driver (Debian: libgl1-mesa-dri).")});
    }
    render::GlInfo info = render::glInfo();
    context.doneCurrent();
    return info;
}

} // namespace

std::unique_ptr<ViewportSurface> makeViewportSurface(QWidget* parent, SurfaceKind best,
                                                     const SurfaceDrill& drill) {
    // On the offscreen platform a context may be made, but a QOpenGLWidget crashes when shown.
    if (QGuiApplication::platformName() == "offscreen") {
        return std::make_unique<PlaceholderSurface>(
            parent, QCoreApplication::translate("maquette::ui", "no display"));
    }
    if (best == SurfaceKind::Placeholder) {
        return std::make_unique<PlaceholderSurface>(
            parent, QCoreApplication::translate("maquette::ui", "without OpenGL"));
    }
    try {
        const render::GlInfo info = probe(drill);
        const bool own = (info.software && !drill.hardware) || best == SurfaceKind::OwnThread;
        base::logInfo("viewport: " + info.renderer + ", OpenGL " + info.version +
                      (own ? ", drawn on a thread of its own" : ""));
        if (!own) return std::make_unique<GlSurface>(parent, drill);
        return std::make_unique<ThreadedSurface>(parent, info, drill);
    } catch (const base::Error& error) {
        base::logWarning(error.what());
        return std::make_unique<PlaceholderSurface>(parent, say(error.sentence()));
    }
}

} // namespace maquette::ui
