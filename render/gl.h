#pragma once

#include <string>

#include <QOpenGLFunctions_4_5_Core>

namespace maquette::render {

using Gl = QOpenGLFunctions_4_5_Core;

// The OpenGL 4.5 core functions of the context that is current on this thread. Throws
// Error(Unavailable) naming the remedy when there is none or it is older.
Gl& gl();
// The same, or nullptr: for destructors, which must not throw.
Gl* glIfCurrent();

struct GlInfo {
    std::string vendor;
    std::string renderer;
    std::string version;
    bool software = false; // drawn by the processor: Mesa's llvmpipe or softpipe
};
GlInfo glInfo();

} // namespace maquette::render
