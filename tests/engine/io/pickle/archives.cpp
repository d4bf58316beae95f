#include "tests/engine/io/pickle/archives.h"

#include <zlib.h>

namespace maquette::tests {

std::string numberBytes(std::uint64_t value, int size) {
    std::string bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * i));
    return bytes;
}

std::string global(const std::string& module, const std::string& name) {
    return "c" + module + "\n" + name + "\n";
}

std::string text(const std::string& words) {
    return "X" + numberBytes(words.size(), 4) + words;
}

std::string whole(std::int64_t value) {
    return "\x8a\x08" + numberBytes(static_cast<std::uint64_t>(value), 8);
}

std::string counts(const std::vector<std::int64_t>& values) {
    std::string words = "(";
    for (const std::int64_t value : values)
        words += whole(value);
    return words + "t";
}

std::string TensorWords::storage() const {
    return "(" + text("storage") + global("torch", type) + text(key) + text("cpu") +
           whole(elements) + "tQ";
}

std::string TensorWords::words() const {
    return global("torch._utils", "_rebuild_tensor_v2") + "(" + storage() + whole(offset) +
           counts(shape) + counts(strides) + "\x89" + global("collections", "OrderedDict") + ")RtR";
}

std::string pickle(const std::string& words) {
    return "\x80\x02" + words + ".";
}

std::string dictOf(const std::string& words) {
    return pickle("}" + text("w") + words + "s");
}

std::string zipOf(const std::vector<ZipPart>& parts, const std::string& behindTable) {
    std::string file, table;
    for (const ZipPart& part : parts) {
        const std::size_t begin = file.size();
        const auto crc = static_cast<std::uint32_t>(
            ::crc32_z(0, reinterpret_cast<const Bytef*>(part.data.data()), part.data.size()));
        const std::string local = part.localName.empty() ? part.name : part.localName;
        const std::string facts =
            numberBytes(part.flags, 2) + numberBytes(part.method, 2) + numberBytes(0, 4) +
            numberBytes(crc ^ part.crcChange, 4) +
            numberBytes(part.data.size() + static_cast<std::uint64_t>(part.sizeChange), 4) +
            numberBytes(part.data.size(), 4);
        file += "PK\x03\x04" + numberBytes(20, 2) + facts + numberBytes(local.size(), 2) +
                numberBytes(0, 2) + local + part.data;
        table += "PK\x01\x02" + numberBytes(20, 2) + numberBytes(20, 2) + facts +
                 numberBytes(part.name.size(), 2) + numberBytes(0, 12) +
                 numberBytes(begin + static_cast<std::uint64_t>(part.offsetChange), 4) + part.name;
    }
    const std::size_t at = file.size();
    return file + table + "PK\x05\x06" + numberBytes(0, 4) + numberBytes(parts.size(), 2) +
           numberBytes(parts.size(), 2) + numberBytes(table.size(), 4) + numberBytes(at, 4) +
           numberBytes(0, 2) + behindTable;
}

std::vector<ZipPart> torchParts(const std::string& dataPkl) {
    return {{"archive/data.pkl", dataPkl},
            {"archive/byteorder", "little"},
            {"archive/data/0", std::string(16, '\1')},
            {"archive/version", "3\n"}};
}

std::string torchZip(const std::string& dataPkl) {
    return zipOf(torchParts(dataPkl));
}

std::string legacyMachine() {
    return pickle("}" + text("protocol_version") + whole(1001) + "s" + text("little_endian") +
                  "\x88s");
}

std::string legacyFile(const std::string& object, const std::string& machine,
                       const std::string& keys, const std::string& storages) {
    const std::string magic("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
    return magic + pickle("M" + numberBytes(1001, 2)) + machine + object + keys + storages;
}

} // namespace maquette::tests
