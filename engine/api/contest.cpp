#include "engine/api/contest.h"

namespace maquette::api {

const char* name(Standing standing) {
    static constexpr const char* kNames[] = {"racing", "out", "kept", "winner", "failed"};
    return kNames[static_cast<int>(standing)];
}

} // namespace maquette::api
