#pragma once

#include <filesystem>

#include <QObject>
#include <QString>
#include <QTimer>

#include "engine/api/model_library.h"
#include "engine/base/progress.h"
#include "ui/basics/background.h"

namespace maquette::ui {

// The only object of the studio that knows the model library: its news and the conversion of
// pickles, which goes on in the background, come as signals. Lives on the GUI thread.
class ModelShelf final : public QObject {
    Q_OBJECT
  public:
    // The library outlives the shelf. Converted weights are written into `converted`, which is made
    // and added to the library's folders with the first of them.
    ModelShelf(api::ModelLibrary& library, std::filesystem::path converted,
               QObject* parent = nullptr);
    ~ModelShelf() override;

    const std::vector<api::ListedModel>& models() const { return m_models; }
    const api::ListedModel* listed(const std::string& id) const; // nullptr: not in the list
    // Any file by its path, as the list would show it; a listed one is not read again. Throws
    // base::Error when there is none.
    api::ListedModel examined(const std::string& file) const;
    std::vector<api::ModelFolder> folders() const { return m_library.folders(); }
    bool isAdded(const api::ModelFolder& folder) const; // by the user, who may take it away
    bool isConverted(const api::ModelFolder& folder) const;
    api::ModelScan scan() const { return m_library.scan(); }

    // The model in use. What cannot be used any more comes back with its refusal.
    api::ModelInfo inUse() const;
    // These say failed() when it cannot be.
    void use(const std::string& id); // then inUseChanged()
    void answerPrediction(const std::string& id, const std::string& prediction);
    void addFolder(const QString& folder); // and looks there
    void removeFolder(const QString& folder);

    void startScan();
    void stopScan();
    bool wasScanned() const { return m_scanned; } // since the program started

    // Makes safetensors of a pickle, whose instructions are never executed. One at a time.
    void convert(const std::string& id);
    void stopConversion();
    const std::string& converting() const { return m_converting; } // id, "" for none
    double conversionShare() const { return m_share; }

  Q_SIGNALS:
    void changed(); // models, folders, scan or what is being converted
    void conversionProgressed();
    void converted(const QString& id); // of the new file, which the scan that begins now lists
    void inUseChanged();
    void failed(const QString& sentence);

  private:
    void refresh();
    void attempt(const std::function<void()>& wish);
    std::filesystem::path targetFor(const std::filesystem::path& pickle) const;
    base::Progress progress(const std::stop_token& stop);
    void tookConverted(const std::filesystem::path& file);

    api::ModelLibrary& m_library;
    std::filesystem::path m_convertedFolder;
    std::vector<api::ListedModel> m_models;
    bool m_scanned = false;
    std::string m_converting;
    double m_share = 0;
    QTimer m_soon; // a search has news many times a second
    std::stop_source m_stopConversion;
    Background m_background; // last: stops before the rest goes
};

} // namespace maquette::ui
