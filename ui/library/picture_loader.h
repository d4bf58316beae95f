#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <thread>

#include <QImage>
#include <QList>
#include <QObject>

#include "assets/id.h"

namespace maquette::assets {
class Library;
}

namespace maquette::ui {

// Reads and scales the library's pictures on a thread of its own, the newest wish first, so that
// scrolling never waits for a picture. Wishes that pile up are dropped: whoever still needs one
// asks again when it paints. Functions are called on the GUI thread; signals arrive there.
class PictureLoader final : public QObject {
    Q_OBJECT
  public:
    // `folder` is the library's.
    explicit PictureLoader(std::filesystem::path folder, QObject* parent = nullptr);
    ~PictureLoader() override;

    // Scaled down to fit a square of this many pixels.
    void wantThumbnail(assets::AssetId id, int side);
    void wantTurntable(assets::AssetId id, int side);

  Q_SIGNALS:
    void thumbnailRead(qint64 id, int side, const QImage& picture);      // null: there is none
    void turntableRead(qint64 id, int side, const QList<QImage>& views); // empty: there is none

  private:
    struct Wish {
        assets::AssetId id;
        int side = 0;
        bool turntable = false;
        bool operator==(const Wish&) const = default;
    };
    void want(const Wish& wish);
    void work(const std::stop_token& stop);
    void serve(const assets::Library& library, const Wish& wish);

    std::filesystem::path m_folder;
    std::mutex m_mutex; // guards m_wishes only
    std::condition_variable_any m_wake;
    std::deque<Wish> m_wishes; // newest last
    std::jthread m_thread;     // the last member: it starts when all others are there
};

// The views of a turntable sheet: square pictures side by side, each scaled to fit `side` pixels.
// Empty for a sheet that is no whole number of squares.
QList<QImage> turntableViews(const QImage& sheet, int side);

} // namespace maquette::ui
