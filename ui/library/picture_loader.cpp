#include "ui/library/picture_loader.h"

#include <algorithm>
#include <optional>

#include <QBuffer>
#include <QImageReader>

#include "assets/library.h"
#include "engine/base/error.h"
#include "engine/base/log.h"

namespace maquette::ui {

namespace {

constexpr std::size_t kMostWishes = 400;
constexpr int kMostViews = 64;

QImage fitted(const QImage& image, int side) {
    if (image.isNull()) return {};
    const bool smaller = image.width() <= side && image.height() <= side;
    const QImage scaled =
        smaller ? image : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return scaled.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QImage decoded(const std::vector<std::byte>& png) {
    return QImage::fromData(reinterpret_cast<const uchar*>(png.data()),
                            static_cast<int>(png.size()), "PNG");
}

QImage readSheet(const assets::Library& library, assets::AssetId id) {
    const assets::Asset asset = library.assets().get(id);
    const assets::AssetFile* file = asset.file(assets::role::kTurntable);
    if (!file) return {};
    QImageReader reader(QString::fromStdString(library.assets().path(*file).string()), "PNG");
    return reader.read();
}

} // namespace

QList<QImage> turntableViews(const QImage& sheet, int side) {
    if (sheet.isNull() || sheet.width() % sheet.height() != 0) return {};
    const int count = sheet.width() / sheet.height();
    if (count > kMostViews) return {};
    QList<QImage> views;
    for (int i = 0; i < count; ++i) {
        const int s = sheet.height();
        views << fitted(sheet.copy(i * s, 0, s, s), side);
    }
    return views;
}

PictureLoader::PictureLoader(std::filesystem::path folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_thread([this](const std::stop_token& stop) { work(stop); }) {}

PictureLoader::~PictureLoader() {
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void PictureLoader::wantThumbnail(assets::AssetId id, int side) {
    want({id, side, false});
}

void PictureLoader::wantTurntable(assets::AssetId id, int side) {
    want({id, side, true});
}

void PictureLoader::want(const Wish& wish) {
    {
        const std::lock_guard lock(m_mutex);
        if (std::find(m_wishes.begin(), m_wishes.end(), wish) != m_wishes.end()) return;
        m_wishes.push_back(wish);
        if (m_wishes.size() > kMostWishes) m_wishes.pop_front();
    }
    m_wake.notify_one();
}

void PictureLoader::work(const std::stop_token& stop) {
    std::optional<assets::Library> library;
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait(lock, stop, [this] { return !m_wishes.empty(); })) return;
        const Wish wish = m_wishes.back();
        m_wishes.pop_back();
        lock.unlock();
        try {
            if (!library) library.emplace(assets::Library::openForReading(m_folder));
            serve(*library, wish);
        } catch (const base::Error& error) {
            base::logWarning(std::string("library: ") + error.what());
            wish.turntable ? Q_EMIT turntableRead(wish.id.value, wish.side, {})
                           : Q_EMIT thumbnailRead(wish.id.value, wish.side, {});
        }
    }
}

// Signals of this thread reach objects of the GUI thread through their queue.
void PictureLoader::serve(const assets::Library& library, const Wish& wish) {
    if (wish.turntable) {
        Q_EMIT turntableRead(wish.id.value, wish.side,
                             turntableViews(readSheet(library, wish.id), wish.side));
    } else {
        Q_EMIT thumbnailRead(wish.id.value, wish.side,
                             fitted(decoded(library.assets().thumbnail(wish.id)), wish.side));
    }
}

} // namespace maquette::ui
