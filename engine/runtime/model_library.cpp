#include "engine/runtime/model_library.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/io/weight_files.h"
#include "engine/io/weight_hash.h"
#include "engine/io/weight_scan.h"
#include "engine/io/weight_summary.h"
#include "engine/runtime/listed_models.h"
#include "engine/runtime/model_catalogue.h"
#include "engine/runtime/model_choices.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using api::ListedModel;
using api::ModelUse;
using base::Error;
using base::ErrorKind;

namespace {

constexpr const char* kStarter = "starter";
constexpr auto kTellEvery = std::chrono::milliseconds(50);

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

class Library final : public api::ModelLibrary {
  public:
    explicit Library(ModelLibraryConfig config);
    ~Library() override;

    std::vector<ListedModel> list() const override;
    ListedModel find(const std::string& model) const override;
    std::string chosen() const override { return m_choices.read().chosen; }
    ListedModel choose(const std::string& model) override;
    void answerPrediction(const std::string& model, const std::string& prediction) override;
    api::MemoryNeed memoryFor(const api::ModelInfo& model,
                              const std::string& device) const override;
    std::vector<api::ModelFolder> folders() const override;
    void addFolder(const std::string& folder) override;
    void removeFolder(const std::string& folder) override;
    void startScan() override;
    void stopScan() override;
    void waitForScan() override;
    api::ModelScan scan() const override;
    void onChange(std::function<void()> changed) override;

  private:
    std::vector<io::WeightFolder> weightFolders() const;
    void complete(ListedModel& listed, const ModelChoices& choices, std::uint64_t free) const;
    ListedModel completed(ListedModel listed) const;
    std::string contentOf(const std::string& path) const;
    std::uint64_t freeMemory() const;
    std::vector<ListedModel> named(const std::string& name) const;
    void search(std::uint64_t generation, const std::stop_token& stop);
    void take(io::FoundWeights found, std::map<std::string, ListedModel>& seen);
    void tell(bool now);

    const ModelLibraryConfig m_config;
    ModelChoicesFile m_choices;

    mutable std::mutex m_mutex; // of what follows
    std::condition_variable m_ended;
    std::map<std::string, ListedModel> m_found;           // by path
    mutable std::map<std::string, std::string> m_content; // fingerprints, by path
    api::ModelScan m_scan;
    std::uint64_t m_generation = 0;
    std::function<void()> m_changed;
    std::chrono::steady_clock::time_point m_told;

    std::mutex m_threadMutex;
    std::jthread m_thread; // last: ends before the rest goes
};

Library::Library(ModelLibraryConfig config)
    : m_config(std::move(config))
    , m_choices(m_config.choices.empty() ? base::configFolder() / "models.json"
                                         : m_config.choices) {}

Library::~Library() {
    stopScan();
}

std::uint64_t Library::freeMemory() const {
    return m_config.freeMemory ? m_config.freeMemory() : io::availableMemory();
}

// Kept until a search meets the file again. A file that has gone has no content.
std::string Library::contentOf(const std::string& path) const {
    const std::lock_guard lock(m_mutex);
    const auto known = m_content.find(path);
    if (known != m_content.end()) return known->second;
    try {
        return m_content[path] = io::fingerprintOf(path);
    } catch (const Error&) {
        return {};
    }
}

// What decisions and the machine add to what the files tell.
void Library::complete(ListedModel& listed, const ModelChoices& choices, std::uint64_t free) const {
    api::ModelInfo& info = listed.info;
    if (info.asksPrediction && info.refusal.empty() && !choices.predictions.empty()) {
        const auto answer = choices.predictions.find(contentOf(info.path));
        if (answer != choices.predictions.end()) info.prediction = answer->second;
        info.asksPrediction = answer == choices.predictions.end();
    }
    if (listed.use == ModelUse::Model) listed.memory = memoryNeed(info, free, false);
}

ListedModel Library::completed(ListedModel listed) const {
    complete(listed, m_choices.read(), freeMemory());
    return listed;
}

std::vector<ListedModel> Library::list() const {
    std::vector<ListedModel> all;
    if (m_config.shipped) {
        for (api::ModelInfo& info : m_config.shipped())
            all.push_back({std::move(info), ModelUse::Model, "Maquette", {}});
    }
    const std::size_t shipped = all.size();
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [path, listed] : m_found)
            all.push_back(listed);
    }
    const ModelChoices choices = m_choices.read();
    const std::string& id = choices.chosen;
    const auto has = [&](const ListedModel& each) { return each.info.id == id; };
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(shipped);
    const auto used = std::find_if(all.begin(), all.end(), has);
    if (used == all.end() && id != kStarter)
        all.insert(first, examinedModel(id));
    else if (used != all.end() && used > first)
        std::rotate(first, used, used + 1);
    const std::uint64_t free = freeMemory();
    for (ListedModel& each : all)
        complete(each, choices, free);
    return all;
}

