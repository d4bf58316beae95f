#pragma once

#include <mutex>
#include <thread>

#include "engine/api/model_library.h"

namespace maquette::tests {

// A model library that pretends: a search "finds" what it was told, one model after the other.
class FakeModels final : public api::ModelLibrary {
  public:
    FakeModels();
    ~FakeModels() override;

    int millisecondsPerModel = 5; // of a search
    int memoryFree = 16;          // GB
    // What searches find from now on; searches of folders that were taken away find nothing there.
    void setFound(std::vector<api::ListedModel> found);
    // A whole model in one file below this folder.
    static api::ListedModel model(const std::string& path, const std::string& base);
    static api::ListedModel refused(const std::string& path, const std::string& kind,
                                    const base::Text& why);

    std::vector<api::ListedModel> list() const override;
    api::ListedModel find(const std::string& model) const override;
    std::string chosen() const override;
    api::ListedModel choose(const std::string& model) override;
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
    void search(const std::stop_token& stop);
    void tell();
    api::ListedModel completed(api::ListedModel model) const;

    mutable std::mutex m_mutex;
    std::function<void()> m_changed;
    std::vector<api::ListedModel> m_there, m_found;
    std::vector<api::ModelFolder> m_folders{
        {"/home/somebody/.cache/huggingface/hub", "Hugging Face"},
        {"/home/somebody/ComfyUI/models", "ComfyUI"}};
    std::map<std::string, std::string> m_predictions;
    std::string m_chosen = "starter";
    api::ModelScan m_scan;
    std::jthread m_thread;
};

// What a machine of somebody who draws with such programs may hold.
std::vector<api::ListedModel> someModels();

} // namespace maquette::tests
