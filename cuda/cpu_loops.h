#pragma once

#include "cuda/backend.h"

namespace maquette::cuda {

// The loops made for the backend's instruction set.
template <class Loops>
const Loops& loopsFor(const Backend& backend, const Loops& scalar, const Loops& avx2,
                      const Loops& avx512) {
    switch (backend.set) {
    case InstructionSet::Scalar:
        return scalar;
    case InstructionSet::Avx2:
        return avx2;
    case InstructionSet::Avx512:
    case InstructionSet::Avx512Bf16:
        return avx512;
    }
    return scalar;
}

} // namespace maquette::cuda

#define MAQUETTE_LOOPS(backend, table) loopsFor(backend, scalar::table, avx2::table, avx512::table)