std::vector<ListedModel> Library::named(const std::string& name) const {
    std::vector<ListedModel> fitting;
    for (ListedModel& each : list()) {
        if (each.info.id == name) return {std::move(each)};
        const bool called =
            lower(each.info.name.english()) == lower(name) ||
            (!each.info.path.empty() && each.info.path != each.info.id && each.info.path == name);
        if (called && each.use == ModelUse::Model) fitting.push_back(std::move(each));
    }
    return fitting;
}

ListedModel Library::find(const std::string& model) const {
    std::vector<ListedModel> fitting = named(model);
    std::error_code error;
    if (fitting.size() == 1) return std::move(fitting.front());
    if (fitting.empty() && !model.empty() && fs::exists(model, error))
        return completed(examinedModel(placeOf(model)));
    if (fitting.size() > 1) {
        std::string paths;
        for (const ListedModel& each : fitting)
            paths += (paths.empty() ? "" : ", ") + each.info.path;
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("Several models are called \"%1\": %2. Name one by its path."),
                     model, paths});
    }
    if (model.find('/') != std::string::npos)
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("There is no model in %1."), placeOf(model).string()});
    throw Error(
        ErrorKind::NotFound,
        {MAQUETTE_TR("There is no model called \"%1\". \"maquette models list\" shows those "
                     "there are; any other is named by the path of its file or folder."),
         model});
}

ListedModel Library::choose(const std::string& model) {
    ListedModel listed = find(model);
    if (listed.use != ModelUse::Model) // its sentence says what it is instead
        listed.info = describeModel(listed.info.id, listed.info.path);
    if (!listed.info.refusal.empty()) throw Error(listed.info.refusalKind, listed.info.refusal);
    m_choices.change([&](ModelChoices& choices) { choices.chosen = listed.info.id; });
    tell(true);
    return listed;
}

void Library::answerPrediction(const std::string& model, const std::string& prediction) {
    if (prediction != "epsilon" && prediction != "v_prediction") {
        throw Error(ErrorKind::Usage, {MAQUETTE_TR("The prediction cannot be \"%1\": it must be "
                                                   "epsilon or v_prediction."),
                                       prediction});
    }
    const ListedModel listed = find(model);
    if (!listed.info.refusal.empty()) throw Error(listed.info.refusalKind, listed.info.refusal);
    const bool answered = !listed.info.asksPrediction;
    const bool single = listed.info.kind == "diffusion" && listed.info.base == "sd2" &&
                        fs::is_regular_file(listed.info.path);
    if (answered && (!single || !io::predictionToldBeside(listed.info.path).empty())) {
        throw Error(ErrorKind::Usage, {MAQUETTE_TR("The model %1 tells itself what it predicts."),
                                       listed.info.name.english()});
    }
    const std::string content = io::fingerprintOf(listed.info.path);
    m_choices.change([&](ModelChoices& choices) { choices.predictions[content] = prediction; });
    tell(true);
}

api::MemoryNeed Library::memoryFor(const api::ModelInfo& model, const std::string& device) const {
    // Looking for devices may take seconds the first time: only where it matters.
    const bool matters = memoryNeed(model, 0, false).needed > 0;
    if (matters && m_config.devices && device != "cpu") {
        const Devices found = m_config.devices();
        if (!found.gpus.empty() && found.gpus.front().runsNetworks())
            return memoryNeed(model, found.gpus.front().bytes, true);
    }
    return memoryNeed(model, freeMemory(), false);
}

