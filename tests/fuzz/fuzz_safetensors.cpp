// A safetensors header of any bytes is read or refused with BadFile, and one that is read keeps the
// format's promises.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "engine/io/safetensors.h"

using namespace maquette;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const std::span bytes(reinterpret_cast<const std::byte*>(data), size);
        const io::SafetensorsHeader header = io::parseSafetensorsHeader(bytes, size, "fuzz");
        std::uint64_t sum = 0;
        for (const auto& [name, tensor] : header.tensors) {
            if (tensor.end > size - header.dataStart || tensor.begin > tensor.end) std::abort();
            sum += tensor.bytes();
        }
        if (sum != size - header.dataStart) std::abort();
    } catch (const base::Error& error) {
        if (error.kind() != base::ErrorKind::BadFile) std::abort();
    }
    return 0;
}
