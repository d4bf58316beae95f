// A file of any bytes is converted or refused with BadFile, and what comes out is a file that the
// weights' own reader takes.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "engine/base/error.h"
#include "engine/io/pickle/convert.h"

using namespace maquette;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::vector<std::byte> file;
    const io::pickle::MemorySource source({reinterpret_cast<const std::byte*>(data), size});
    try {
        io::pickle::convertCheckpoint(source, [&](std::span<const std::byte> bytes) {
            if (file.size() < (std::size_t{1} << 20))
                file.insert(file.end(), bytes.begin(), bytes.end());
        });
    } catch (const base::Error& error) {
        if (error.kind() != base::ErrorKind::BadFile) std::abort();
        return 0;
    }
    if (file.size() < (std::size_t{1} << 20)) io::parseSafetensorsHeader(file, file.size(), "fuzz");
    return 0;
}
