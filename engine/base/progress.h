#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace maquette::base {

// Where long inner work (sampling, meshing, unwrapping) reports to and asks whether to go on.
struct Progress {
    std::function<void(float)> report; // share done, 0..1; may be empty
    std::stop_token stop;

    void operator()(float share) const {
        if (report) report(share);
    }
    // Throws Error(Cancelled) when a stop was requested.
    void checkStop() const;
};

} // namespace maquette::base
