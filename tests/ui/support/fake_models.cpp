#include "tests/ui/support/fake_models.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

#include "engine/base/error.h"
#include "tests/ui/support/fake_descriptions.h"

namespace maquette::tests {

namespace fs = std::filesystem;
using api::ListedModel;

FakeModels::FakeModels()
    : m_there(someModels()) {}

FakeModels::~FakeModels() {
    stopScan();
}

void FakeModels::setFound(std::vector<ListedModel> found) {
    const std::lock_guard lock(m_mutex);
    m_there = std::move(found);
}

ListedModel FakeModels::model(const std::string& path, const std::string& base) {
    ListedModel listed;
    listed.info.id = listed.info.path = path;
    listed.info.name = {"%1", fs::path(path).stem().string()};
    listed.info.kind = base == "mvdream" || base == "zero123" ? base : "diffusion";
    listed.info.base = base;
    listed.info.dtype = "fp16";
    listed.info.bytes = 2'132'625'894;
    listed.info.parameters = 1'066'235'307;
    listed.info.licence = "creativeml-openrail-m";
    listed.info.asksPrediction = base == "sd2";
    listed.use = api::ModelUse::Model;
    listed.owner = path.find("ComfyUI") != std::string::npos       ? "ComfyUI"
                   : path.find("huggingface") != std::string::npos ? "Hugging Face"
                                                                   : "added";
    return listed;
}

ListedModel FakeModels::refused(const std::string& path, const std::string& kind,
                                const base::Text& why) {
    ListedModel listed = model(path, "");
    listed.info.kind = kind;
    listed.info.licence.clear();
    listed.info.refusal = why;
    listed.use = kind == "lora"        ? api::ModelUse::Lora
                 : kind == "diffusion" ? api::ModelUse::Model
                                       : api::ModelUse::Part;
    if (kind == "pickle") listed.info.dtype.clear();
    return listed;
}

ListedModel FakeModels::completed(ListedModel model) const {
    const auto answer = m_predictions.find(model.info.path);
    if (answer != m_predictions.end()) {
        model.info.prediction = answer->second;
        model.info.asksPrediction = false;
    }
    model.memory = memoryFor(model.info, "cpu");
    return model;
}

std::vector<ListedModel> FakeModels::list() const {
    const std::lock_guard lock(m_mutex);
    std::vector<ListedModel> all;
    for (const api::ModelInfo& info : fakeModels())
        all.push_back({info, api::ModelUse::Model, "Maquette", {}});
    for (const ListedModel& each : m_found)
        all.push_back(completed(each));
    return all;
}

ListedModel FakeModels::find(const std::string& model) const {
    for (const ListedModel& each : list())
        if (each.info.id == model) return each;
    const std::lock_guard lock(m_mutex);
    for (const ListedModel& each : m_there)
        if (each.info.id == model) return completed(each);
    throw base::Error(base::ErrorKind::NotFound, {MAQUETTE_TR("There is no model in %1."), model});
}

std::string FakeModels::chosen() const {
    const std::lock_guard lock(m_mutex);
    return m_chosen;
}

ListedModel FakeModels::choose(const std::string& model) {
    const ListedModel found = find(model);
    if (!found.info.refusal.empty()) throw base::Error(found.info.refusalKind, found.info.refusal);
    {
        const std::lock_guard lock(m_mutex);
        m_chosen = model;
    }
    tell();
    return found;
}

void FakeModels::answerPrediction(const std::string& model, const std::string& prediction) {
    {
        const std::lock_guard lock(m_mutex);
        m_predictions[model] = prediction;
    }
    tell();
}

api::MemoryNeed FakeModels::memoryFor(const api::ModelInfo& model, const std::string&) const {
    api::MemoryNeed need;
    if (model.parameters == 0) return need;
    need.needed = model.parameters * 2 + 900'000'000;
    need.full = 2 * need.needed;
    need.free = static_cast<std::uint64_t>(memoryFree) * 1'000'000'000;
    if (need.free < need.needed) need.shortage = "There is not enough memory for it.";
    return need;
}

std::vector<api::ModelFolder> FakeModels::folders() const {
    const std::lock_guard lock(m_mutex);
    return m_folders;
}

void FakeModels::addFolder(const std::string& folder) {
    if (!fs::is_directory(folder))
        throw base::Error(base::ErrorKind::NotFound, {MAQUETTE_TR("%1 is not a folder."), folder});
    {
        const std::lock_guard lock(m_mutex);
        m_folders.push_back({folder, "added"});
    }
    tell();
}

void FakeModels::removeFolder(const std::string& folder) {
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_folders, [&](const api::ModelFolder& each) { return each.path == folder; });
        std::erase_if(m_found, [&](const ListedModel& each) {
            return each.info.path.starts_with(folder + "/");
        });
    }
    tell();
}

