#include <algorithm>

#include <QTest>

#include "assets/database.h"
#include "assets/library.h"
#include "assets/library_check.h"
#include "assets/library_edits.h"
#include "assets/search_json.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;

namespace {

// Two projects, two collections, five objects, one of them in the trash.
struct Shelf {
    ScratchFolder folder;
    Library library = Library::open(folder.path());
    ProjectId first = library.projects().first();
    ProjectId second = library.projects().add("Second");
    CollectionId chairs = library.collections().add("Chairs");
    AssetIds ids;

    Shelf() {
        for (unsigned i = 0; i < 5; ++i)
            ids.push_back(library.assets().add(sampleAsset(i)));
        library.assets().setTags(ids[0], {"Wood", "red"});
        library.assets().setRating(ids[1], 4);
        library.collections().addAssets(chairs, std::vector{ids[2], ids[0]});
        library.assets().remove(std::vector{ids[4]});
    }
    std::string state() { return dump(library, false); }
};

} // namespace

class LibraryEditsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Everything an edit changes is as before when it is taken back, and as after when made again.
    void everyEditIsUndoneAndRedone() {
        Shelf shelf;
        const AssetIds some{shelf.ids[0], shelf.ids[1], shelf.ids[4]};
        const std::pair<const char*, EditPtr> edits[] = {
            {"rename", renameAsset(shelf.ids[0], "Throne")},
            {"rate", rateAssets(some, 2)},
            {"tag", changeTags(some, {"glass", "RED"}, {"Wood"})},
            {"trash", trashAssets(some)},
            {"restore", restoreAssets(some)},
            {"move", moveAssets(some, shelf.second)},
            {"collect", collectAssets(shelf.chairs, some)},
            {"uncollect", uncollectAssets(shelf.chairs, some)},
            {"add collection", addCollection("Tables", some)},
            {"save search", addCollection("Red", {}, R"({"text":"red"})")},
            {"rename collection", renameCollection(shelf.chairs, "Seats")},
            {"remove collection", removeCollection(shelf.chairs)},
            {"rename project", renameProject(shelf.first, "Kitchen")},
            {"remove project", removeProject(shelf.first)}};
        for (const auto& [name, edit] : edits) {
            const std::string before = shelf.state();
            edit->apply(shelf.library);
            const std::string after = shelf.state();
            QVERIFY2(after != before, name);
            edit->revert(shelf.library);
            QVERIFY2(shelf.state() == before, name);
            edit->revert(shelf.library); // twice is once
            QVERIFY2(shelf.state() == before, name);
            edit->apply(shelf.library);
            QVERIFY2(shelf.state() == after, name);
            edit->revert(shelf.library);
        }
        QVERIFY(checkLibrary(shelf.library).findings.empty());
    }

    // Each project has a history of its own: taking back a change of one never undoes what another
    // has changed since on the same object.
    void whatAnotherHistoryChangedSinceStays() {
        Shelf shelf;
        const AssetIds one{shelf.ids[0]};
        const auto changed = [&](const EditPtr& mine, const EditPtr& newer) {
            mine->apply(shelf.library);
            newer->apply(shelf.library);
            mine->revert(shelf.library);
            return shelf.library.assets().get(one.front());
        };
        QCOMPARE(
            changed(renameAsset(one.front(), "Throne"), renameAsset(one.front(), "Stool")).name,
            std::string("Stool"));
        QCOMPARE(changed(rateAssets(one, 2), rateAssets(one, 5)).rating, 5);
        const ProjectId third = shelf.library.projects().add("Third");
        QCOMPARE(changed(moveAssets(one, shelf.second), moveAssets(one, third)).project, third);
        // Tags: its own are taken back, the newer ones stay.
        const Asset tagged = changed(changeTags(one, {"glass", "tall"}, {"Wood"}),
                                     changeTags(one, {"old"}, {"tall"}));
        std::vector<std::string> tags = tagged.tags;
        std::sort(tags.begin(), tags.end());
        QCOMPARE(tags, (std::vector<std::string>{"Wood", "old", "red"}));
        changed(renameCollection(shelf.chairs, "Seats"), renameCollection(shelf.chairs, "Stools"));
        QCOMPARE(shelf.library.collections().get(shelf.chairs).name, std::string("Stools"));
    }

    // What an edit has made goes into the trash, not away: somebody may have worked on it.
    void whatAnUndoneEditMadeIsInTheTrash() {
        Shelf shelf;
        const EditPtr copy = duplicateAssets({{shelf.ids[0], "Second chair"}});
        copy->apply(shelf.library);
        const AssetId made = shelf.library.assets().search({}).assets.front().id;
        QCOMPARE(shelf.library.assets().get(made).name, std::string("Second chair"));
        shelf.library.assets().setRating(made, 5);
        copy->revert(shelf.library);
        QVERIFY(shelf.library.assets().get(made).deleted);
        copy->apply(shelf.library);
        QVERIFY(!shelf.library.assets().get(made).deleted);
        QCOMPARE(shelf.library.assets().get(made).rating, 5);
        const EditPtr project = addProject("Garden");
        project->apply(shelf.library);
        QCOMPARE(shelf.library.projects().list().size(), std::size_t{3});
        project->revert(shelf.library);
        QCOMPARE(shelf.library.projects().list().size(), std::size_t{2});
        QCOMPARE(shelf.library.projects().list(true).size(), std::size_t{1});
    }

    // The trash may be emptied between an edit and its undo.
    void whatIsGoneForGoodIsPassedOver() {
        Shelf shelf;
        const AssetIds both{shelf.ids[0], shelf.ids[1]};
        std::vector<EditPtr> edits{rateAssets(both, 1),
                                   changeTags(both, {"x"}, {}),
                                   moveAssets(both, shelf.second),
                                   uncollectAssets(shelf.chairs, both),
                                   collectAssets(shelf.chairs, both),
                                   renameAsset(shelf.ids[0], "y"),
                                   trashAssets(both)};
        for (const EditPtr& edit : edits)
            edit->apply(shelf.library);
        shelf.library.assets().emptyTrash(Time::max());
        QVERIFY(!shelf.library.assets().exists(shelf.ids[0]));
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
            (*edit)->revert(shelf.library);
        for (const EditPtr& edit : edits)
            edit->apply(shelf.library);
        QVERIFY(checkLibrary(shelf.library).findings.empty());
    }

    // One that fails half-way changes nothing and is not undone either.
    void anEditIsMadeWholeOrNotAtAll() {
        Shelf shelf;
        const std::string before = shelf.state();
        const EditPtr bad = moveAssets({shelf.ids[0], shelf.ids[1]}, ProjectId{9999});
        QVERIFY_EXCEPTION_THROWN(bad->apply(shelf.library), std::exception);
        QVERIFY(shelf.state() == before);
        bad->revert(shelf.library);
        QVERIFY(shelf.state() == before);
    }

    void facetsCountWhatIsOutsideTheTrash() {
        Shelf shelf;
        const Facets facets = shelf.library.assets().facets();
        const auto wood = std::find_if(facets.tags.begin(), facets.tags.end(),
                                       [](const Facet& tag) { return tag.value == "Wood"; });
        QVERIFY(wood != facets.tags.end());
        QCOMPARE(wood->count, std::int64_t{1});
        std::int64_t kinds = 0;
        for (const Facet& kind : facets.kinds)
            kinds += kind.count;
        QCOMPARE(kinds, std::int64_t{4});
        const TrashFacts trash = shelf.library.assets().trash();
        QCOMPARE(trash.assets, std::int64_t{1});
        QVERIFY(trash.bytes > 0);
        const Asset asset = shelf.library.assets().get(shelf.ids[3]);
        QCOMPARE(shelf.library.assets().findByHash(asset.files.front().sha256),
                 std::optional(shelf.ids[3]));
        QVERIFY(!shelf.library.assets().findByHash(std::string(64, '0')));
    }

    void savedSearchesReadBack() {
        SearchQuery query;
        query.text = "red \"chair\" \xc3\xa9";
        query.project = {7};
        query.tags = {"wood", "glass"};
        query.kind = "import";
        query.method = "hifa";
        query.model = "starter";
        query.minimumRating = 3;
        query.createdFrom = Time(std::chrono::milliseconds(123456789));
        const SearchQuery read = searchFromJson(searchToJson(query));
        QCOMPARE(searchToJson(read), searchToJson(query));
        QCOMPARE(read.text, query.text);
        QCOMPARE(read.minimumRating, 3);
        QCOMPARE(searchFromJson(R"({"minimum_rating": 99, "news": 1})").minimumRating, 5);
        for (const char* bad : {"", "[]", "{\"tags\": 3}", "{"})
            QVERIFY_EXCEPTION_THROWN(searchFromJson(bad), std::exception);
        SearchQuery narrow;
        narrow.text = "leg";
        narrow.minimumRating = 5;
        const SearchQuery both = narrowed(query, narrow);
        QCOMPARE(both.text, query.text + " leg");
        QCOMPARE(both.minimumRating, 5);
        QCOMPARE(both.kind, std::string("import"));
    }
};

MAQUETTE_TEST(LibraryEditsTest);
#include "tst_library_edits.moc"
