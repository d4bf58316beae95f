#include "ui/library/library_desk.h"

#include <QAction>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "engine/base/error.h"
#include "ui/basics/actions.h"
#include "ui/basics/settings.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/library/asset_details.h"
#include "ui/library/export_dialog.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_filters.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/library/save_picture.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tag_editor.h"

namespace maquette::ui {

namespace {

constexpr std::chrono::seconds kMessageTime{9};

QString unusedFile(const QString& folder, const QString& name) {
    const QDir place(folder);
    QString file = name + ".png";
    for (int i = 2; place.exists(file); ++i)
        file = QStringLiteral("%1 (%2).png").arg(name).arg(i);
    return place.filePath(file);
}

} // namespace

LibraryDesk::LibraryDesk(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts) {
    LibraryView& view = m_parts.view;
    const LibraryActions& commands = view.commands();
    connect(commands.large, &QAction::triggered, this, &LibraryDesk::setLarge);
    connect(commands.tags, &QAction::triggered, this, &LibraryDesk::editTags);
    connect(commands.savePictures, &QAction::triggered, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(
            m_parts.view.window(), tr("Save pictures"), Settings().exportFolder());
        if (folder.isEmpty()) return;
        Settings().setExportFolder(folder);
        savePictures(folder);
    });
    connect(commands.emptyTrash, &QAction::triggered, this, &LibraryDesk::askEmptyTrash);
    connect(&view, &LibraryView::left, this, [this] { setLarge(false); });
    connect(&view, &LibraryView::openRequested, this, [this] { setLarge(false); });
    connect(&view, &LibraryView::selectionChanged, this, &LibraryDesk::refresh);
    connect(&view, &LibraryView::placeChanged, this, &LibraryDesk::refresh);
    connect(&m_parts.library, &LibraryService::changed, this, &LibraryDesk::refresh);
    connect(m_parts.actions.deleteAsset, &QAction::triggered, this, [this] {
        const std::vector<assets::AssetId> ids = m_parts.view.selection();
        if (ids.empty() || m_parts.view.inTrash()) return;
        m_parts.view.deleteSelection();
        sayDeleted(ids);
    });
    m_closing.setSingleShot(true);
    m_closing.setInterval(kMessageTime);
    connect(&m_closing, &QTimer::timeout, this,
            [this] { m_parts.stage.messages().close("deleted"); });
    connect(m_parts.actions.library, &QAction::triggered, this, [this] {
        if (!isLarge()) return;
        m_dockWasShown = true;
        setLarge(false);
    });
    refresh();
}

bool LibraryDesk::isLarge() const {
    return m_parts.view.isLarge();
}

// The view itself moves between dock and stage, so that search, place and selection stay.
void LibraryDesk::setLarge(bool large) {
    m_parts.view.commands().large->setChecked(large);
    if (large == isLarge()) return;
    LibraryView& view = m_parts.view;
    if (large) {
        m_inspectorWasShown = !m_parts.inspector.isHidden();
        m_dockWasShown = !m_parts.dock.isHidden();
        m_parts.dock.setWidget(nullptr);
        m_parts.dock.hide();
        m_parts.inspector.hide();
        m_parts.stage.coverWith(&view);
        view.setLarge(true);
    } else {
        view.setLarge(false);
        m_parts.stage.coverWith(nullptr);
        m_parts.dock.setWidget(&view);
        view.show();
        m_parts.dock.setVisible(m_dockWasShown);
        m_parts.inspector.setVisible(m_inspectorWasShown);
    }
    refresh();
}