void FakeModels::startScan() {
    stopScan();
    if (m_thread.joinable()) m_thread.join();
    {
        const std::lock_guard lock(m_mutex);
        m_scan = {.running = true};
    }
    m_thread = std::jthread([this](const std::stop_token& stop) { search(stop); });
}

void FakeModels::stopScan() {
    m_thread.request_stop();
}

void FakeModels::search(const std::stop_token& stop) {
    std::vector<ListedModel> there;
    {
        const std::lock_guard lock(m_mutex);
        there = m_there;
    }
    for (const ListedModel& each : there) {
        std::this_thread::sleep_for(std::chrono::milliseconds(millisecondsPerModel));
        if (stop.stop_requested()) break;
        {
            const std::lock_guard lock(m_mutex);
            std::erase_if(m_found,
                          [&](const ListedModel& old) { return old.info.id == each.info.id; });
            m_found.push_back(each);
            m_scan.found = m_found.size();
            m_scan.where = fs::path(each.info.path).parent_path().string();
        }
        tell();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_scan.running = false;
    }
    tell();
}

void FakeModels::waitForScan() {
    while (scan().running)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

api::ModelScan FakeModels::scan() const {
    const std::lock_guard lock(m_mutex);
    return m_scan;
}

void FakeModels::onChange(std::function<void()> changed) {
    const std::lock_guard lock(m_mutex);
    m_changed = std::move(changed);
}

void FakeModels::tell() {
    const std::lock_guard lock(m_mutex);
    if (m_changed) m_changed();
}

std::vector<ListedModel> someModels() {
    const std::string comfy = "/home/somebody/ComfyUI/models/";
    const std::string hub = "/home/somebody/.cache/huggingface/hub/";
    ListedModel lora = FakeModels::model(comfy + "loras/clay-figures.safetensors", "sd1");
    lora.info.kind = "lora";
    lora.info.bytes = 37'861'176;
    lora.use = api::ModelUse::Lora;
    ListedModel turbo = FakeModels::model(comfy + "checkpoints/sketchbook-xl.safetensors", "sdxl");
    turbo.info.refusal = "It belongs to Stable Diffusion XL; Maquette knows the families 1 and 2.";
    turbo.info.bytes = 6'938'040'682;
    ListedModel mvdream =
        FakeModels::model(comfy + "checkpoints/multiview-v2.1.safetensors", "mvdream");
    mvdream.info.dtype = "fp32";
    return {FakeModels::model(comfy + "checkpoints/plain-one.safetensors", "sd1"),
            FakeModels::model(hub + "models--somebody--two-base", "sd2"),
            mvdream,
            turbo,
            FakeModels::refused(comfy + "checkpoints/old-style.ckpt", "pickle",
                                "A file of this kind can carry programs. Convert it safely first."),
            FakeModels::refused(comfy + "vae/soft-colours.safetensors", "vae",
                                "It is one network of a model, not a whole one."),
            FakeModels::refused(comfy + "checkpoints/half-a-download.safetensors", "diffusion",
                                "The file ends in its middle. Download it again."),
            lora};
}

} // namespace maquette::tests
