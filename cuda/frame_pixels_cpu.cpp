#include "cuda/frame_pixel.h"

namespace maquette::cuda::cpu {

void framePixels(const Backend& backend, const FramePixels& args) {
    backend.threads().parallelFor(args.pixels, 1 << 12,
                                  [&](std::int64_t begin, std::int64_t end, int) {
                                      for (std::int64_t i = begin; i < end; ++i)
                                          framePixel(args, i);
                                  });
}

} // namespace maquette::cuda::cpu
