#include "cuda/device.cuh"
#include "cuda/region_body.h"
#include "cuda/scan.cuh"

namespace maquette::cuda::gpu {

namespace {

__global__ void weightsKernel(RegionWeights a) {
    const std::int64_t i = globalThread();
    if (i < a.count) a.weight[i] = regionWeight(a.grid, a.points, i, kAllLayers);
}

__global__ void countKernel(RegionSelect a) {
    const std::int64_t i = globalThread();
    if (i < a.count) a.start[i + 1] = regionWeight(a, i) > 0.0f ? 1u : 0u;
}

__global__ void fillKernel(RegionSelect a) {
    const std::int64_t i = globalThread();
    if (i < a.count) regionCopy(a, i);
}

__global__ void keepKernel(RegionKeep a) {
    const std::int64_t i = globalThread();
    if (i < a.count) a.out[i] = (1.0f - a.weight[i]) * a.values[i];
}

__global__ void addKernel(RegionAdd a) {
    const std::int64_t k = globalThread();
    if (k < a.count) a.out[a.index[k]] += a.weight[k] * a.values[k];
}

__global__ void gradientKernel(RegionGradient a) {
    const std::int64_t i = globalThread();
    if (i < a.count) regionGradientAt(a, i);
}

// Only looked at, so that the order of the sums may differ from run to run.
__global__ void pressureKernel(PressureAdd a) {
    const std::int64_t i = globalThread();
    if (i < a.count) atomicAdd(a.cells + pressureCell(a, i), pressureOf(a, i));
}

__global__ void scaleKernel(Scale a) {
    const std::int64_t i = globalThread();
    if (i < a.count) a.out[i] = a.factor * a.values[i];
}

} // namespace

void regionWeights(const Backend& backend, const RegionWeights& args) {
    launchEach(backend, "regionWeights", args.count, weightsKernel, args);
}

void regionCount(const Backend& backend, const RegionSelect& args) {
    launchEach(backend, "regionCount", args.count, countKernel, args);
    prefixSum(backend, args.start, args.count);
}

void regionFill(const Backend& backend, const RegionSelect& args) {
    launchEach(backend, "regionFill", args.count, fillKernel, args);
}

void regionKeep(const Backend& backend, const RegionKeep& args) {
    launchEach(backend, "regionKeep", args.count, keepKernel, args);
}

void regionAdd(const Backend& backend, const RegionAdd& args) {
    launchEach(backend, "regionAdd", args.count, addKernel, args);
}

void regionGradient(const Backend& backend, const RegionGradient& args) {
    launchEach(backend, "regionGradient", args.count, gradientKernel, args);
}

void pressureAdd(const Backend& backend, const PressureAdd& args) {
    launchEach(backend, "pressureAdd", args.count, pressureKernel, args);
}

void scale(const Backend& backend, const Scale& args) {
    launchEach(backend, "scale", args.count, scaleKernel, args);
}

} // namespace maquette::cuda::gpu
