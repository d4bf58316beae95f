#include "cuda/device.cuh"
#include "cuda/frame_pixel.h"

namespace maquette::cuda::gpu {

namespace {

__global__ void framePixelsKernel(FramePixels a) {
    const std::int64_t i = globalThread();
    if (i < a.pixels) framePixel(a, i);
}

} // namespace

void framePixels(const Backend& backend, const FramePixels& args) {
    launchEach(backend, "framePixels", args.pixels, framePixelsKernel, args);
}

} // namespace maquette::cuda::gpu
