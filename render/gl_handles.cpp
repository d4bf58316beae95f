#include "render/gl_handles.h"

#include "engine/base/error.h"

namespace maquette::render {

namespace detail {
void destroyBuffer(Gl& f, GLuint id) {
    f.glDeleteBuffers(1, &id);
}
void destroyVertexArray(Gl& f, GLuint id) {
    f.glDeleteVertexArrays(1, &id);
}
void destroyTexture(Gl& f, GLuint id) {
    f.glDeleteTextures(1, &id);
}
void destroyRenderbuffer(Gl& f, GLuint id) {
    f.glDeleteRenderbuffers(1, &id);
}
void destroyFramebuffer(Gl& f, GLuint id) {
    f.glDeleteFramebuffers(1, &id);
}
void destroyProgram(Gl& f, GLuint id) {
    f.glDeleteProgram(id);
}
} // namespace detail

Buffer makeBuffer(const void* data, std::size_t bytes) {
    GLuint id = 0;
    gl().glCreateBuffers(1, &id);
    const bool some = bytes > 0;
    gl().glNamedBufferStorage(id, some ? static_cast<GLsizeiptr>(bytes) : 1, some ? data : nullptr,
                              0);
    return Buffer(id);
}

VertexArray makeVertexArray() {
    GLuint id = 0;
    gl().glCreateVertexArrays(1, &id);
    return VertexArray(id);
}

Texture makeTexture(GLenum internalFormat, int width, int height) {
    GLuint id = 0;
    Gl& f = gl();
    f.glCreateTextures(GL_TEXTURE_2D, 1, &id);
    f.glTextureStorage2D(id, 1, internalFormat, width, height);
    f.glTextureParameteri(id, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    f.glTextureParameteri(id, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    f.glTextureParameteri(id, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    f.glTextureParameteri(id, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    return Texture(id);
}

namespace {

Renderbuffer makeRenderbuffer(GLenum format, int width, int height, int samples) {
    GLuint id = 0;
    gl().glCreateRenderbuffers(1, &id);
    gl().glNamedRenderbufferStorageMultisample(id, samples, format, width, height);
    return Renderbuffer(id);
}

} // namespace

Framebuffer::Framebuffer(GLenum colorFormat, int width, int height, int samples, bool depth)
    : m_width(width)
    , m_height(height)
    , m_samples(samples) {
    Gl& f = gl();
    GLuint id = 0;
    f.glCreateFramebuffers(1, &id);
    m_name = FramebufferName(id);
    if (samples == 0) {
        m_texture = makeTexture(colorFormat, width, height);
        f.glNamedFramebufferTexture(id, GL_COLOR_ATTACHMENT0, m_texture.id(), 0);
    } else {
        m_color = makeRenderbuffer(colorFormat, width, height, samples);
        f.glNamedFramebufferRenderbuffer(id, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, m_color.id());
    }
    if (depth) {
        m_depth = makeRenderbuffer(GL_DEPTH_COMPONENT24, width, height, samples);
        f.glNamedFramebufferRenderbuffer(id, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, m_depth.id());
    }
    if (f.glCheckNamedFramebufferStatus(id, GL_DRAW_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE) {
        throw base::Error(base::ErrorKind::Unavailable,
                          {MAQUETTE_TR("The graphics driver could not make an image of %1 x %2 "
                                       "pixels. Make the window smaller."),
                           std::to_string(width), std::to_string(height)});
    }
}

} // namespace maquette::render
