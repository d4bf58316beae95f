#include "tests/engine/io/safetensors_mutants.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>

#include "engine/io/json.h"

namespace maquette::tests {

namespace {

using Places = std::vector<std::pair<std::size_t, std::size_t>>;

// SplitMix64.
class Draw {
  public:
    explicit Draw(std::uint64_t index)
        : m_state(index * 0x2545F4914F6CDD1Du + 12345) {}

    std::uint64_t word() {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::size_t below(std::size_t bound) { return word() % bound; }
    template <class Items>
    auto& of(Items& items) {
        return items[below(items.size())];
    }

  private:
    std::uint64_t m_state;
};

struct Mutant {
    std::string header;
    std::size_t size = 0;             // of the data
    std::optional<std::uint64_t> lie; // a wrong length field

    std::string bytes() const {
        const std::uint64_t length = lie.value_or(header.size());
        std::string all(8, '\0');
        std::memcpy(all.data(), &length, 8);
        return all + header + std::string(size, '\0');
    }
};

Places runsOfDigits(const std::string& header) {
    Places found;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (header[i] < '0' || header[i] > '9') continue;
        if (!found.empty() && found.back().second == i)
            ++found.back().second;
        else
            found.emplace_back(i, i + 1);
    }
    return found;
}

Places textsOf(const std::string& header) {
    Places found;
    std::size_t from = 0;
    while (true) {
        const std::size_t open = header.find('"', from);
        const std::size_t close = header.find('"', open + 1);
        if (open == std::string::npos || close == std::string::npos) return found;
        found.emplace_back(open, close + 1);
        from = close + 1;
    }
}

Places openings(const std::string& header) {
    Places found;
    for (std::size_t i = 0; i < header.size(); ++i)
        if (header[i] == '{' || header[i] == ',') found.emplace_back(i + 1, i + 1);
    return found;
}

void replaceOne(std::string& header, Draw& draw, const Places& places,
                const std::vector<std::string>& words) {
    if (places.empty()) return;
    const auto& [begin, end] = draw.of(places);
    header.replace(begin, end - begin, draw.of(words));
}

void changeSize(Mutant& mutant, Draw& draw) {
    const std::size_t step = draw.below(4), more = draw.below(16);
    const std::size_t sizes[] = {mutant.size + 1, mutant.size - (mutant.size > 0 ? 1 : 0), 0,
                                 mutant.size + more};
    mutant.size = sizes[step];
}

void changeLength(Mutant& mutant, Draw& draw) {
    const std::size_t n = mutant.header.size(), how = draw.below(3);
    const std::uint64_t any = draw.word();
    const std::uint64_t near = n + draw.below(9) - 4, less = draw.below(2 * n + 2);
    mutant.lie = how == 0 ? any : how == 1 ? near : less;
}

// Changes that need a header that is not empty.
void changeBytes(std::string& h, Draw& draw, std::size_t kind) {
    static constexpr std::string_view kJsonBytes = "{}[]\",:0123456789.-+eE \n\\ux";
    if (kind <= 1) {
        const char byte = kind == 0 ? static_cast<char>(draw.below(256)) : draw.of(kJsonBytes);
        h[draw.below(h.size())] = byte;
    } else if (kind == 2) {
        const std::size_t at = draw.below(h.size());
        h.erase(at, 1 + draw.below(8));
    } else {
        const std::size_t at = draw.below(h.size());
        const std::string run = h.substr(at, 1 + draw.below(32));
        h.insert(draw.below(h.size() + 1), run);
    }
}

void change(Mutant& mutant, Draw& draw, const MutantSeeds& seeds) {
    std::string& h = mutant.header;
    const std::size_t kind = draw.below(10);
    if (kind <= 3) {
        if (!h.empty()) changeBytes(h, draw, kind);
    } else if (kind == 4) {
        const std::size_t at = draw.below(h.size() + 1);
        h.insert(at, draw.of(seeds.fragments));
    } else if (kind == 5) {
        replaceOne(h, draw, runsOfDigits(h), seeds.numbers);
    } else if (kind == 6) {
        replaceOne(h, draw, textsOf(h), seeds.strings);
    } else if (kind == 7) {
        changeSize(mutant, draw);
    } else if (kind == 8) {
        changeLength(mutant, draw);
    } else {
        replaceOne(h, draw, openings(h), seeds.entries);
    }
}

struct Entry {
    std::size_t number = 0;
    std::string dtype;
    std::vector<std::size_t> shape;
    std::size_t begin = 0, end = 0;

