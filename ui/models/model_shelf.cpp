#include "ui/models/model_shelf.h"

#include <algorithm>
#include <chrono>
#include <memory>

#include "assets/convert_folder.h"
#include "ui/basics/texts.h"

namespace maquette::ui {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

ModelShelf::ModelShelf(api::ModelLibrary& library, fs::path converted, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_convertedFolder(std::move(converted))
    , m_background(this) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &ModelShelf::refresh);
    m_library.onChange([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_soon.isActive()) m_soon.start();
            },
            Qt::QueuedConnection);
    });
    m_models = m_library.list();
}

ModelShelf::~ModelShelf() {
    m_library.onChange({});
}

void ModelShelf::refresh() {
    m_models = m_library.list();
    Q_EMIT changed();
}

const api::ListedModel* ModelShelf::listed(const std::string& id) const {
    const auto found =
        std::find_if(m_models.begin(), m_models.end(),
                     [&](const api::ListedModel& each) { return each.info.id == id; });
    return found == m_models.end() ? nullptr : &*found;
}

api::ListedModel ModelShelf::examined(const std::string& file) const {
    const api::ListedModel* known = listed(file);
    return known ? *known : m_library.find(file);
}

bool ModelShelf::isConverted(const api::ModelFolder& folder) const {
    return fs::path(folder.path) == m_convertedFolder;
}

bool ModelShelf::isAdded(const api::ModelFolder& folder) const {
    return folder.owner == "added" && !isConverted(folder);
}

void ModelShelf::attempt(const std::function<void()>& wish) {
    try {
        wish();
    } catch (const Error& error) {
        Q_EMIT failed(say(error.sentence()));
    }
    refresh();
}

api::ModelInfo ModelShelf::inUse() const {
    const std::string id = m_library.chosen();
    try {
        return m_library.find(id).info;
    } catch (const Error& error) {
        api::ModelInfo gone;
        gone.id = id;
        gone.refusal = error.sentence();
        gone.refusalKind = error.kind();
        return gone;
    }
}

void ModelShelf::use(const std::string& id) {
    attempt([&] {
        m_library.choose(id);
        Q_EMIT inUseChanged();
    });
}

void ModelShelf::answerPrediction(const std::string& id, const std::string& prediction) {
    attempt([&] {
        m_library.answerPrediction(id, prediction);
        if (id == m_library.chosen()) Q_EMIT inUseChanged();
    });
}

void ModelShelf::addFolder(const QString& folder) {
    attempt([&] {
        m_library.addFolder(folder.toStdString());
        startScan();
    });
}

void ModelShelf::removeFolder(const QString& folder) {
    attempt([&] { m_library.removeFolder(folder.toStdString()); });
}

void ModelShelf::startScan() {
    m_scanned = true;
    m_library.startScan();
}

void ModelShelf::stopScan() {
    m_library.stopScan();
}

// A name that is free yet, like that of the pickle. A folder of the Hugging Face cache is named by
// a hash, what it holds by who made it.
fs::path ModelShelf::targetFor(const fs::path& pickle) const {
    std::error_code error;
    const bool folder = fs::is_directory(pickle, error);
    const std::string ending = folder ? "" : ".safetensors";
    std::string stem = pickle.stem().string();
    if (const api::ListedModel* known = listed(pickle.string()); folder && known) {
        stem = known->info.name.english();
        std::replace(stem.begin(), stem.end(), '/', '-');
    }
    fs::path target = m_convertedFolder / (stem + ending);
    for (int number = 2; fs::exists(target, error); ++number)
        target = m_convertedFolder / (stem + "-" + std::to_string(number) + ending);
    return target;
}

// Told at most ten times a second.
base::Progress ModelShelf::progress(const std::stop_token& stop) {
    using Clock = std::chrono::steady_clock;
    const auto last = std::make_shared<Clock::time_point>();
    return {[this, last](float share) {
                const auto now = Clock::now();
                if (now - *last < std::chrono::milliseconds(100)) return;
                *last = now;
                QMetaObject::invokeMethod(
                    this,
                    [this, share] {
                        m_share = share;
                        Q_EMIT conversionProgressed();
                    },
                    Qt::QueuedConnection);
            },
            stop};
}

void ModelShelf::convert(const std::string& id) {
    if (!m_converting.empty()) return;
    m_converting = id;
    m_share = 0;
    m_stopConversion = {};
    const fs::path source(id), folder = m_convertedFolder, target = targetFor(source);
    m_background.run(
        [this, source, folder, target](const std::stop_token& stop) -> Background::Answer {
            std::error_code error;
            fs::create_directories(folder, error);
            if (error) {
                throw Error(ErrorKind::Io, {MAQUETTE_TR("The folder %1 cannot be made: %2."),
                                            folder.string(), error.message()});
            }
            const fs::path file = assets::convertModel(source, target, progress(stop)).file;
            return [this, file] { tookConverted(file); };
        },
        [this](const Error& error) {
            m_converting.clear();
            if (error.kind() != ErrorKind::Cancelled) Q_EMIT failed(say(error.sentence()));
            Q_EMIT changed();
        },
        m_stopConversion);
    Q_EMIT changed();
}

void ModelShelf::tookConverted(const fs::path& file) {
    m_converting.clear();
    attempt([&] {
        m_library.addFolder(m_convertedFolder.string());
        startScan();
    });
    Q_EMIT converted(say(file.string()));
}

void ModelShelf::stopConversion() {
    m_stopConversion.request_stop();
}

} // namespace maquette::ui
