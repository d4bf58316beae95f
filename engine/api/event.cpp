#include "engine/api/event.h"

namespace maquette::api {

JobId jobOf(const Event& event) {
    return std::visit([](const auto& e) { return e.job; }, event);
}

} // namespace maquette::api
