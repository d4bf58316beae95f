#include "ui/view/gl_surface.h"

#include <QOpenGLContext>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "render/context_check.h"
#include "render/font_file.h"
#include "ui/basics/texts.h"

namespace maquette::ui {

GlSurface::GlSurface(QWidget* parent, SurfaceDrill drill)
    : QOpenGLWidget(parent)
    , m_drill(std::move(drill)) {
    setUpdateBehavior(QOpenGLWidget::NoPartialUpdate);
}

// ~QOpenGLWidget destroys the context and emits aboutToBeDestroyed when this object is already
// gone: release first, and do not listen any more.
GlSurface::~GlSurface() {
    if (!context()) return;
    disconnect(context(), nullptr, this, nullptr);
    release();
}

// Where the context cannot be made current, because it was lost, that of somebody else may be: the
// names of what was made here must not be deleted there.
void GlSurface::release() {
    makeCurrent();
    QOpenGLContext* current = QOpenGLContext::currentContext();
    if (current && current != context()) current->doneCurrent();
    m_renderer.reset();
    doneCurrent();
}

void GlSurface::fail(const QString& why) {
    if (std::exchange(m_failed, true)) return;
    if (onFailure) onFailure(why);
}

void GlSurface::guarded(const std::function<void()>& drawing) {
    try {
        drawing();
    } catch (const base::Error& error) {
        base::logWarning(std::string("viewport: ") + error.what() + " " + error.detail());
        fail(say(error.sentence()));
    } catch (const std::exception& error) {
        fail(QString::fromUtf8(error.what()));
    }
}

void GlSurface::initializeGL() {
    connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &GlSurface::release);
    guarded([this] {
        m_drill.pass(GlStep::Shaders);
        m_renderer = std::make_unique<render::SceneRenderer>(render::fontFile(font()));
        m_description = QStringLiteral("OpenGL, ") + say(render::glInfo().renderer);
    });
}

void GlSurface::present(render::Scene scene) {
    m_scene = std::move(scene);
    update();
}

void GlSurface::paintGL() {
    if (!m_renderer || m_failed) return;
    guarded([this] {
        m_drill.pass(GlStep::Image);
        m_renderer->render(m_scene, defaultFramebufferObject());
        m_drill.pass(GlStep::Reset);
        render::checkContext();
    });
}

// Qt only warns when it gets no context, or cannot make the one it has current any more.
void GlSurface::paintEvent(QPaintEvent* event) {
    QOpenGLWidget::paintEvent(event);
    if (m_failed) return;
    if (!isValid() || m_drill.at(GlStep::Current)) fail(tr("OpenGL could not be started."));
}

} // namespace maquette::ui
