#include "cuda/squared_error.h"

namespace maquette::cuda::cpu {

void squaredErrorGradient(const Backend&, const SquaredErrorGradient& args) {
    const float scale = 2.0f / static_cast<float>(args.count);
    for (std::int64_t i = 0; i < args.count; ++i)
        args.gradient[i] = scale * (args.values[i] - args.target[i]);
}

} // namespace maquette::cuda::cpu
