// Runs a fuzz target without libFuzzer: on every file of the folders named on the command line, and
// on a thousand small changes of each.

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "engine/base/rng.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::vector<std::uint8_t> contentOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void runChanged(const std::vector<std::uint8_t>& input, maquette::base::Rng& rng) {
    std::vector<std::uint8_t> changed = input;
    for (std::uint32_t n = 1 + rng.below(4); n > 0 && !changed.empty(); --n) {
        const std::uint32_t at = rng.below(static_cast<std::uint32_t>(changed.size()));
        if (rng.chance(0.7f))
            changed[at] = static_cast<std::uint8_t>(rng.below(256));
        else if (rng.chance(0.5f))
            changed.erase(changed.begin() + at);
        else
            changed.insert(changed.begin() + at, changed[rng.below(at + 1)]);
    }
    LLVMFuzzerTestOneInput(changed.data(), changed.size());
}

} // namespace

int main(int argc, char** argv) {
    int files = 0;
    maquette::base::Rng rng(1);
    for (int i = 1; i < argc; ++i) {
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
            const std::vector<std::uint8_t> input = contentOf(entry.path());
            LLVMFuzzerTestOneInput(input.data(), input.size());
            for (int change = 0; change < 1000; ++change)
                runChanged(input, rng);
            ++files;
        }
    }
    std::printf("%d inputs\n", files);
    return files > 0 ? 0 : 1;
}
