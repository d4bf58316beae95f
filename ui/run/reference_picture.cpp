#include "ui/run/reference_picture.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include "ui/basics/actions.h"
#include "ui/basics/history.h"
#include "ui/basics/texts.h"
#include "ui/run/commands.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/reference_row.h"
#include "ui/run/run_settings.h"

namespace maquette::ui {

namespace {

const QStringList kReadable{"png", "jpg", "jpeg"}; // what the engine reads

// A small copy of the picture, or why there is none.
struct Look {
    QImage picture;
    QString trouble;
};

Look lookAt(const QString& file) {
    constexpr int kSide = 160; // of the small picture, at least
    const QString name = QFileInfo(file).fileName();
    if (!QFileInfo(file).isFile())
        return {{}, ReferencePicture::tr("There is no picture %1 any more.").arg(file)};
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg") {
        return {{},
                ReferencePicture::tr("%1 is no picture that can be read. Choose a PNG or JPEG.")
                    .arg(name)};
    }
    const QSize size = reader.size();
    if (size.isValid() && std::min(size.width(), size.height()) > kSide)
        reader.setScaledSize(size.scaled(kSide, kSide, Qt::KeepAspectRatioByExpanding));
    const QImage picture = reader.read();
    if (picture.isNull()) {
        return {{},
                ReferencePicture::tr("The picture %1 is damaged: %2. Save it again, or choose "
                                     "another one.")
                    .arg(name, reader.errorString())};
    }
    return {picture, {}};
}

} // namespace

ReferencePicture::ReferencePicture(RunSettings& settings, History& undo, Actions& actions,
                                   PromptBar& bar, QWidget* window)
    : QObject(window)
    , m_settings(settings)
    , m_undo(undo)
    , m_bar(bar)
    , m_window(window)
    , m_choose(actions.add(
          "referencePicture", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Guide by a pict&ure …"),
          QT_TRANSLATE_NOOP("maquette::ui::Actions",
                            "Choose a picture the object should look like; or drop one here"),
          "picture", "Ctrl+U"))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)) {
    connect(m_choose, &QAction::triggered, this, &ReferencePicture::ask);
    connect(&m_settings, &RunSettings::referenceChanged, this, &ReferencePicture::show);
    connect(&m_settings, &RunSettings::methodChanged, this, &ReferencePicture::show);
    connect(&m_settings, &RunSettings::modelChanged, this, &ReferencePicture::show);
    connect(&m_bar.reference(), &ReferenceRow::removeRequested, this, &ReferencePicture::leaveOut);
    connect(&m_bar.reference(), &ReferenceRow::cameraChosen, this, &ReferencePicture::turn);
    m_bar.setPictureAction(m_choose);
    show();
}

QStringList ReferencePicture::picturesIn(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls()) {
        const QString file = url.toLocalFile();
        if (kReadable.contains(QFileInfo(file).suffix().toLower())) files << file;
    }
    return files;
}

QString ReferencePicture::whyNotStart() const {
    if (m_settings.takesReference() && m_settings.needsReference()) {
        return tr("This model shows a pictured object from other sides. Drop a picture on the "
                  "window, or choose one with “Picture”.");
    }
    return {};
}

void ReferencePicture::ask() {
    const QString file = QFileDialog::getOpenFileName(
        m_window, tr("Choose a reference picture"), m_folder,
        tr("Pictures (%1)").arg("*." + kReadable.join(" *.")) + ";;" + tr("All files (*)"));
    if (!file.isEmpty()) take(file);
}

void ReferencePicture::take(const QString& file) {
    m_folder = QFileInfo(file).absolutePath();
    if (!m_settings.takesReference()) {
        Q_EMIT refused(tr("%1 is not guided by pictures. Choose another method.")
                           .arg(say(m_settings.method().name)));
        return;
    }
    const Look look = lookAt(file);
    if (!look.trouble.isEmpty()) {
        Q_EMIT refused(look.trouble);
        return;
    }
    choose(QFileInfo(file).absoluteFilePath());
}

// Nobody knows where the camera of another picture stood: it begins at the front.
void ReferencePicture::choose(const QString& file) {
    api::ReferenceImage reference;
    reference.path = file.toStdString();
    m_undo.push(new ChangeReference(m_settings, reference, tr("choose a reference picture")));
}

void ReferencePicture::leaveOut() {
    m_undo.push(new ChangeReference(m_settings, {}, tr("leave the reference picture out")));
}

void ReferencePicture::turn(int azimuth, int elevation) {
    if (!m_settings.reference()) return;
    api::ReferenceImage reference = *m_settings.reference();
    reference.azimuth = azimuth;
    reference.elevation = elevation;
    m_undo.push(new ChangeReference(m_settings, reference, tr("turn the reference picture")));
}

void ReferencePicture::show() {
    const bool offered = m_settings.takesReference();
    Actions::setWhy(
        m_choose, offered ? QString()
                          : tr("%1 is not guided by pictures.").arg(say(m_settings.method().name)));
    const std::optional<api::ReferenceImage>& reference = m_settings.reference();
    const bool shown = offered && reference;
    m_bar.setPictureOffered(offered);
    m_bar.setPictureShown(shown);
    if (!shown) return m_shown.clear();
    const QString file = say(reference->path);
    if (file != m_shown) {
        const Look look = lookAt(file);
        m_bar.reference().display(file, look.picture, look.trouble);
        m_shown = file;
    }
    m_bar.reference().setCamera(reference->azimuth, reference->elevation);
}

} // namespace maquette::ui
