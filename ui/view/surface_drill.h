#pragma once

#include <functional>

namespace maquette::ui {

// Where a graphics driver can let go of a surface, in the order in which it is asked for things.
enum class GlStep {
    Create,  // a context
    Current, // to make it current
    Shaders, // to translate and link them, and what else is made once
    Image,   // an image to draw into
    Reset,   // after drawing: the driver says that the context was lost meanwhile
};

// A way in for drills, which cannot make a driver fail. `fails` is asked before each step, on the
// thread that draws; true: the step fails as it would by itself. Empty in the program.
struct SurfaceDrill {
    std::function<bool(GlStep)> fails;
    bool hardware = false; // QOpenGLWidget although the processor draws
    double hurry = 1;      // divides the waits between two tries

    bool at(GlStep step) const { return fails && fails(step); }
    // Throws what the driver's refusal would throw.
    void pass(GlStep step) const;
};

} // namespace maquette::ui
