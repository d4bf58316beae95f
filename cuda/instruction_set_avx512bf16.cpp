#include <immintrin.h>

namespace maquette::cuda::avx512bf16 {

namespace {

// Ten independent chains, so that the rate and not the latency is seen.
template <class Register, class Step>
void spin(Register start, int rounds, Step step) {
    Register chains[10];
    for (Register& chain : chains)
        chain = start;
    for (int round = 0; round < rounds; ++round) {
#pragma GCC unroll 10
        for (Register& chain : chains)
            step(chain);
    }
    for (Register& chain : chains)
        asm volatile("" : : "v"(chain));
}

} // namespace

void spinSingle(int rounds) {
    const __m512 factor = _mm512_set1_ps(.5f);
    spin(factor, rounds, [&](__m512& chain) {
        asm volatile("vfmadd231ps %1, %1, %0" : "+v"(chain) : "v"(factor));
    });
}

void spinBfloat(int rounds) {
    const __m512 factor = _mm512_set1_ps(.5f);
    spin(factor, rounds, [&](__m512& chain) {
        asm volatile("vdpbf16ps %1, %1, %0" : "+v"(chain) : "v"(factor));
    });
}

} // namespace maquette::cuda::avx512bf16
