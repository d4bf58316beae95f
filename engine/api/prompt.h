#pragma once

#include <string>
#include <vector>

namespace maquette::api {

inline constexpr std::size_t kMaxPromptBytes = 16'384;

// How much of a prompt a model reads, in tokens: pieces of words as the model knows them.
struct PromptFit {
    int tokens = 0;     // of the whole prompt
    int room = 0;       // as many as the model reads; 0: not known
    std::string beyond; // the words it does not read any more; empty: it reads all
};

// The words of a prompt: lower-cased (ASCII), split at spaces and punctuation; signs without case
// such as emoji are words, too.
std::vector<std::string> promptWords(const std::string& prompt);

// The words of the prompt that a model with this vocabulary does not know, each once, in their
// order. Articles and the like never count. An empty vocabulary knows everything.
std::vector<std::string> unknownWords(const std::string& prompt,
                                      const std::vector<std::string>& vocabulary);

// The first few words in quotes for a sentence, long ones cut.
std::string quotedWords(const std::vector<std::string>& words);

// Throws Error(Usage) when no model could use the prompt: empty, longer than kMaxPromptBytes, not
// UTF-8, with control characters, or, given a vocabulary, without a single known word.
void checkPrompt(const std::string& prompt, const std::vector<std::string>& vocabulary = {});

} // namespace maquette::api
