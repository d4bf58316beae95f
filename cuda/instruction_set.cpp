#include "cuda/instruction_set.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace maquette::cuda {

namespace {

InstructionSet detect() {
    __builtin_cpu_init();
    InstructionSet best = InstructionSet::Scalar;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        best = InstructionSet::Avx2;
    if (best == InstructionSet::Avx2 && __builtin_cpu_supports("avx512f") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl")) {
        best = InstructionSet::Avx512;
    }
    const char* given = std::getenv("MAQUETTE_ISA");
    const std::string_view asked = given ? given : "";
    if (asked == "scalar") return InstructionSet::Scalar;
    if (asked == "avx2") return std::min(best, InstructionSet::Avx2);
    return best;
}

} // namespace

InstructionSet instructionSet() {
    static const InstructionSet set = detect();
    return set;
}

const char* name(InstructionSet set) {
    switch (set) {
    case InstructionSet::Scalar:
        return "scalar";
    case InstructionSet::Avx2:
        return "avx2";
    case InstructionSet::Avx512:
        return "avx512";
    }
    return "scalar";
}

} // namespace maquette::cuda