std::vector<api::ModelFolder> Library::folders() const {
    std::vector<api::ModelFolder> all;
    for (const io::WeightFolder& each :
         m_config.known ? m_config.known() : io::knownWeightFolders())
        all.push_back({each.path.string(), each.owner});
    for (const std::string& each : m_choices.read().folders)
        all.push_back({each, "added"});
    return all;
}

void Library::addFolder(const std::string& folder) {
    std::error_code error;
    if (folder.empty() || !fs::is_directory(folder, error))
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("%1 is not a folder."), folder});
    const std::string place = placeOf(folder).string();
    m_choices.change([&](ModelChoices& choices) {
        if (std::find(choices.folders.begin(), choices.folders.end(), place) ==
            choices.folders.end())
            choices.folders.push_back(place);
    });
    tell(true);
}

void Library::removeFolder(const std::string& folder) {
    const std::string place = placeOf(folder).string();
    m_choices.change([&](ModelChoices& choices) { std::erase(choices.folders, place); });
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_found, [&](const auto& each) {
            return each.second.owner == "added" && each.first.starts_with(place + "/");
        });
    }
    tell(true);
}

std::vector<io::WeightFolder> Library::weightFolders() const {
    std::vector<io::WeightFolder> all =
        m_config.known ? m_config.known() : io::knownWeightFolders();
    for (const std::string& each : m_choices.read().folders) {
        for (io::WeightFolder& found : io::weightFoldersAt(each))
            all.push_back(std::move(found));
    }
    return all;
}

void Library::startScan() {
    const std::lock_guard thread(m_threadMutex);
    std::uint64_t generation = 0;
    {
        const std::lock_guard lock(m_mutex);
        generation = ++m_generation;
        m_scan = {.running = true};
    }
    m_thread.request_stop();
    // The new thread waits for the old one, so that the caller need not.
    const auto before = std::make_shared<std::jthread>(std::move(m_thread));
    m_thread = std::jthread([this, before, generation](const std::stop_token& stop) {
        if (before->joinable()) before->join();
        search(generation, stop);
    });
}

void Library::stopScan() {
    const std::lock_guard thread(m_threadMutex);
    m_thread.request_stop();
}

void Library::waitForScan() {
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return !m_scan.running; });
}

api::ModelScan Library::scan() const {
    const std::lock_guard lock(m_mutex);
    return m_scan;
}

void Library::onChange(std::function<void()> changed) {
    const std::lock_guard lock(m_mutex);
    m_changed = std::move(changed);
}

void Library::take(io::FoundWeights found, std::map<std::string, ListedModel>& seen) {
    const std::string path = found.path.string();
    ListedModel listed = listedOf(found);
    seen[path] = listed;
    {
        const std::lock_guard lock(m_mutex);
        m_content.erase(path);
        m_found[path] = std::move(listed);
        m_scan.found = seen.size();
    }
    tell(false);
}

// What is found is listed at once beside what the last search left; that goes when this one is
// through.
void Library::search(std::uint64_t generation, const std::stop_token& stop) {
    std::map<std::string, ListedModel> seen;
    base::Text trouble;
    bool whole = false;
    try {
        const io::ScanListener listener{
            [&](io::FoundWeights found) { take(std::move(found), seen); },
            [&](const fs::path& folder) {
                const std::lock_guard lock(m_mutex);
                m_scan.where = folder.string();
            }};
        io::scanWeights(weightFolders(), listener, {{}, stop});
        whole = true;
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Cancelled) trouble = error.sentence();
    } catch (const std::exception& error) { // of the file system, for a folder that goes meanwhile
        trouble = {MAQUETTE_TR("The search for models ended early: %1."), error.what()};
    }
    {
        const std::lock_guard lock(m_mutex);
        if (whole) m_found = std::move(seen);
        if (generation == m_generation) m_scan = {false, m_scan.found, {}, std::move(trouble)};
    }
    m_ended.notify_all();
    tell(true);
}

void Library::tell(bool now) {
    std::function<void()> changed;
    {
        const std::lock_guard lock(m_mutex);
        const auto time = std::chrono::steady_clock::now();
        if (!now && time - m_told < kTellEvery) return;
        m_told = time;
        changed = m_changed;
    }
    if (changed) changed();
}

} // namespace

std::unique_ptr<api::ModelLibrary> makeModelLibrary(ModelLibraryConfig config) {
    return std::make_unique<Library>(std::move(config));
}

} // namespace maquette::runtime
