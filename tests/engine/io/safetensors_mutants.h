#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace maquette::tests {

// The damaged files that tools/golden/safetensors_mutants.py judged with the reference
// implementation, made again from the same seeds: byte for byte, so both sides draw in one order.
struct MutantSeeds {
    std::vector<std::pair<std::string, std::size_t>> headers; // with the bytes of data behind
    std::vector<std::pair<std::string, int>> dtypes;          // with their bits
    std::vector<std::string> numbers, strings, fragments, entries;

    static MutantSeeds read(const std::filesystem::path& file);
};

// The whole file with this number.
std::string safetensorsMutant(std::uint64_t index, const MutantSeeds& seeds);

} // namespace maquette::tests
