#include "ui/view/threaded_surface.h"

#include <QOpenGLContext>
#include <QPaintEvent>
#include <QPainter>

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

#include "render/font_file.h"
#include "render/gl_handles.h"
#include "render/scene_renderer.h"

namespace maquette::ui {

namespace {

// The driver's own workers are started by this thread and inherit its priority.
void stepBehindTheWindow() {
#ifdef __linux__
    constexpr int kNicer = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), kNicer);
#endif
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

ThreadedSurface::ThreadedSurface(QWidget* parent, QString description)
    : QWidget(parent)
    , m_description(std::move(description)) {
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

void ThreadedSurface::drawLoop(const std::stop_token& stop, const QByteArray& hudFont) {
    stepBehindTheWindow();
    const auto fail = [this](const std::string& why) {
        QMetaObject::invokeMethod(
            this,
            [this, why] {
                if (onFailure) onFailure(QString::fromStdString(why));
            },
            Qt::QueuedConnection);
    };
    try {
        QOpenGLContext context;
        if (!context.create() || !context.makeCurrent(&m_target)) {
            fail("OpenGL could not be started");
            return;
        }
        {
            render::SceneRenderer renderer(hudFont);
            render::Framebuffer target;
            while (!stop.stop_requested()) {
                std::optional<render::Scene> scene;
                {
                    std::unique_lock lock(m_mutex);
                    m_wake.wait(lock, stop, [this] { return m_next.has_value(); });
                    scene = std::move(m_next);
                    m_next.reset();
                }
                if (!scene || scene->camera.width <= 0 || scene->camera.height <= 0) continue;
                const QImage image = draw(renderer, target, *scene);
                QMetaObject::invokeMethod(
                    this, [this, image] { take(image); }, Qt::QueuedConnection);
            }
        }
        context.doneCurrent();
    } catch (const std::exception& error) {
        fail(error.what());
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
