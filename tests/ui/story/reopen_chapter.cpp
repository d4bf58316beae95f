#include "tests/ui/story/reopen_chapter.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include "ui/library/asset_model.h"
#include "ui/library/library_view.h"
#include "ui/run/run_settings.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

namespace maquette::tests {

namespace {

bool dropOn(QWidget& window, const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent event({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
    return event.isAccepted();
}

} // namespace

void reopenChapter(ui::MainWindow& window, Storyteller& story, const QString& glb) {
    story.expect(QFileInfo::exists(glb), "the exported file");
    const int objects = window.libraryView().model().total();
    const assets::AssetId before = window.onStage();
    window.runSettings().setSeed(987654321);
    story.expect(dropOn(window, glb), "the window takes the dropped file");
    ui::MessageBar& messages = window.stage().messages();
    const QString name = QFileInfo(glb).fileName();
    story.wait(
        "its object on the stage",
        [&] { return messages.sentence().contains(name) && window.onStage() != before; }, 60);
    story.expect(window.libraryView().model().total() == objects,
                 "it is known already: " + messages.sentence());
    story.shot("reopened-by-dropping");
    for (QPushButton* choice : messages.findChildren<QPushButton*>()) {
        if (choice->isVisible() && choice->text().contains("settings")) choice->click();
    }
    story.expect(window.runSettings().seed() != 987654321, "the recipe's seed is back");
    const QString prompt = QString::fromStdString(window.runSettings().prompt());
    story.expect(prompt.contains("chair"), "the recipe's words are back: " + prompt);
    story.shot("recipe-back");
}

} // namespace maquette::tests
