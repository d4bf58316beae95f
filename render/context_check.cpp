#include "render/context_check.h"

#include "engine/base/error.h"
#include "render/gl.h"

namespace maquette::render {

namespace {

constexpr int kErrorsAtMost = 16; // a lost context may report its loss for ever

[[noreturn]] void throwOutOfMemory() {
    throw base::Error(base::ErrorKind::OutOfMemory,
                      {MAQUETTE_TR("The graphics card has no memory left for the viewport. Close "
                                   "other programs that draw in 3D.")});
}

} // namespace

void throwContextLost() {
    throw base::Error(base::ErrorKind::Unavailable,
                      {MAQUETTE_TR("The graphics driver was restarted, and what the viewport kept "
                                   "there is gone.")});
}

void checkContext() {
    Gl* f = glIfCurrent();
    if (!f || f->glGetGraphicsResetStatus() != GL_NO_ERROR) throwContextLost();
    for (int i = 0; i < kErrorsAtMost; ++i) {
        const GLenum error = f->glGetError();
        if (error == GL_NO_ERROR) return;
        if (error == GL_CONTEXT_LOST) throwContextLost();
        if (error == GL_OUT_OF_MEMORY) throwOutOfMemory();
    }
}

} // namespace maquette::render
