#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace maquette::tests {

// Pieces of pickles, as their bytes.
std::string numberBytes(std::uint64_t value, int size); // little-endian
std::string global(const std::string& module, const std::string& name);
std::string text(const std::string& words);
std::string whole(std::int64_t value);
std::string counts(const std::vector<std::int64_t>& values); // a tuple

// One float storage and a tensor over it; every part may be wrong.
struct TensorWords {
    std::string key = "0", type = "FloatStorage";
    std::int64_t elements = 4, offset = 0;
    std::vector<std::int64_t> shape{2, 2}, strides{2, 1};
    std::string storage() const; // the persistent reference
    std::string words() const;
};

// "\x80\x02" + words + "."
std::string pickle(const std::string& words);
// A pickle of {"w": words}.
std::string dictOf(const std::string& words);

struct ZipPart {
    std::string name, data;
    std::uint16_t flags = 0, method = 0;
    std::string localName; // empty: the same
    std::uint32_t crcChange = 0;
    std::int64_t sizeChange = 0;   // what the table says of the packed size
    std::int64_t offsetChange = 0; // where the table says it begins
};
std::string zipOf(const std::vector<ZipPart>& parts, const std::string& behindTable = {});

// A file as torch.save writes it, with one storage of 16 bytes.
std::vector<ZipPart> torchParts(const std::string& dataPkl);
std::string torchZip(const std::string& dataPkl);
// The format before 2020.
std::string legacyFile(const std::string& object, const std::string& machine,
                       const std::string& keys, const std::string& storages);
std::string legacyMachine();

struct Attack {
    std::string what;
    std::string file;
    std::string reason; // words of the refusal
};
std::vector<Attack> attacksByName();
std::vector<Attack> attacksByInstruction();
std::vector<Attack> attacksByStructure();
std::vector<Attack> attacksByTensor();
std::vector<Attack> attacksByArchive();
std::vector<Attack> attacksByLegacyFile();

} // namespace maquette::tests
