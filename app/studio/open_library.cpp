#include "app/studio/open_library.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

#include "engine/base/log.h"
#include "ui/basics/texts.h"
#include "ui/library/library_service.h"

namespace maquette::studio {

namespace fs = std::filesystem;

namespace {

// Not called tr: lupdate looks for the literals in QT_TRANSLATE_NOOP.
QString words(const char* text) {
    return QCoreApplication::translate("maquette::studio", text);
}

// Another folder, or an empty path to give up.
fs::path askForAnother(const base::Error& error, const fs::path& folder) {
    QMessageBox box(QMessageBox::Warning,
                    words(QT_TRANSLATE_NOOP("maquette::studio", "The library cannot be opened")),
                    ui::say(error.sentence()));
    box.setInformativeText(
        words(QT_TRANSLATE_NOOP("maquette::studio", "Nothing in it has been changed.")));
    if (!error.detail().empty()) box.setDetailedText(ui::say(error.detail()));
    const QPushButton* other =
        box.addButton(words(QT_TRANSLATE_NOOP("maquette::studio", "Open another folder …")),
                      QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(words(QT_TRANSLATE_NOOP("maquette::studio", "Quit")),
                                       QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != other) return {};
    return QFileDialog::getExistingDirectory(
               nullptr,
               words(
                   QT_TRANSLATE_NOOP("maquette::studio", "A folder for the library, or with one")),
               ui::say(folder.parent_path().string()))
        .toStdString();
}

} // namespace

std::unique_ptr<ui::LibraryService> openLibrary(fs::path folder) {
    for (;;) {
        try {
            return std::make_unique<ui::LibraryService>(folder);
        } catch (const base::Error& error) {
            base::logWarning(std::string(error.what()) + " " + error.detail());
            if (QGuiApplication::platformName() == "offscreen") throw;
            folder = askForAnother(error, folder);
            if (folder.empty()) throw;
        }
    }
}

} // namespace maquette::studio
