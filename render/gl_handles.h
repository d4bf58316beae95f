#pragma once

#include <cstddef>
#include <utility>

#include "render/gl.h"

namespace maquette::render {

// Owns one OpenGL name. Move-only. Make, use and destroy it while its context (or one that shares
// with it) is current; without a current context the destructor does nothing, because the name died
// with its context.
template <void (*Destroy)(Gl&, GLuint)>
class GlHandle {
  public:
    GlHandle() = default;
    explicit GlHandle(GLuint id)
        : m_id(id) {}
    GlHandle(GlHandle&& other) noexcept
        : m_id(std::exchange(other.m_id, 0)) {}
    GlHandle& operator=(GlHandle&& other) noexcept {
        if (this != &other) {
            reset();
            m_id = std::exchange(other.m_id, 0);
        }
        return *this;
    }
    ~GlHandle() { reset(); }

    void reset() {
        if (m_id != 0) {
            if (Gl* f = glIfCurrent()) Destroy(*f, m_id);
        }
        m_id = 0;
    }
    GLuint id() const { return m_id; }
    explicit operator bool() const { return m_id != 0; }

  private:
    GLuint m_id = 0;
};

namespace detail {
void destroyBuffer(Gl& f, GLuint id);
void destroyVertexArray(Gl& f, GLuint id);
void destroyTexture(Gl& f, GLuint id);
void destroyRenderbuffer(Gl& f, GLuint id);
void destroyFramebuffer(Gl& f, GLuint id);
void destroyProgram(Gl& f, GLuint id);
} // namespace detail

using Buffer = GlHandle<detail::destroyBuffer>;
using VertexArray = GlHandle<detail::destroyVertexArray>;
using Texture = GlHandle<detail::destroyTexture>;
using Renderbuffer = GlHandle<detail::destroyRenderbuffer>;
using FramebufferName = GlHandle<detail::destroyFramebuffer>;
using ProgramName = GlHandle<detail::destroyProgram>;

// An immutable buffer holding a copy of these bytes (at least one byte is reserved).
Buffer makeBuffer(const void* data, std::size_t bytes);
VertexArray makeVertexArray();
// A 2D texture with one level, clamped to its edge, filtered linearly.
Texture makeTexture(GLenum internalFormat, int width, int height);

// A colour texture or multisampled renderbuffer, with or without depth, of one size.
class Framebuffer {
  public:
    Framebuffer() = default;
    // samples 0: the colour is a texture that can be sampled. Throws Error(Unavailable) when the
    // driver refuses the combination.
    Framebuffer(GLenum colorFormat, int width, int height, int samples, bool depth);

    int width() const { return m_width; }
    int height() const { return m_height; }
    int samples() const { return m_samples; }
    GLuint id() const { return m_name.id(); }
    GLuint colorTexture() const { return m_texture.id(); }
    explicit operator bool() const { return static_cast<bool>(m_name); }

  private:
    FramebufferName m_name;
    Texture m_texture;
    Renderbuffer m_color;
    Renderbuffer m_depth;
    int m_width = 0;
    int m_height = 0;
    int m_samples = 0;
};

} // namespace maquette::render
