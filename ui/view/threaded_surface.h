#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include <QImage>
#include <QOffscreenSurface>
#include <QWidget>

#include "render/gl.h"
#include "ui/view/viewport_surface.h"

namespace maquette::ui {

// A thread of its own draws into memory, at a lower priority than the window; the GUI thread only
// copies the finished picture. For software OpenGL: measured on two cores, QOpenGLWidget would hold
// the GUI thread for 20 to 60 ms a redraw there. And for a graphics card whose driver refuses
// QOpenGLWidget, because it shares nothing with the window.
class ThreadedSurface final : public QWidget, public ViewportSurface {
    Q_OBJECT
  public:
    ThreadedSurface(QWidget* parent, const render::GlInfo& info, SurfaceDrill drill = {});
    ~ThreadedSurface() override;

    SurfaceKind kind() const override { return SurfaceKind::OwnThread; }
    QWidget* widget() override { return this; }
    void present(render::Scene scene) override;
    bool software() const override { return m_software; }
    QString description() const override { return m_description; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void drawLoop(const std::stop_token& stop, const QByteArray& font);
    void drawScenes(const std::stop_token& stop, const QByteArray& font);
    std::optional<render::Scene> waitForScene(const std::stop_token& stop);
    void fail(const QString& why); // from the thread that draws
    void take(const QImage& image);

    QString m_description;
    bool m_software;
    SurfaceDrill m_drill;
    QOffscreenSurface m_target;
    QImage m_image; // GUI thread only

    std::mutex m_mutex; // guards m_next only: a one-slot mailbox, the newest scene wins
    std::condition_variable_any m_wake;
    std::optional<render::Scene> m_next;
    std::jthread m_thread;
};

} // namespace maquette::ui