    std::string text() const {
        std::string sides;
        for (const std::size_t side : shape)
            sides += (sides.empty() ? "" : ",") + std::to_string(side);
        return "\"t" + std::to_string(number) + R"(":{"dtype":")" + dtype + R"(","shape":[)" +
               sides + R"(],"data_offsets":[)" + std::to_string(begin) + "," + std::to_string(end) +
               "]}";
    }
};

Entry entry(Draw& draw, const MutantSeeds& seeds, std::size_t number, std::size_t begin) {
    const auto& [name, bits] = draw.of(seeds.dtypes);
    Entry made{number, name, {}, begin, 0};
    std::size_t size = static_cast<std::size_t>(bits);
    for (std::size_t rank = draw.below(4); rank > 0; --rank)
        size *= made.shape.emplace_back(draw.below(5));
    made.end = begin + (size + 7) / 8;
    return made;
}

// One wrong number.
void bend(Draw& draw, const MutantSeeds& seeds, std::vector<Entry>& entries) {
    Entry& which = draw.of(entries);
    switch (draw.below(5)) {
    case 0:
        ++which.begin;
        return;
    case 1:
        which.end -= which.end > 0 ? 1 : 0;
        return;
    case 2:
        which.shape.push_back(draw.below(4));
        return;
    case 3:
        which.dtype = draw.of(seeds.dtypes).first;
        return;
    default:
        std::swap(which.begin, which.end);
    }
}

Mutant generated(Draw& draw, const MutantSeeds& seeds) {
    std::vector<Entry> entries;
    Mutant mutant;
    const std::size_t count = draw.below(5);
    for (std::size_t i = 0; i < count; ++i) {
        entries.push_back(entry(draw, seeds, i, mutant.size));
        mutant.size = entries.back().end;
    }
    if (!entries.empty() && draw.below(2) == 1) bend(draw, seeds, entries);
    for (std::size_t i = entries.size(); i-- > 1;)
        std::swap(entries[i], entries[draw.below(i + 1)]);
    for (const Entry& each : entries)
        mutant.header += (mutant.header.empty() ? "" : ",") + each.text();
    mutant.header = "{" + mutant.header + "}";
    return mutant;
}

// Code points up to 255 stand for bytes.
std::string bytesOf(const std::string& utf8) {
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c < 0x80)
            bytes += utf8[i];
        else
            bytes +=
                static_cast<char>((c & 3) << 6 | (static_cast<unsigned char>(utf8[++i]) & 0x3f));
    }
    return bytes;
}

} // namespace

MutantSeeds MutantSeeds::read(const std::filesystem::path& file) {
    const io::Json json = io::readJson(file);
    const auto words = [&](const char* key) {
        std::vector<std::string> out;
        for (const auto& word : json.at(key))
            out.push_back(bytesOf(word.get<std::string>()));
        return out;
    };
    MutantSeeds seeds;
    for (const auto& each : json.at("headers"))
        seeds.headers.emplace_back(bytesOf(each.at(0).get<std::string>()),
                                   each.at(1).get<std::size_t>());
    for (const auto& each : json.at("dtypes"))
        seeds.dtypes.emplace_back(each.at(0).get<std::string>(), each.at(1).get<int>());
    seeds.numbers = words("numbers");
    seeds.strings = words("strings");
    seeds.fragments = words("fragments");
    seeds.entries = words("entries");
    return seeds;
}

std::string safetensorsMutant(std::uint64_t index, const MutantSeeds& seeds) {
    Draw draw(index);
    Mutant mutant;
    std::size_t changes = 0;
    if (index % 2 == 1) {
        mutant = generated(draw, seeds);
        changes = draw.below(3) == 0 ? 1 : 0;
    } else {
        const auto& [header, size] = draw.of(seeds.headers);
        mutant = {header, size, {}};
        changes = 1 + draw.below(3);
    }
    for (; changes > 0; --changes)
        change(mutant, draw, seeds);
    return mutant.bytes();
}

} // namespace maquette::tests