void LibraryDesk::refresh() {
    const LibraryView& view = m_parts.view;
    const LibraryActions& commands = m_parts.view.commands();
    const QString readOnly = m_parts.library.canWrite() ? QString() : m_parts.library.notice();
    const QString none =
        view.selection().empty() ? tr("Select an object in the library first.") : QString();
    const QString trashed = view.inTrash() ? tr("Put it back first.") : none;
    const auto why = [&](QAction* action, const QString& reason) {
        Actions::setWhy(action, readOnly.isEmpty() ? reason : readOnly);
    };
    Actions::setWhy(commands.savePictures, trashed);
    why(commands.duplicate, trashed);
    why(commands.tags, trashed);
    why(commands.restore, view.inTrash() ? none : tr("Only what is in the trash can be put back."));
    why(commands.emptyTrash,
        m_parts.library.trash().assets > 0 ? QString() : tr("The trash is empty."));
    why(commands.newProject, {});
    why(commands.newCollection, {});
}

// It closes by itself: the undo stack and the trash still have them.
void LibraryDesk::sayDeleted(const std::vector<assets::AssetId>& ids) {
    m_parts.stage.messages().post(
        {"deleted",
         MessageBar::Tone::Info,
         tr("%n object(s) moved to the trash.", nullptr, static_cast<int>(ids.size())),
         {},
         {{tr("Put back"), tr("Take them out of the trash again"),
           [this, ids] { m_parts.view.editor().restore(ids); }}}});
    m_closing.start();
}

// Names that are taken get a number.
void LibraryDesk::savePictures(const QString& folder) {
    int written = 0;
    try {
        for (const assets::AssetId id : m_parts.view.selection()) {
            const assets::Asset asset = m_parts.library.asset(id);
            const assets::FileOrigin origin{asset.recipeJson, asset.uid, {}};
            const auto save = [&](const QImage& image, const QString& name) {
                if (image.isNull()) return;
                savePicture(image, unusedFile(folder, name), origin);
                ++written;
            };
            save(m_parts.library.thumbnail(id), fileStem(say(asset.name)));
            if (const assets::AssetFile* file = asset.file(assets::role::kTurntable)) {
                const QString path = QString::fromStdString(m_parts.library.path(*file).string());
                save(QImage(path, "PNG"), tr("%1, turntable").arg(fileStem(say(asset.name))));
            }
        }
    } catch (const base::Error& error) {
        m_parts.stage.messages().post(
            {"export", MessageBar::Tone::Failure, say(error.sentence()), say(error.detail()), {}});
        return;
    }
    m_parts.stage.messages().post({"export",
                                   MessageBar::Tone::Info,
                                   tr("Saved %n picture(s).", nullptr, written),
                                   {},
                                   {{tr("Show the folder"), folder, [folder] {
                                         QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                                     }}}});
}

void LibraryDesk::askEmptyTrash() {
    const assets::TrashFacts trash = m_parts.library.trash();
    QMessageBox box(m_parts.view.window());
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(tr("Empty the trash"));
    box.setText("<b>" +
                tr("Delete %n object(s) for good?", nullptr, static_cast<int>(trash.assets)) +
                "</b>");
    box.setInformativeText(
        tr("Their meshes, pictures and recipes go, and %1 of the disk are free again. This "
           "cannot be undone.")
            .arg(bytes(static_cast<double>(trash.bytes))));
    auto* empty = box.addButton(tr("Delete for good"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(tr("Keep them"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() == empty) m_parts.library.emptyTrash();
}

// In the large library they are beside the picture already.
void LibraryDesk::editTags() {
    AssetDetails& details = m_parts.view.details();
    if (isLarge()) {
        details.tags().field().setFocus();
        return;
    }
    QDialog dialog(m_parts.view.window());
    dialog.setWindowTitle(tr("Stars and tags"));
    auto* card = m_parts.view.makeDetails(&dialog);
    card->show(m_parts.view.selection());
    auto* buttons = new QDialogButtonBox(&dialog);
    QPushButton* done = buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    done->setAccessibleName(done->text());
    done->setAutoDefault(false); // Enter adds a tag
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(card);
    column->addWidget(buttons);
    card->tags().field().setFocus();
    dialog.exec();
}

} // namespace maquette::ui
