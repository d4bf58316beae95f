#include "cuda/instruction_set.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <limits>
#include <string_view>

namespace maquette::cuda {

namespace avx512bf16 {
// Loops of as many multiplications of 16 (single precision) and 32 (bfloat16) lanes.
void spinSingle(int rounds);
void spinBfloat(int rounds);
} // namespace avx512bf16

namespace {

bool has512() {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
}

double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double bestTime(void (*spin)(int)) {
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 20; ++i) {
        const double start = threadSeconds();
        spin(2000);
        best = std::min(best, threadSeconds() - start);
    }
    return best;
}

// Some processors run the bfloat16 instructions at half the rate: then there is nothing in them.
bool bfloatPays() {
    return bestTime(avx512bf16::spinBfloat) < 1.4 * bestTime(avx512bf16::spinSingle);
}

InstructionSet widest() {
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) {
        return InstructionSet::Scalar;
    }
    if (!has512()) return InstructionSet::Avx2;
    if (!__builtin_cpu_supports("avx512bf16") || !bfloatPays()) return InstructionSet::Avx512;
    return InstructionSet::Avx512Bf16;
}

InstructionSet detect() {
    const InstructionSet best = widest();
    const char* given = std::getenv("MAQUETTE_ISA");
    const std::string_view asked = given ? given : "";
    for (const auto set : {InstructionSet::Scalar, InstructionSet::Avx2, InstructionSet::Avx512}) {
        if (asked == name(set)) return std::min(best, set);
    }
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
    case InstructionSet::Avx512Bf16:
        return "avx512_bf16";
    }
    return "scalar";
}

} // namespace maquette::cuda
