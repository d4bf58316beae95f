#include "tests/render/gl_fixture.h"

#include <QSurfaceFormat>

namespace maquette::tests {

GlFixture::GlFixture(int width, int height) {
    m_surface.setFormat(QSurfaceFormat::defaultFormat());
    m_surface.create();
    m_context = std::make_unique<QOpenGLContext>();
    m_ready = m_context->create() && m_context->makeCurrent(&m_surface);
    if (m_ready) {
        m_target = std::make_unique<render::Framebuffer>(GL_RGBA8, width, height, 0, true);
    }
}

GlFixture::~GlFixture() {
    m_target.reset();
    if (m_ready) m_context->doneCurrent();
}

QImage GlFixture::read() const {
    QImage image(m_target->width(), m_target->height(), QImage::Format_RGBA8888);
    render::Gl& f = render::gl();
    f.glBindFramebuffer(GL_READ_FRAMEBUFFER, m_target->id());
    f.glReadPixels(0, 0, image.width(), image.height(), GL_RGBA, GL_UNSIGNED_BYTE, image.bits());
    return image.mirrored();
}

namespace {

constexpr glm::vec3 kFaceColors[] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1},
                                     {1, 1, 0}, {0, 1, 1}, {1, 0, 1}};

// Four corners a face: +x -x +y -y +z -z, counter-clockwise from outside.
void addFace(base::Mesh& mesh, int axis, float sign) {
    const int u = (axis + 1) % 3, v = (axis + 2) % 3;
    const auto first = static_cast<unsigned>(mesh.positions.size());
    const glm::vec3 color = kFaceColors[2 * axis + (sign < 0 ? 1 : 0)];
    for (const glm::vec2 corner : {glm::vec2(-1, -1), {1, -1}, {1, 1}, {-1, 1}}) {
        glm::vec3 p(0), n(0);
        p[axis] = 0.5f * sign;
        p[u] = 0.5f * corner.x * sign;
        p[v] = 0.5f * corner.y;
        n[axis] = sign;
        mesh.positions.push_back(p);
        mesh.normals.push_back(n);
        mesh.colors.push_back(color);
    }
    mesh.triangles.push_back({first, first + 1, first + 2});
    mesh.triangles.push_back({first, first + 2, first + 3});
}

} // namespace

base::Mesh coloredCube() {
    base::Mesh mesh;
    for (int axis = 0; axis < 3; ++axis) {
        addFace(mesh, axis, 1);
        addFace(mesh, axis, -1);
    }
    return mesh;
}

base::Mesh texturedCube() {
    base::Mesh mesh = coloredCube();
    mesh.colors.clear();
    for (std::size_t i = 0; i < mesh.positions.size(); ++i)
        mesh.uvs.push_back({i % 4 == 1 || i % 4 == 2 ? 1.0f : 0.0f, i % 4 >= 2 ? 1.0f : 0.0f});
    auto image = std::make_shared<base::Image8>(2, 1, 3);
    image->data = {255, 40, 40, 40, 40, 255};
    mesh.baseColor = image;
    return mesh;
}

std::shared_ptr<base::Frame> discFrame(int width, int height, const glm::vec3& color,
                                       float radius) {
    auto frame = std::make_shared<base::Frame>();
    frame->width = width;
    frame->height = height;
    frame->camera = base::Camera::orbit(0, 0, 3.4f, 40, width, height);
    frame->color = base::ImageF(width, height, 4);
    frame->depth = base::ImageF(width, height, 1);
    frame->serial = 1;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const float dx = (static_cast<float>(x) + 0.5f - 0.5f * static_cast<float>(width));
            const float dy = (static_cast<float>(y) + 0.5f - 0.5f * static_cast<float>(height));
            if (dx * dx + dy * dy > radius * radius * static_cast<float>(height * height)) continue;
            float* pixel = frame->color.pixel(x, y);
            for (int c = 0; c < 3; ++c)
                pixel[c] = color[c];
            pixel[3] = 1;
            *frame->depth.pixel(x, y) = 3.0f;
        }
    }
    return frame;
}

} // namespace maquette::tests
