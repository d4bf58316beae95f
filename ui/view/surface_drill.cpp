#include "ui/view/surface_drill.h"

#include "engine/base/error.h"
#include "render/context_check.h"

namespace maquette::ui {

void SurfaceDrill::pass(GlStep step) const {
    if (!at(step)) return;
    if (step == GlStep::Reset) render::throwContextLost();
    throw base::Error(base::ErrorKind::Unavailable, {"a drill refused this step"});
}

} // namespace maquette::ui
