#include "render/gl.h"

#include <QOpenGLContext>
#include <QOpenGLVersionFunctionsFactory>

#include "engine/base/error.h"

namespace maquette::render {

Gl* glIfCurrent() {
    QOpenGLContext* context = QOpenGLContext::currentContext();
    return context ? QOpenGLVersionFunctionsFactory::get<Gl>(context) : nullptr;
}

Gl& gl() {
    if (Gl* functions = glIfCurrent()) return *functions;
    throw base::Error(base::ErrorKind::Unavailable,
                      {MAQUETTE_TR("This display offers no OpenGL 4.5, which the viewport needs. "
                                   "Update the graphics driver, or start with "
                                   "LIBGL_ALWAYS_SOFTWARE=1 to draw with the processor.")});
}

GlInfo glInfo() {
    Gl& f = gl();
    const auto text = [&](GLenum what) {
        const GLubyte* string = f.glGetString(what);
        return std::string(string ? reinterpret_cast<const char*>(string) : "");
    };
    GlInfo info{text(GL_VENDOR), text(GL_RENDERER), text(GL_VERSION), false};
    for (const char* name : {"llvmpipe", "softpipe", "swrast", "SWR", "SwiftShader"}) {
        if (info.renderer.find(name) != std::string::npos) info.software = true;
    }
    return info;
}

} // namespace maquette::render
