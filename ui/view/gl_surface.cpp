#include "ui/view/gl_surface.h"

#include <QOpenGLContext>

#include "engine/base/error.h"
#include "render/font_file.h"
#include "ui/basics/texts.h"

namespace maquette::ui {

GlSurface::GlSurface(QWidget* parent)
    : QOpenGLWidget(parent) {
    setUpdateBehavior(QOpenGLWidget::NoPartialUpdate);
}

// ~QOpenGLWidget destroys the context and emits aboutToBeDestroyed when this object is already
// gone: release first, and do not listen any more.
GlSurface::~GlSurface() {
    if (!context()) return;
    disconnect(context(), nullptr, this, nullptr);
    makeCurrent();
    m_renderer.reset();
    doneCurrent();
}

void GlSurface::release() {
    makeCurrent();
    m_renderer.reset();
    doneCurrent();
}

void GlSurface::initializeGL() {
    connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &GlSurface::release);
    try {
        m_renderer = std::make_unique<render::SceneRenderer>(render::fontFile(font()));
        m_description = QStringLiteral("OpenGL, ") + say(render::glInfo().renderer);
    } catch (const base::Error& error) {
        if (onFailure) onFailure(say(error.sentence()));
    }
}

void GlSurface::present(render::Scene scene) {
    m_scene = std::move(scene);
    update();
}

void GlSurface::paintGL() {
    if (!m_renderer) return;
    try {
        m_renderer->render(m_scene, defaultFramebufferObject());
    } catch (const std::exception& error) {
        m_renderer.reset();
        if (onFailure) onFailure(QString::fromUtf8(error.what()));
    }
}

} // namespace maquette::ui
