// One row a kernel: the CPU twin or the CUDA twin, by the backend's device.

#include "cuda/adam.h"
#include "cuda/attention.h"
#include "cuda/backend.h"
#include "cuda/composite.h"
#include "cuda/field_mlp.h"
#include "cuda/frame_pixels.h"
#include "cuda/frequency.h"
#include "cuda/group_norm.h"
#include "cuda/hash_grid.h"
#include "cuda/march.h"
#include "cuda/nn_adamw.h"
#include "cuda/occupancy.h"
#include "cuda/region.h"
#include "cuda/resample.h"
#include "cuda/squared_error.h"

#if MAQUETTE_WITH_CUDA
#define MAQUETTE_ROW(kernel, Args)                                                                 \
    namespace cpu {                                                                                \
    void kernel(const Backend&, const Args&);                                                      \
    }                                                                                              \
    namespace gpu {                                                                                \
    void kernel(const Backend&, const Args&);                                                      \
    }                                                                                              \
    void kernel(const Backend& backend, const Args& args) {                                        \
        backend.device == Device::Cuda ? gpu::kernel(backend, args) : cpu::kernel(backend, args);  \
    }
#else
#define MAQUETTE_ROW(kernel, Args)                                                                 \
    namespace cpu {                                                                                \
    void kernel(const Backend&, const Args&);                                                      \
    }                                                                                              \
    void kernel(const Backend& backend, const Args& args) {                                        \
        cpu::kernel(backend, args);                                                                \
    }
#endif

namespace maquette::cuda {

MAQUETTE_ROW(hashGridForward, HashGridForward)
MAQUETTE_ROW(hashGridBackward, HashGridBackward)
MAQUETTE_ROW(fieldMlpForward, FieldMlpForward)
MAQUETTE_ROW(fieldMlpBackward, FieldMlpBackward)
MAQUETTE_ROW(composite, Composite)
MAQUETTE_ROW(compositeBackward, CompositeBackward)
MAQUETTE_ROW(frequencyEncode, FrequencyEncode)
MAQUETTE_ROW(framePixels, FramePixels)
MAQUETTE_ROW(cameraRays, CameraRays)
MAQUETTE_ROW(clipRays, ClipRays)
MAQUETTE_ROW(marchCount, March)
MAQUETTE_ROW(marchFill, March)
MAQUETTE_ROW(resampleCount, Resample)
MAQUETTE_ROW(resampleFill, Resample)
MAQUETTE_ROW(occupancyPoints, OccupancyPoints)
MAQUETTE_ROW(occupancyUpdate, OccupancyUpdate)
MAQUETTE_ROW(regionWeights, RegionWeights)
MAQUETTE_ROW(regionCount, RegionSelect)
MAQUETTE_ROW(regionFill, RegionSelect)
MAQUETTE_ROW(regionKeep, RegionKeep)
MAQUETTE_ROW(regionAdd, RegionAdd)
MAQUETTE_ROW(regionGradient, RegionGradient)
MAQUETTE_ROW(pressureAdd, PressureAdd)
MAQUETTE_ROW(scale, Scale)
MAQUETTE_ROW(adam, Adam)
MAQUETTE_ROW(sumOfSquares, SumOfSquares)
MAQUETTE_ROW(squaredErrorGradient, SquaredErrorGradient)
MAQUETTE_ROW(groupNormForward, GroupNormForward)
MAQUETTE_ROW(groupNormBackward, GroupNormBackward)
MAQUETTE_ROW(attentionForward, AttentionForward)
MAQUETTE_ROW(attentionBackward, AttentionBackward)
MAQUETTE_ROW(gegluForward, GegluForward)
MAQUETTE_ROW(gegluBackward, GegluBackward)
MAQUETTE_ROW(adamW, AdamWStep)

} // namespace maquette::cuda
