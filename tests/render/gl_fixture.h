#pragma once

#include <memory>

#include <QImage>
#include <QOffscreenSurface>
#include <QOpenGLContext>

#include "engine/base/mesh.h"
#include "render/gl_handles.h"
#include "render/scene.h"

namespace maquette::tests {

// A current OpenGL 4.5 context without a window, and a target to draw into and read from.
class GlFixture {
  public:
    GlFixture(int width, int height);
    ~GlFixture();
    bool ready() const { return m_ready; }
    GLuint target() const { return m_target->id(); }
    QImage read() const; // top row first

  private:
    QOffscreenSurface m_surface;
    std::unique_ptr<QOpenGLContext> m_context;
    std::unique_ptr<render::Framebuffer> m_target;
    bool m_ready = false;
};

// A unit cube of half side 0.5 with a colour per face, and the same with a two-coloured texture.
base::Mesh coloredCube();
base::Mesh texturedCube();
// A frame of one colour (premultiplied) whose disc of this radius, in image heights, is opaque.
std::shared_ptr<base::Frame> discFrame(int width, int height, const glm::vec3& color, float radius);
// The share of pixels where the predicate holds.
template <class Predicate>
double share(const QImage& image, Predicate predicate) {
    qint64 hits = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            hits += predicate(image.pixelColor(x, y)) ? 1 : 0;
    }
    return static_cast<double>(hits) / (static_cast<double>(image.width()) * image.height());
}

} // namespace maquette::tests
