#include "engine/base/progress.h"

#include "engine/base/error.h"

namespace maquette::base {

void Progress::checkStop() const {
    if (stop.stop_requested()) throw Error(ErrorKind::Cancelled, MAQUETTE_TR("Stopped."));
}

} // namespace maquette::base
