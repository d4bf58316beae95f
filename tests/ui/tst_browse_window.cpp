// What a designer does in the library: stars, tags, collections, projects, trash, filters, the
// large library, turning under the pointer, dragging out.

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

#include "assets/export_mesh.h"
#include "assets/picture_file.h"
#include "assets/read_glb.h"
#include "assets/search_json.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/basics/settings.h"
#include "ui/library/asset_delegate.h"
#include "ui/library/asset_details.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_desk.h"
#include "ui/library/library_filters.h"
#include "ui/library/library_places.h"
#include "ui/library/library_view.h"
#include "ui/library/star_field.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_settings.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tag_editor.h"

using namespace maquette;
using tests::StudioFixture;
using ui::LibraryPlace;

namespace {

struct Shelf {
    StudioFixture studio;
    assets::AssetId chair = studio.make("a red chair");
    assets::AssetId mug = studio.make("a blue mug");
    ui::LibraryView& view = studio.window().libraryView();

    assets::Asset asset(assets::AssetId id) {
        studio.library().flush();
        return studio.library().asset(id);
    }
    void undo() {
        studio.window().undoStack().undo();
        studio.library().flush();
    }
};

QList<QTreeWidgetItem*> itemsCalled(ui::LibraryPlaces& places, const QString& name) {
    return places.findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
}

} // namespace

class BrowseTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void starsAreGivenByKeysAndClicks() {
        Shelf shelf;
        shelf.view.list().selectAll();
        QTest::keyClick(&shelf.view.list(), Qt::Key_4);
        QCOMPARE(shelf.asset(shelf.chair).rating, 4);
        QCOMPARE(shelf.asset(shelf.mug).rating, 4);
        shelf.undo();
        QCOMPARE(shelf.asset(shelf.chair).rating, 0);
        const QModelIndex index = shelf.view.model().indexOf(shelf.mug);
        const QRect tile = shelf.view.list().visualRect(index);
        QPoint third;
        for (int x = tile.left(); x < tile.right() && third.isNull(); ++x) {
            const QPoint at(x, shelf.view.list().delegate().pictureRect(tile).bottom() - 8);
            if (shelf.view.list().delegate().starAt(tile, at) == 3) third = at;
        }
        QVERIFY(!third.isNull());
        QTest::mouseClick(shelf.view.list().viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(shelf.asset(shelf.mug).rating, 3);
        QTRY_COMPARE(index.data(ui::AssetModel::RatingRole).toInt(), 3);
        QTest::mouseClick(shelf.view.list().viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(shelf.asset(shelf.mug).rating, 0);
    }

    void tagsAreTypedCompletedAndTakenAway() {
        Shelf shelf;
        shelf.studio.window().libraryDesk().setLarge(true);
        shelf.view.select(shelf.chair);
        ui::TagEditor& tags = shelf.view.details().tags();
        QTest::keyClicks(&tags.field(), "kitchen");
        QTest::keyClick(&tags.field(), Qt::Key_Return);
        QCOMPARE(shelf.asset(shelf.chair).tags, std::vector<std::string>{"kitchen"});
        QTRY_VERIFY(tags.findChild<QPushButton*>());
        shelf.view.select(shelf.mug);
        QTRY_VERIFY(!shelf.studio.library().facets().tags.empty());
        QTest::keyClicks(&tags.field(), "kitchen,"); // a comma ends a tag, too
        QCOMPARE(shelf.asset(shelf.mug).tags, std::vector<std::string>{"kitchen"});
        QTest::keyClicks(&shelf.view.searchField(), "kitch");
        QTRY_COMPARE(shelf.studio.names().size(), 2);
        shelf.view.searchField().clear();
        shelf.view.list().selectAll();
        QTRY_COMPARE(tags.findChildren<QPushButton*>().size(), 1);
        tags.findChild<QPushButton*>()->click();
        QVERIFY(shelf.asset(shelf.chair).tags.empty() && shelf.asset(shelf.mug).tags.empty());
        shelf.undo();
        QCOMPARE(shelf.asset(shelf.chair).tags.size(), std::size_t{1});
    }

    void copiesAreMadeAndUndone() {
        Shelf shelf;
        shelf.view.select(shelf.chair);
        shelf.view.commands().duplicate->trigger();
        QVERIFY(shelf.studio.waitForObjects(3));
        QCOMPARE(shelf.studio.names().front(), QString("a red chair (copy)"));
        shelf.undo();
        QVERIFY(shelf.studio.waitForObjects(2));
    }

    void theTrashGivesBackAndIsEmptied() {
        Shelf shelf;
        shelf.view.select(shelf.chair);
        shelf.studio.window().actions().deleteAsset->trigger();
        QVERIFY(shelf.studio.waitForObjects(1));
        QCOMPARE(shelf.studio.window().stage().messages().currentId(), QString("deleted"));
        shelf.view.setPlace(LibraryPlace::trash());
        QCOMPARE(shelf.studio.names(), QStringList("a red chair"));
        shelf.view.select(shelf.chair);
        QVERIFY(!shelf.studio.window().actions().deleteAsset->isEnabled());
        QVERIFY(!shelf.studio.window().actions().renameAsset->isEnabled());
        shelf.view.commands().restore->trigger();
        QVERIFY(shelf.studio.waitForObjects(0));
        shelf.view.setPlace({});
        QVERIFY(shelf.studio.waitForObjects(2));
        shelf.undo(); // of the putting back
        QVERIFY(shelf.studio.waitForObjects(1));
        shelf.studio.library().emptyTrash();
        shelf.studio.library().flush();
        QCOMPARE(shelf.studio.library().trash().assets, std::int64_t{0});
        shelf.undo(); // of the deletion: what is gone stays gone, quietly
        QVERIFY(shelf.studio.waitForObjects(1));
    }

    void collectionsHoldWhatIsDroppedOnThem() {
        Shelf shelf;
        shelf.studio.window().libraryDesk().setLarge(true);
        ui::LibraryPlaces& places = shelf.view.places();
        shelf.view.editor().newCollection("Kitchen", {shelf.mug});
        QTRY_COMPARE(itemsCalled(places, "Kitchen").size(), 1);
        QTreeWidgetItem* item = itemsCalled(places, "Kitchen").front();
        const QPoint at = places.visualItemRect(item).center();
        const std::unique_ptr<QMimeData> data(
            shelf.view.list().dragMaker()(std::vector{shelf.chair}));
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(places.viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(places.viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(places.viewport(), &drop);
        shelf.studio.library().flush();
        QTRY_COMPARE(shelf.studio.library().collections().front().size, std::int64_t{2});
        shelf.view.setPlace(LibraryPlace::of(shelf.studio.library().collections().front().id));
        QCOMPARE(shelf.studio.names().size(), 2);
        shelf.undo();
        QVERIFY(shelf.studio.waitForObjects(1));
        shelf.undo(); // the collection itself; the place goes with it
        QTRY_VERIFY(shelf.view.place() == LibraryPlace{});
        QVERIFY(shelf.studio.waitForObjects(2));
    }

    void aSavedSearchFillsItself() {
        Shelf shelf;
        assets::SearchQuery red;
        red.text = "red";
        shelf.view.editor().newCollection("Red things", {}, assets::searchToJson(red));
        QTRY_COMPARE(shelf.studio.library().collections().size(), std::size_t{1});
        shelf.view.setPlace(LibraryPlace::of(shelf.studio.library().collections().front().id));
        QCOMPARE(shelf.studio.names(), QStringList("a red chair"));
        shelf.studio.library().apply(assets::renameAsset(shelf.mug, "my red mug"));
        QTRY_COMPARE(shelf.studio.names().size(), 2);
        QTest::keyClicks(&shelf.view.searchField(), "mug");
        QCOMPARE(shelf.studio.names(), QStringList("my red mug"));
    }

    void newObjectsGoIntoTheOpenProject() {
        Shelf shelf;
        shelf.view.editor().newProject("Garden");
        QTRY_COMPARE(shelf.studio.library().projects().size(), std::size_t{2});
        const assets::ProjectId garden = shelf.studio.library().projects().back().id;
        shelf.view.setPlace(LibraryPlace::of(garden));
        QVERIFY(shelf.studio.waitForObjects(0));
        const assets::AssetId tree = shelf.studio.make("a purple mushroom");
        QCOMPARE(shelf.asset(tree).project, garden);
        QCOMPARE(shelf.studio.names(), QStringList("a purple mushroom"));
        shelf.view.editor().move({shelf.chair}, garden);
        QVERIFY(shelf.studio.waitForObjects(2));
        shelf.studio.reopen();
        QCOMPARE(shelf.studio.library().project(), garden); // the project is open again
        QCOMPARE(shelf.studio.names().size(), 2);
        ui::LibraryView& view = shelf.studio.window().libraryView();
        view.editor().remove(garden, "Garden");
        QTRY_VERIFY(view.place() == LibraryPlace{});
        QVERIFY(shelf.studio.waitForObjects(1)); // its objects are out of sight with it
        shelf.studio.window().undoStack().undo();
        QVERIFY(shelf.studio.waitForObjects(3));
    }

    void filtersNarrowAndAreTakenAway() {
        Shelf shelf;
        shelf.view.editor().rate({shelf.chair}, 5);
        shelf.view.editor().addTag({shelf.mug}, "kitchen");
        shelf.studio.library().flush();
        shelf.view.commands().filters->trigger();
        QVERIFY(shelf.view.filters().isVisible());
        assets::SearchQuery query;
        query.minimumRating = 4;
        shelf.view.filters().setQuery(query);
        QCOMPARE(shelf.studio.names(), QStringList("a red chair"));
        QVERIFY(!shelf.view.filters().isEmpty());
        query = {};
        query.tags = {"kitchen"};
        shelf.view.filters().setQuery(query);
        QCOMPARE(shelf.studio.names(), QStringList("a blue mug"));
        QToolButton* chip = nullptr;
        for (auto* button : shelf.view.filters().findChildren<QToolButton*>()) {
            if (button->isChecked()) chip = button;
        }
        QVERIFY(chip && chip->text().contains("kitchen"));
        chip->click(); // takes the filter away
        QCOMPARE(shelf.studio.names().size(), 2);
        query.tags = {"absent"};
        shelf.view.filters().setQuery(query);
        QCOMPARE(shelf.studio.names().size(), 0);
        shelf.view.commands().filters->trigger(); // what is hidden does not filter
        QCOMPARE(shelf.studio.names().size(), 2);
    }

    void theOrderIsKept() {
        Shelf shelf;
        QCOMPARE(shelf.studio.names().front(), QString("a blue mug"));
        shelf.view.setOrder(assets::SortBy::Oldest);
        QCOMPARE(shelf.studio.names().front(), QString("a red chair"));
        shelf.studio.reopen();
        QCOMPARE(shelf.studio.names().front(), QString("a red chair"));
    }

    // The same view moves: selection, search and place stay.
    void theLibraryFillsTheStageAndGivesItBack() {
        Shelf shelf;
        ui::MainWindow& window = shelf.studio.window();
        shelf.view.select(shelf.chair);
        QTest::keyClicks(&shelf.view.searchField(), "red");
        const int small = shelf.view.list().tileSide();
        shelf.view.commands().large->trigger();
        QVERIFY(window.libraryDesk().isLarge());
        QVERIFY(shelf.view.width() > 800 && shelf.view.height() > 400);
        QVERIFY(shelf.view.places().isVisible() && shelf.view.details().isVisible());
        QVERIFY(shelf.view.list().tileSide() > small);
        QCOMPARE(shelf.view.current(), shelf.chair);
        QCOMPARE(shelf.studio.names(), QStringList("a red chair"));
        QTest::keyClick(&shelf.view.list(), Qt::Key_Escape);
        QVERIFY(!window.libraryDesk().isLarge());
        QCOMPARE(shelf.view.list().tileSide(), small);
        QVERIFY(shelf.view.isVisible() && !shelf.view.places().isVisible());
        QCOMPARE(shelf.view.current(), shelf.chair);
        shelf.view.commands().large->trigger();
        Q_EMIT shelf.view.list().activated(shelf.view.model().indexOf(shelf.chair));
        QVERIFY(!window.libraryDesk().isLarge());
        QTRY_COMPARE(window.onStage(), shelf.chair);
    }

    void anObjectTurnsUnderThePointer() {
        Shelf shelf;
        ui::AssetModel& model = shelf.view.model();
        const QModelIndex index = model.indexOf(shelf.chair);
        const QRect tile = shelf.view.list().visualRect(index);
        QTRY_VERIFY(!index.data(Qt::DecorationRole).value<QImage>().isNull());
        const QImage still = index.data(Qt::DecorationRole).value<QImage>();
        QTest::mouseMove(shelf.view.list().viewport(), tile.center() - QPoint(40, 0));
        QTRY_VERIFY(model.hasTurntable());
        const QImage left = index.data(Qt::DecorationRole).value<QImage>();
        model.setHover(shelf.chair, 0.5);
        const QImage middle = index.data(Qt::DecorationRole).value<QImage>();
        QVERIFY(left != middle);
        QCOMPARE(middle.size(), QSize(96, 96)); // as they are stored
        model.setHover({}, 0);
        QCOMPARE(index.data(Qt::DecorationRole).value<QImage>(), still);
    }

    void picturesTakeNoMoreMemoryThanTheyMay() {
        Shelf shelf;
        ui::AssetModel model(shelf.studio.library()); // in no view, so that nobody else asks it
        const auto shown = [&](assets::AssetId id) {
            const QModelIndex index = model.indexOf(id);
            return QTest::qWaitFor(
                [&] { return !index.data(Qt::DecorationRole).value<QImage>().isNull(); });
        };
        QVERIFY(shown(shelf.chair));
        const qsizetype one = model.pictureKilobytes();
        QVERIFY(one > 10);
        QVERIFY(shown(shelf.mug));
        QCOMPARE(model.pictureKilobytes(), 2 * one);
        model.setPictureMemory(static_cast<int>(one));
        QCOMPARE(model.pictureKilobytes(), one);
        for (const assets::AssetId id : {shelf.chair, shelf.mug, shelf.chair}) {
            QVERIFY(shown(id)); // read again
            QCOMPARE(model.pictureKilobytes(), one);
        }
    }

    void objectsAreDraggedOutAsFiles() {
        Shelf shelf;
        shelf.studio.library().apply(assets::renameAsset(shelf.chair, "Throne: best/one"));
        shelf.studio.library().flush();
        const std::unique_ptr<QMimeData> data(
            shelf.view.list().dragMaker()(std::vector{shelf.chair, shelf.mug}));
        QVERIFY(data->hasUrls());
        const QList<QUrl> urls = data->urls();
        QCOMPARE(urls.size(), 2);
        const QString file = urls.front().toLocalFile();
        QVERIFY2(QFileInfo(file).fileName() == "Throne_ best_one.glb", qPrintable(file));
        QCOMPARE(static_cast<std::int64_t>(assets::readGlb(file.toStdString()).triangles.size()),
                 shelf.asset(shelf.chair).triangles);
        QVERIFY(!assets::readGlbRecipe(file.toStdString()).empty());
        QCOMPARE(assets::readGlbAssetUid(file.toStdString()), shelf.asset(shelf.chair).uid);
        QVERIFY(data->data("text/uri-list").contains("file://"));
    }

    void savedPicturesCarryTheRecipe() {
        Shelf shelf;
        shelf.view.select(shelf.chair);
        const QString folder = shelf.studio.path("");
        for (int i = 0; i < 2; ++i)
            shelf.studio.window().libraryDesk().savePictures(folder);
        for (const char* name :
             {"a red chair.png", "a red chair (2).png", "a red chair, turntable.png"}) {
            const std::string file = QDir(folder).filePath(name).toStdString();
            QCOMPARE(assets::readPictureRecipe(file), shelf.asset(shelf.chair).recipeJson);
            QCOMPARE(assets::readPictureAssetUid(file), shelf.asset(shelf.chair).uid);
            QVERIFY(!QImage(QString::fromStdString(file)).isNull());
        }
    }

    // Ctrl+Z in the line of the prompt belongs to the window's one history.
    void theWordsOfThePromptAreUndone() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        QVERIFY(QTest::qWaitForWindowActive(&studio.window())); // only then it has shortcuts
        bar.focusPrompt();
        QTest::keyClicks(&bar.edit(), "a red chair");
        QTest::keyClick(&bar.edit(), Qt::Key_Escape);
        QCOMPARE(studio.window().runSettings().prompt(), std::string("a red chair"));
        bar.setPrompt("a blue mug");
        QTest::keyClick(&bar.edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bar.prompt(), QString("a red chair"));
        studio.window().undoStack().undo();
        QCOMPARE(bar.prompt(), QString());
        studio.window().undoStack().redo();
        QCOMPARE(bar.prompt(), QString("a red chair"));
    }
};

MAQUETTE_TEST(BrowseTest);
#include "tst_browse_window.moc"
