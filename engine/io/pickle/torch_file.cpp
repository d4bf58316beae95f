#include "engine/io/pickle/torch_file.h"

#include <algorithm>
#include <cstring>
#include <set>

#include "engine/io/pickle/refuse.h"
#include "engine/io/pickle/zip_archive.h"
#include "engine/io/safetensors_sax.h"

namespace maquette::io::pickle {

namespace {

constexpr std::uint64_t kMaxPickle = std::uint64_t{32} << 20;
constexpr std::size_t kMaxVisits = 4'000'000, kMaxTensors = 200'000, kMaxName = 1'024;
constexpr int kMaxDepth = 64;

// Finds the tensors below a value. Values are shared and may contain themselves: depth and number
// of visits are bounded.
class Collector {
  public:
    Collector(const Document& document, std::vector<NamedTensor>& tensors)
        : m_document(document)
        , m_tensors(tensors) {}

    void visit(std::uint32_t id, const std::string& name, int depth) {
        if (depth > kMaxDepth || ++m_visits > kMaxVisits)
            refuse(MAQUETTE_TR("it is nested more deeply than any model"));
        const Value& value = m_document.values[id];
        if (value.kind == Kind::Tensor)
            add(name, m_document.tensors[static_cast<std::size_t>(value.number)]);
        else if (value.kind == Kind::Dict)
            visitDict(value, name, depth);
        else if (value.kind == Kind::List || value.kind == Kind::Tuple)
            for (std::size_t i = 0; i < value.items.size(); ++i)
                visit(value.items[i], below(name, std::to_string(i)), depth + 1);
    }

  private:
    static std::string below(const std::string& name, const std::string& key) {
        return name.empty() ? key : name + "." + key;
    }

    void visitDict(const Value& dict, const std::string& name, int depth) {
        for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
            const Value& key = m_document.values[dict.items[i]];
            if (key.kind == Kind::Text)
                visit(dict.items[i + 1], below(name, key.text), depth + 1);
            else if (key.kind == Kind::Integer)
                visit(dict.items[i + 1], below(name, std::to_string(key.number)), depth + 1);
        }
    }

    void add(const std::string& name, const TensorView& view) {
        const std::string named = name.empty() ? "tensor" : name;
        if (named.size() > kMaxName || named == "__metadata__" || !isUtf8(named))
            refuse({MAQUETTE_TR("a tensor in it has an unusable name (%1)"), printable(named)});
        if (!m_names.insert(named).second)
            refuse({MAQUETTE_TR("two tensors in it are called %1"), printable(named)});
        if (m_tensors.size() >= kMaxTensors)
            refuse(MAQUETTE_TR("it holds more than 200,000 tensors"));
        m_tensors.push_back({named, view});
    }

    const Document& m_document;
    std::vector<NamedTensor>& m_tensors;
    std::set<std::string> m_names;
    std::size_t m_visits = 0;
};

// The value of a text key of a dictionary, or nothing.
const std::uint32_t* find(const Document& document, const Value& dict, const char* key) {
    if (dict.kind != Kind::Dict) return nullptr;
    const std::uint32_t* found = nullptr; // of two equal keys the later one counts, as in Python
    for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2) {
        const Value& each = document.values[dict.items[i]];
        if (each.kind == Kind::Text && each.text == key) found = &dict.items[i + 1];
    }
    return found;
}

// The folder that all entries of the archive lie in.
std::string rootOf(const ZipArchive& archive) {
    std::string root;
    for (const auto& [name, entry] : archive.entries()) {
        const std::size_t slash = name.find('/');
        const std::string folder = name.substr(0, slash == std::string::npos ? 0 : slash);
        if (folder.empty() || (!root.empty() && folder != root))
            refuse(MAQUETTE_TR("it is no archive of torch.save"));
        root = folder;
    }
    return root + "/";
}

std::string textOf(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// One pickle of the old format; moves `at` behind it.
Document nextPickle(std::span<const std::byte> bytes, std::uint64_t& at) {
    Document document = readPickle(bytes.subspan(at));
    at += document.used;
    return document;
}

} // namespace

TorchFile::TorchFile(const ByteSource& source) {
    if (looksLikeZip(source))
        readZip(source);
    else
        readLegacy(source);
    Collector collector(m_document, m_tensors);
    const Value& root = m_document.values[m_document.root];
    const std::uint32_t* state = find(m_document, root, "state_dict");
    const bool inside = state && m_document.values[*state].kind == Kind::Dict;
    collector.visit(inside ? *state : m_document.root, "", 0);
    if (m_tensors.empty()) refuse(MAQUETTE_TR("it holds no tensors"));
}

