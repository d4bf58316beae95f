#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/api/engine.h"

namespace maquette::api {

// What weights on this machine are good for.
enum class ModelUse : std::uint8_t {
    Model, // a whole model: can be chosen unless it is refused
    Lora,  // changes a model of its base
    Part,  // one network of a model, or of no use here; the refusal says which
};

// What a run with a model takes of the main memory, or of a GPU's, and whether that is there.
struct MemoryNeed {
    std::uint64_t needed = 0; // bytes at least, in 16 bits; 0: not known
    std::uint64_t full = 0;   // bytes in 32 bits, which some processors compute faster
    std::uint64_t free = 0;   // bytes there are; 0: the system does not say
    base::Text shortage;      // not empty: needs X, free Y, and what to change

    bool enough() const { return shortage.empty(); }
};

// A model, LoRA or part of one as the manager shows it.
struct ListedModel {
    ModelInfo info; // id: "starter" or the absolute path; hash: empty until a run has read it all
    ModelUse use = ModelUse::Part;
    std::string owner; // of the folder: "Maquette", "Hugging Face", "ComfyUI", ..., "added"
    MemoryNeed memory; // on the processor
};

// A folder that is searched for weights.
struct ModelFolder {
    std::string path;
    std::string owner; // "added" by the user, else the program whose folder it is
};

// How the search for weights stands.
struct ModelScan {
    bool running = false;
    std::uint64_t found = 0; // so far
    std::string where;       // the folder it is in
    base::Text trouble;      // not empty: why the last one ended early
};

// The user's models: those the program ships, those found in the folders of other programs and in
// added ones, and the one in use. What the user decided is kept in one small file of the
// configuration folder, which several programs may share; the newest decision wins. Weights are
// only read, by their headers. Thread-safe. Functions that throw throw Error(Io) naming the list
// when it cannot be written, and:
class ModelLibrary {
  public:
    virtual ~ModelLibrary() = default;

    // The shipped models first, then the one in use, then what the last search of this program
    // found so far, by path. Reads nothing but the shipped models' headers, once.
    virtual std::vector<ListedModel> list() const = 0;

    // One of the list by its id, its path, or the last part of its path without the ending where
    // only one model has it; any other file or folder by its path, examined now (milliseconds).
    // What cannot be used comes back with its refusal. Throws Error(NotFound) when there is none,
    // Error(Usage) naming the paths when several have the name.
    virtual ListedModel find(const std::string& model) const = 0;

    // The id of the model in use: "starter" until another was chosen. A file that has gone since
    // is refused by find(), not forgotten.
    virtual std::string chosen() const = 0;
    // Throws as find(), and with the refusal of a model that cannot be used. Returns what it chose;
    // info.asksPrediction then still has to be answered.
    virtual ListedModel choose(const std::string& model) = 0;

    // Stable Diffusion 2 in one file does not tell what it predicts (ModelInfo::asksPrediction):
    // the answer, "epsilon" (base models, 512 pixels) or "v_prediction" (768 pixels), is kept for
    // this content wherever it lies. Throws as find(), Error(Usage) for another word or a model
    // that tells it itself.
    virtual void answerPrediction(const std::string& model, const std::string& prediction) = 0;

    // What a run takes on "cpu", "cuda" or "auto" beside what is free now.
    virtual MemoryNeed memoryFor(const ModelInfo& model, const std::string& device) const = 0;

    // The folders that are searched, those of other programs first.
    virtual std::vector<ModelFolder> folders() const = 0;
    // Adds a folder for good; the next search looks there. Throws Error(NotFound) for no folder.
    virtual void addFolder(const std::string& folder) = 0;
    // Forgets an added folder and what was found in it; nothing on the disk changes.
    virtual void removeFolder(const std::string& folder) = 0;

    // Begins a search on a thread of its own and returns at once; one that runs begins anew.
    virtual void startScan() = 0;
    // Ends a search; what was found stays in the list. Returns at once.
    virtual void stopScan() = 0;
    virtual void waitForScan() = 0; // until none runs
    virtual ModelScan scan() const = 0;

    // Called, mostly from the searching thread, when list(), scan(), chosen() or folders() tell
    // something new; at most every 50 ms while searching. It must only wake the consumer. Set it
    // before startScan().
    virtual void onChange(std::function<void()> changed) = 0;
};

} // namespace maquette::api
