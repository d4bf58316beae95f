#include "engine/mesh/row_mask.h"

#include <immintrin.h>

#include "cuda/instruction_set.h"

namespace maquette::mesh {

namespace {

std::uint64_t scalarWord(const float* values, int count, float level) {
    std::uint64_t word = 0;
    for (int i = 0; i < count; ++i)
        word |= std::uint64_t{values[i] > level} << i;
    return word;
}

std::uint64_t scalarFullWord(const float* values, float level) {
    return scalarWord(values, 64, level);
}

__attribute__((target("avx512f"))) std::uint64_t avx512Word(const float* values, float level) {
    const __m512 threshold = _mm512_set1_ps(level);
    std::uint64_t word = 0;
    for (int i = 0; i < 4; ++i) {
        const __mmask16 bits =
            _mm512_cmp_ps_mask(_mm512_loadu_ps(values + 16 * i), threshold, _CMP_GT_OQ);
        word |= std::uint64_t{bits} << (16 * i);
    }
    return word;
}

__attribute__((target("avx2"))) std::uint64_t avx2Word(const float* values, float level) {
    const __m256 threshold = _mm256_set1_ps(level);
    std::uint64_t word = 0;
    for (int i = 0; i < 8; ++i) {
        const __m256 bits = _mm256_cmp_ps(_mm256_loadu_ps(values + 8 * i), threshold, _CMP_GT_OQ);
        word |= std::uint64_t(static_cast<unsigned>(_mm256_movemask_ps(bits))) << (8 * i);
    }
    return word;
}

} // namespace

void rowMask(const float* values, int count, float level, std::uint64_t* out) {
    const cuda::InstructionSet set = cuda::instructionSet();
    const auto word = set >= cuda::InstructionSet::Avx512 ? avx512Word
                      : set == cuda::InstructionSet::Avx2 ? avx2Word
                                                          : scalarFullWord;
    int done = 0;
    for (; done + 64 <= count; done += 64)
        *out++ = word(values + done, level);
    if (done < count) *out = scalarWord(values + done, count - done, level);
}

} // namespace maquette::mesh
