#include <set>

#include "engine/io/atomic_file.h"
#include "engine/io/json.h"
#include "engine/io/tokenizer.h"

namespace maquette::io {

namespace {

using Pair = std::pair<std::string, std::string>;

struct CountedWord {
    std::vector<std::string> pieces;
    std::int64_t count = 0;
};

std::vector<CountedWord> split(const std::map<std::string, std::int64_t>& words) {
    std::vector<CountedWord> out;
    for (const auto& [word, count] : words) {
        CountedWord entry{{}, count};
        for (const char byte : word) {
            entry.pieces.push_back(byteCharacters()[static_cast<unsigned char>(byte)]);
        }
        if (entry.pieces.empty()) continue;
        entry.pieces.back() += "</w>";
        out.push_back(std::move(entry));
    }
    return out;
}

// The most frequent pair, the smaller one on ties; count 0 when there is none.
std::pair<Pair, std::int64_t> mostFrequent(const std::vector<CountedWord>& words) {
    std::map<Pair, std::int64_t> counts;
    for (const CountedWord& word : words) {
        for (std::size_t i = 0; i + 1 < word.pieces.size(); ++i) {
            counts[{word.pieces[i], word.pieces[i + 1]}] += word.count;
        }
    }
    std::pair<Pair, std::int64_t> best{{}, 0};
    for (const auto& [pair, count] : counts) {
        if (count > best.second) best = {pair, count};
    }
    return best;
}

void merge(std::vector<CountedWord>& words, const Pair& pair) {
    for (CountedWord& word : words) {
        for (std::size_t i = 0; i + 1 < word.pieces.size(); ++i) {
            if (word.pieces[i] == pair.first && word.pieces[i + 1] == pair.second) {
                word.pieces[i] += word.pieces[i + 1];
                word.pieces.erase(word.pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            }
        }
    }
}

void writeFolder(const std::filesystem::path& folder, const std::vector<Pair>& merges,
                 int maxLength) {
    Json vocab = Json::object();
    std::int64_t id = 0;
    for (const std::string& c : byteCharacters())
        vocab[c] = id++;
    for (const std::string& c : byteCharacters())
        vocab[c + "</w>"] = id++;
    std::string lines = "#version: 0.2\n";
    for (const Pair& pair : merges) {
        vocab[pair.first + pair.second] = id++;
        lines += pair.first + " " + pair.second + "\n";
    }
    vocab["<|startoftext|>"] = id++;
    vocab["<|endoftext|>"] = id++;
    std::filesystem::create_directories(folder);
    writeFile(folder / "merges.txt", lines);
    writeFile(folder / "vocab.json", vocab.dump());
    writeJson(folder / "tokenizer_config.json", {{"tokenizer_class", "CLIPTokenizer"},
                                                 {"bos_token", "<|startoftext|>"},
                                                 {"eos_token", "<|endoftext|>"},
                                                 {"unk_token", "<|endoftext|>"},
                                                 {"pad_token", "<|endoftext|>"},
                                                 {"do_lower_case", true},
                                                 {"model_max_length", maxLength}});
    writeJson(folder / "special_tokens_map.json", {{"bos_token", "<|startoftext|>"},
                                                   {"eos_token", "<|endoftext|>"},
                                                   {"unk_token", "<|endoftext|>"},
                                                   {"pad_token", "<|endoftext|>"}});
}

} // namespace

void trainClipTokenizer(const std::map<std::string, std::int64_t>& words, int merges, int maxLength,
                        const std::filesystem::path& folder) {
    std::vector<CountedWord> corpus = split(words);
    std::vector<Pair> learned;
    while (static_cast<int>(learned.size()) < merges) {
        const auto [pair, count] = mostFrequent(corpus);
        if (count < 2) break;
        learned.push_back(pair);
        merge(corpus, pair);
    }
    writeFolder(folder, learned, maxLength);
}

} // namespace maquette::io
