#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace maquette::runtime {

// What a user decided about models.
struct ModelChoices {
    std::vector<std::string> folders; // added ones, absolute
    std::string chosen = "starter";   // id of the model in use
    // What a model predicts, by the fingerprint of its file (engine/io/weight_hash.h): the content
    // decides, wherever it lies.
    std::map<std::string, std::string> predictions;
    bool operator==(const ModelChoices&) const = default;
};

// The choices in their file, JSON, written as a whole or not at all. Several programs may share
// it: each change begins with what the file holds then. A file that is damaged counts as empty; it
// is kept beside the new one, with ".damaged" appended. Thread-safe.
class ModelChoicesFile {
  public:
    explicit ModelChoicesFile(std::filesystem::path file);

    ModelChoices read() const;
    // Throws Error(Io) naming the file.
    template <class Edit>
    void change(Edit&& edit) {
        const std::lock_guard lock(m_mutex);
        ModelChoices choices = load(true);
        const ModelChoices before = choices;
        edit(choices);
        if (choices != before) store(choices);
    }

  private:
    ModelChoices load(bool keepDamaged) const;
    void store(const ModelChoices& choices) const;

    std::filesystem::path m_file;
    mutable std::mutex m_mutex;
};

} // namespace maquette::runtime
