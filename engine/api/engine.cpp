#include "engine/api/engine.h"

#include "engine/base/error.h"

namespace maquette::api {

// Engines that hold no contests, such as those that tests make up, need not say so.

JobId Engine::submitContest(const ContestRequest&) {
    throw base::Error(base::ErrorKind::Unavailable, {MAQUETTE_TR("There are no contests here.")});
}

void Engine::wish(JobId, ContestWish) {}

void Engine::closeRound(JobId) {}

} // namespace maquette::api
