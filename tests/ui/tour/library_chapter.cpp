#include "tests/ui/tour/tour.h"

#include <QAction>
#include <QApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTimer>

#include "ui/library/asset_grid.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_filters.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"

namespace maquette::tests {

void Tour::library() {
    ui::LibraryView& view = m_window.libraryView();
    ui::LibraryEditor& editor = view.editor();
    std::vector<assets::AssetId> made;
    for (const char* prompt : {"a red chair", "a blue mug", "a purple mushroom", "a green tree",
                               "a golden castle", "a white snowman", "a grey robot"}) {
        make(prompt);
        made.push_back(m_window.onStage());
    }
    editor.rate({made[0], made[4]}, 5);
    editor.rate({made[2], made[6]}, 3);
    editor.addTag({made[1], made[0]}, "kitchen");
    editor.addTag({made[4], made[3], made[2]}, "fairy tale");
    editor.addTag({made[0]}, "for the client");
    editor.duplicate({made[0], made[4], made[5]});
    editor.newCollection("Favourites", {made[0], made[4], made[2]});
    editor.newCollection("Kitchen things", {made[1], made[0]});
    editor.newProject("Chess set");
    editor.remove({made[6]});
    view.select(made[4]);
    QTest::qWait(600);
    shot("library-strip");
    view.commands().large->trigger();
    view.select(made[0]);
    shot("library-large");
    const QRect tile = view.list().visualRect(view.model().indexOf(made[4]));
    QTest::mouseMove(view.list().viewport(), tile.center());
    QTest::qWait(500);
    view.model().setHover(made[4], 0.4);
    shot("library-turning");
    view.commands().filters->trigger();
    assets::SearchQuery query;
    query.minimumRating = 3;
    query.tags = {"fairy tale"};
    view.filters().setQuery(query);
    shot("library-filters");
    view.commands().filters->trigger();
    for (const assets::Collection& collection : m_library.collections()) {
        if (collection.name == "Favourites") view.setPlace(ui::LibraryPlace::of(collection.id));
    }
    view.list().selectAll();
    shot("library-collection");
    view.setPlace(ui::LibraryPlace::trash());
    view.select(made[6]);
    shot("library-trash");
    view.setPlace({});
    view.commands().large->trigger();
    view.select(made[0]);
    QTimer::singleShot(300, [this] {
        if (QWidget* dialog = QApplication::activeModalWidget()) {
            shot("library-tags", dialog);
            dialog->close();
        }
    });
    view.commands().tags->trigger();
    shot("library-strip-again");
}

} // namespace maquette::tests
