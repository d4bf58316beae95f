#include "ui/library/asset_drag.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QUrl>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "ui/basics/texts.h"
#include "ui/library/export_dialog.h"
#include "ui/library/library_service.h"

namespace maquette::ui {

namespace {

constexpr const char* kAssets = "application/x-maquette-assets";
constexpr const char* kFiles = "text/uri-list";
constexpr int kMostAssets = 100'000;

class AssetMimeData final : public QMimeData {
  public:
    AssetMimeData(LibraryService& library, std::shared_ptr<QTemporaryDir> folder,
                  std::vector<assets::AssetId> ids)
        : m_library(library)
        , m_folder(std::move(folder))
        , m_ids(std::move(ids)) {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        for (const assets::AssetId id : m_ids)
            out << static_cast<qint64>(id.value);
        setData(kAssets, bytes);
    }

    QStringList formats() const override { return {kAssets, kFiles}; }
    bool hasFormat(const QString& type) const override { return formats().contains(type); }

  protected:
    QVariant retrieveData(const QString& type, QMetaType wanted) const override {
        if (type != kFiles) return QMimeData::retrieveData(type, wanted);
        if (m_urls.isEmpty()) m_urls = makeFiles();
        if (wanted.id() != QMetaType::QByteArray) return m_urls;
        QByteArray text;
        for (const QVariant& url : m_urls)
            text += url.toUrl().toEncoded() + "\r\n";
        return text;
    }

  private:
    QVariantList makeFiles() const;
    LibraryService& m_library;
    std::shared_ptr<QTemporaryDir> m_folder;
    std::vector<assets::AssetId> m_ids;
    mutable QVariantList m_urls;
};

// Each object has a folder of its own, so that two of one name keep their names.
QVariantList AssetMimeData::makeFiles() const {
    QVariantList urls;
    for (const assets::AssetId id : m_ids) {
        try {
            const assets::Asset asset = m_library.asset(id);
            const assets::AssetFile* glb = asset.file(assets::role::kGlb);
            if (!glb) continue;
            const QString folder = m_folder->filePath(QString::number(id.value));
            const QString file = folder + "/" + fileStem(say(asset.name)) + ".glb";
            QDir().mkpath(folder);
            QFile::remove(file);
            const QString stored = QString::fromStdString(m_library.path(*glb).string());
            if (!QFile::copy(stored, file)) {
                base::logWarning("drag: " + file.toStdString() + " cannot be written");
                continue;
            }
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                            QFile::ReadOther);
            urls << QUrl::fromLocalFile(file);
        } catch (const base::Error& error) {
            base::logWarning(std::string("drag: ") + error.what());
        }
    }
    return urls;
}

} // namespace

QMimeData* AssetDrags::make(const std::vector<assets::AssetId>& ids) {
    if (!m_folder) m_folder = std::make_shared<QTemporaryDir>();
    return new AssetMimeData(m_library, m_folder, ids);
}

bool hasAssets(const QMimeData& data) {
    return data.hasFormat(kAssets);
}

std::vector<assets::AssetId> assetsOf(const QMimeData& data) {
    QDataStream in(data.data(kAssets));
    std::vector<assets::AssetId> ids;
    for (int i = 0; i < kMostAssets && !in.atEnd(); ++i) {
        qint64 id = 0;
        in >> id;
        if (in.status() != QDataStream::Ok) break;
        ids.push_back({id});
    }
    return ids;
}

} // namespace maquette::ui
