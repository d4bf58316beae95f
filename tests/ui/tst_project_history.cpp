// One history a project: random changes in several projects, with others opened in between. Each
// project is undone and redone exactly, whatever was done in the others.

#include <cstdio>
#include <filesystem>
#include <sstream>

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "engine/base/rng.h"
#include "tests/support/registry.h"
#include "tests/ui/support/fake_descriptions.h"
#include "ui/basics/history.h"
#include "ui/library/library_editor.h"
#include "ui/library/library_service.h"
#include "ui/run/commands.h"
#include "ui/run/run_settings.h"
#include "ui/shell/open_project.h"

using namespace maquette;
using assets::AssetId;
using assets::ProjectId;

namespace {

constexpr int kProjects = 3, kObjects = 4;

QString scratch() {
    const char* memory = "/dev/shm"; // thousands of commits need no disk here
    return (std::filesystem::exists(memory) ? QString(memory) : QDir::tempPath()) +
           "/maquette-projects-XXXXXX";
}

struct Studio {
    QTemporaryDir home{scratch()};
    std::filesystem::path folder = home.filePath("library").toStdString();
    std::vector<ProjectId> projects = fill();
    ui::LibraryService library{folder};
    ui::RunSettings settings{tests::fakeMethods()};
    ui::History history;
    ui::OpenProject open{library, settings, history, nullptr};
    ui::LibraryEditor editor{library, history};
    base::Rng rng;
    int gesture = 0;

    explicit Studio(std::uint64_t seed)
        : rng(seed) {}
    ~Studio() {
        for (const ProjectId id : projects) {
            library.setProject(id);
            history.stack().clear();
        }
    }

    std::vector<ProjectId> fill() const {
        assets::Library made = assets::Library::open(folder);
        std::vector<ProjectId> ids{made.projects().first()};
        while (ids.size() < kProjects)
            ids.push_back(made.projects().add("Project " + std::to_string(ids.size())));
        for (const ProjectId id : ids) {
            for (int i = 0; i < kObjects; ++i) {
                assets::NewAsset asset;
                asset.name = asset.prompt = "object " + std::to_string(i);
                asset.project = id;
                made.assets().add(asset);
            }
        }
        return ids;
    }

    void settle() {
        library.flush();
        QCoreApplication::processEvents();
    }
    std::vector<AssetId> some() {
        settle();
        std::vector<AssetId> ids;
        const assets::SearchQuery query{.project = library.project(), .limit = 100};
        for (const assets::AssetSummary& asset : library.search(query).assets) {
            if (rng.below(2)) ids.push_back(asset.id);
        }
        return ids;
    }
    std::string word() { return std::string(1, static_cast<char>('a' + rng.below(26))); }

    void command() {
        const std::vector<AssetId> ids = some();
        const std::string letter = word();
        switch (rng.below(8)) {
        case 0:
            if (!ids.empty()) editor.rename(ids.front(), "x", QString::fromStdString(letter));
            return;
        case 1:
            return editor.rate(ids, static_cast<int>(rng.below(6)));
        case 2:
            return editor.addTag(ids, QString::fromStdString(letter));
        case 3:
            return editor.remove(ids);
        case 4:
            return history.push(new ui::ChangeSeed(settings, rng.below(1000)));
        case 5:
            return history.push(new ui::ChangeLeaveOut(settings, letter));
        case 6:
            ++gesture;
            for (int i = 0; i < 3; ++i)
                history.push(new ui::ChangePrompt(settings, settings.prompt() + letter, gesture));
            return;
        default:
            ++gesture;
            for (int i = 0; i < 3; ++i)
                history.push(new ui::ChangeParam(settings, "guidance", 1.0 + rng.uniform() * 9.0,
                                                 "slider", gesture));
        }
    }

    // What undo promises to bring back in one project.
    std::string state(ProjectId project) {
        settle();
        std::ostringstream out;
        const assets::SearchQuery query{
            .project = project, .sort = assets::SortBy::Oldest, .limit = 100};
        for (const assets::AssetSummary& row : library.search(query).assets) {
            const assets::Asset asset = library.asset(row.id);
            out << asset.id.value << " [" << asset.name << "] " << asset.rating;
            for (const std::string& tag : asset.tags)
                out << " #" << tag;
            out << '\n';
        }
        library.setProject(project);
        out << settings.prompt() << '|' << settings.leaveOut() << '|' << settings.seed();
        for (const auto& [name, value] : settings.overrides())
            out << '|' << name << '=' << base::toText(value);
        return out.str();
    }
    std::vector<std::string> states() {
        const ProjectId before = library.project();
        std::vector<std::string> all;
        for (const ProjectId id : projects)
            all.push_back(state(id));
        library.setProject(before);
        return all;
    }
    std::size_t chooseProject() {
        const std::size_t which = rng.below(kProjects);
        library.setProject(projects[which]);
        return which;
    }
};

} // namespace

class ProjectHistoryTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void eachProjectIsUndoneAndRedoneWhateverTheOthersDid() {
        Studio studio(5);
        int commands = 0, checks = 0;
        constexpr int kSequences = 60;
        for (int sequence = 0; sequence < kSequences; ++sequence) {
            for (const ProjectId id : studio.projects) {
                studio.library.setProject(id);
                studio.history.stack().clear();
            }
            const std::vector<std::string> before = studio.states();
            for (int i = 0; i < 18; ++i, ++commands) {
                if (studio.rng.below(3) == 0) studio.chooseProject();
                studio.command();
            }
            std::vector<std::string> wanted = studio.states();
            for (int i = 0; i < 6; ++i, ++checks) {
                const std::size_t which = studio.chooseProject();
                QUndoStack& stack = studio.history.stack();
                const bool back = stack.canUndo();
                const std::string after = wanted[which];
                while (stack.canUndo())
                    stack.undo();
                wanted[which] = before[which];
                QCOMPARE(studio.states(), wanted);
                if (!back) continue;
                while (stack.canRedo())
                    stack.redo();
                wanted[which] = after;
                QCOMPARE(studio.states(), wanted);
            }
        }
        QVERIFY(commands > 1000);
        std::printf("RELIABILITY R8 cases=%d faults=0 lost=0 projects=%d commands=%d checks=%d\n",
                    kSequences, kProjects, commands, checks);
    }

    // A run that goes on keeps its project: what steers it does not change under it.
    void whileARunGoesOnItsProjectStays() {
        Studio studio(1);
        studio.library.setProject(studio.projects[0]);
        studio.history.push(new ui::ChangePrompt(studio.settings, "a chair", 0));
        studio.open.setHeld(true);
        studio.library.setProject(studio.projects[1]);
        QCOMPARE(studio.settings.prompt(), std::string("a chair"));
        studio.history.push(new ui::ChangeSeed(studio.settings, 9));
        studio.history.stack().undo();
        QCOMPARE(studio.settings.seed(), std::uint64_t{0});
        QVERIFY(studio.history.stack().canUndo());
        studio.open.setHeld(false);
        QVERIFY(!studio.history.stack().canUndo());
        QCOMPARE(studio.settings.prompt(), std::string("a chair")); // a first opening starts there
        studio.history.push(new ui::ChangePrompt(studio.settings, "a mug", 0));
        studio.library.setProject(studio.projects[0]);
        QCOMPARE(studio.settings.prompt(), std::string("a chair"));
        studio.history.stack().undo();
        QCOMPARE(studio.settings.prompt(), std::string());
        studio.library.setProject(studio.projects[1]);
        QCOMPARE(studio.settings.prompt(), std::string("a mug"));
    }

    // Its own history would be out of reach.
    void deletingTheOpenProjectIsUndoneFromTheOneThatIsOpenThen() {
        Studio studio(1);
        studio.library.setProject(studio.projects[2]);
        studio.editor.remove(studio.projects[2], "x");
        studio.settle();
        QCOMPARE(studio.library.projects().size(), std::size_t{kProjects - 1});
        QVERIFY(studio.library.project() != studio.projects[2]);
        QVERIFY(studio.history.stack().canUndo());
        studio.history.stack().undo();
        studio.settle();
        QCOMPARE(studio.library.projects().size(), std::size_t{kProjects});
    }

    // What is changed before there is any project belongs to the first.
    void whatWasDoneBeforeTheFirstProjectIsNotLost() {
        ui::History history;
        ui::RunSettings settings(tests::fakeMethods());
        history.push(new ui::ChangeSeed(settings, 5));
        history.open(17);
        QVERIFY(history.stack().canUndo());
        history.open(18);
        QVERIFY(!history.stack().canUndo());
        history.open(17);
        history.stack().undo();
        QCOMPARE(settings.seed(), std::uint64_t{0});
    }
};

MAQUETTE_TEST(ProjectHistoryTest);
#include "tst_project_history.moc"
