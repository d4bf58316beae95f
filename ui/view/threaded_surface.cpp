#include "ui/view/threaded_surface.h"

#include <algorithm>
#include <utility>

#include <QOpenGLContext>
#include <QPaintEvent>
#include <QPainter>

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "render/context_check.h"
#include "render/font_file.h"
#include "render/gl_handles.h"
#include "render/scene_renderer.h"
#include "ui/basics/texts.h"

namespace maquette::ui {

namespace {

// The driver's own workers are started by this thread and inherit its priority.
void stepBehindTheWindow() {
#ifdef __linux__
    constexpr int kNicer = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), kNicer);
#endif
}

// The longest side that the driver draws; longer pictures are drawn smaller and stretched.
int largestImage() {
    GLint renderbuffer = 0, viewport[2] = {0, 0};
    render::gl().glGetIntegerv(GL_MAX_RENDERBUFFER_SIZE, &renderbuffer);
    render::gl().glGetIntegerv(GL_MAX_VIEWPORT_DIMS, viewport);
    return std::min({renderbuffer, viewport[0], viewport[1]});
}

void fitInto(render::Scene& scene, int largest) {
    base::Camera& camera = scene.camera;
    const int longest = std::max(camera.width, camera.height);
    if (longest <= largest) return;
    const double scale = static_cast<double>(largest) / longest;
    camera.width = std::max(1, static_cast<int>(scale * camera.width));
    camera.height = std::max(1, static_cast<int>(scale * camera.height));
    scene.pixelRatio *= static_cast<float>(scale);
}

QImage draw(render::SceneRenderer& renderer, render::Framebuffer& target,
            const render::Scene& scene) {
    const int width = scene.camera.width, height = scene.camera.height;
    if (!target || target.width() != width || target.height() != height) {
        target = render::Framebuffer(GL_RGBA8, width, height, 0, false);
    }
    renderer.render(scene, target.id());
    // Rows come bottom up; the format is the one widgets are painted in, so no conversion follows.
    QImage image(width, height, QImage::Format_RGB32);
    render::Gl& f = render::gl();
    f.glBindFramebuffer(GL_READ_FRAMEBUFFER, target.id());
    f.glReadPixels(0, 0, width, height, GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV, image.bits());
    QImage upright = std::move(image).mirrored();
    upright.setDevicePixelRatio(scene.pixelRatio);
    return upright;
}

} // namespace

ThreadedSurface::ThreadedSurface(QWidget* parent, const render::GlInfo& info, SurfaceDrill drill)
    : QWidget(parent)
    , m_description(QStringLiteral("OpenGL, ") + say(info.renderer))
    , m_software(info.software)
    , m_drill(std::move(drill)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_target.setFormat(QSurfaceFormat::defaultFormat());
    m_target.create(); // must happen on the GUI thread
    m_thread = std::jthread([this, hudFont = render::fontFile(font())](
                                const std::stop_token& stop) { drawLoop(stop, hudFont); });
}

ThreadedSurface::~ThreadedSurface() {
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void ThreadedSurface::present(render::Scene scene) {
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(scene);
    }
    m_wake.notify_one();
}

void ThreadedSurface::fail(const QString& why) {
    QMetaObject::invokeMethod(
        this,
        [this, why] {
            if (onFailure) onFailure(why);
        },
        Qt::QueuedConnection);
}

std::optional<render::Scene> ThreadedSurface::waitForScene(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, stop, [this] { return m_next.has_value(); });
    return std::exchange(m_next, std::nullopt);
}

// A context that was lost takes everything with it that was made in it, and this thread too: the
// loop only says so. Whoever owns this surface makes another.
void ThreadedSurface::drawLoop(const std::stop_token& stop, const QByteArray& hudFont) {
    stepBehindTheWindow();
    try {
        QOpenGLContext context;
        if (!context.create() || m_drill.at(GlStep::Current) || !context.makeCurrent(&m_target)) {
            fail(tr("OpenGL could not be started."));
            return;
        }
        drawScenes(stop, hudFont);
        context.doneCurrent();
    } catch (const base::Error& error) {
        base::logWarning(std::string("viewport: ") + error.what() + " " + error.detail());
        fail(say(error.sentence()));
    } catch (const std::exception& error) {
        fail(QString::fromUtf8(error.what()));
    }
}

void ThreadedSurface::drawScenes(const std::stop_token& stop, const QByteArray& hudFont) {
    m_drill.pass(GlStep::Shaders);
    render::SceneRenderer renderer(hudFont);
    render::Framebuffer target;
    const int largest = largestImage();
    while (!stop.stop_requested()) {
        std::optional<render::Scene> scene = waitForScene(stop);
        if (!scene || scene->camera.width <= 0 || scene->camera.height <= 0) continue;
        fitInto(*scene, largest);
        m_drill.pass(GlStep::Image);
        const QImage image = draw(renderer, target, *scene);
        m_drill.pass(GlStep::Reset);
        render::checkContext(); // before anybody sees what a lost context left in memory
        QMetaObject::invokeMethod(
            this, [this, image] { take(image); }, Qt::QueuedConnection);
    }
}

void ThreadedSurface::take(const QImage& image) {
    m_image = image;
    update();
}

void ThreadedSurface::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.fillRect(event->rect(), palette().color(QPalette::Dark));
        return;
    }
    if (m_image.deviceIndependentSize().toSize() == size()) {
        painter.drawImage(QPoint(0, 0), m_image);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), m_image); // drawn at a lower resolution, or just resized
    }
}

} // namespace maquette::ui
