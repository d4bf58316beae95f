#include "engine/api/event.h"

namespace maquette::api {

base::Camera momentCamera(int size) {
    return base::Camera::orbit(32, 16, 4.2f, 40, size, size);
}

JobId jobOf(const Event& event) {
    return std::visit([](const auto& e) { return e.job; }, event);
}

} // namespace maquette::api
