#pragma once

namespace maquette::cuda {

enum class InstructionSet { Scalar, Avx2, Avx512 };

// The widest set this processor has, unless MAQUETTE_ISA (scalar, avx2, avx512) asks for a narrower
// one. Read once.
InstructionSet instructionSet();
const char* name(InstructionSet set);

} // namespace maquette::cuda