void TorchFile::readZip(const ByteSource& source) {
    const ZipArchive archive(source);
    const std::string root = rootOf(archive);
    const auto has = [&](const std::string& name) {
        return archive.entries().contains(root + name);
    };
    if (has("constants.pkl") || has("code/.data/serialization_id"))
        refuse(MAQUETTE_TR("it is a program (TorchScript), not weights"));
    if (has("byteorder") && textOf(archive.read(root + "byteorder", 16)) != "little")
        refuse(MAQUETTE_TR("it was written on a big-endian machine"));
    const std::vector<std::byte> bytes = archive.read(root + "data.pkl", kMaxPickle);
    m_document = readPickle(bytes);
    if (m_document.used != bytes.size()) refuse(MAQUETTE_TR("something follows its pickle"));
    for (const Storage& storage : m_document.storages) {
        const std::string name = root + "data/" + storage.key;
        const ZipEntry& entry = archive.entry(name);
        if (entry.size != storage.bytes())
            refuse({MAQUETTE_TR("its storage %1 has another size than its tensors need"),
                    printable(storage.key)});
        archive.verify(name);
        m_places.push_back(entry.offset);
    }
}

// Four pickles (a magic number, the version, facts about the machine, the object), a fifth with the
// keys of the storages, then each storage: its number of elements and their bytes.
void TorchFile::readLegacy(const ByteSource& source) {
    constexpr unsigned char kMagic[] = {0x80, 2,    0x8a, 10,   0x6c, 0xfc, 0x9c, 0x46,
                                        0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, '.'};
    std::vector<std::byte> bytes(std::min(source.size(), kMaxPickle));
    source.read(0, bytes);
    if (bytes.size() < sizeof kMagic || std::memcmp(bytes.data(), kMagic, sizeof kMagic) != 0)
        refuse(MAQUETTE_TR("it was not written by torch.save"));
    std::uint64_t at = sizeof kMagic;
    const Document version = nextPickle(bytes, at);
    const Value& number = version.values[version.root];
    if (number.kind != Kind::Integer || number.number != 1001)
        refuse(MAQUETTE_TR("it was written by an unknown version of torch.save"));
    const Document machine = nextPickle(bytes, at);
    const std::uint32_t* little = find(machine, machine.values[machine.root], "little_endian");
    if (!little || machine.values[*little].kind != Kind::Bool ||
        machine.values[*little].number == 0)
        refuse(MAQUETTE_TR("it was written on a big-endian machine"));
    m_document = nextPickle(bytes, at);
    const Document keys = nextPickle(bytes, at);
    if (placeLegacy(source, keys, at) != source.size())
        refuse(MAQUETTE_TR("something follows its last storage"));
}

std::uint64_t TorchFile::placeLegacy(const ByteSource& source, const Document& keys,
                                     std::uint64_t at) {
    m_places.assign(m_document.storages.size(), 0);
    const Value& list = keys.values[keys.root];
    if (list.kind != Kind::List) refuse(MAQUETTE_TR("the list of its storages is missing"));
    for (const std::uint32_t id : list.items) {
        const std::string& key = keys.values[id].text;
        const auto storage = std::find_if(m_document.storages.begin(), m_document.storages.end(),
                                          [&](const Storage& each) { return each.key == key; });
        if (keys.values[id].kind != Kind::Text || storage == m_document.storages.end())
            refuse(MAQUETTE_TR("it holds a storage that no tensor uses"));
        std::uint64_t elements = 0;
        source.read(at, std::as_writable_bytes(std::span(&elements, 1)));
        std::uint64_t& place =
            m_places[static_cast<std::size_t>(storage - m_document.storages.begin())];
        if (elements != storage->elements || place != 0)
            refuse({MAQUETTE_TR("its storage %1 has another size than its tensors need"),
                    printable(key)});
        place = at + 8;
        if (storage->bytes() > source.size() - place) refuse(MAQUETTE_TR("it is cut off"));
        at = place + storage->bytes();
    }
    if (std::find(m_places.begin(), m_places.end(), 0) != m_places.end())
        refuse(MAQUETTE_TR("a storage of its tensors is missing"));
    return at;
}

} // namespace maquette::io::pickle
