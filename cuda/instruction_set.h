#pragma once

namespace maquette::cuda {

// Each one includes the ones before it. Avx512Bf16 only differs where a kernel is allowed to
// multiply numbers rounded to bfloat16; it counts as available only where a short measurement finds
// those instructions well ahead of single precision.
enum class InstructionSet { Scalar, Avx2, Avx512, Avx512Bf16 };

// The widest set this processor has, unless MAQUETTE_ISA (scalar, avx2, avx512) asks for a narrower
// one. Read once.
InstructionSet instructionSet();
const char* name(InstructionSet set);

} // namespace maquette::cuda
