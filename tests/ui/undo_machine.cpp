#include "tests/ui/undo_machine.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

#include <QCoreApplication>

#include "assets/library.h"
#include "tests/ui/support/fake_descriptions.h"
#include "ui/run/commands.h"

namespace maquette::tests {

using assets::AssetId;

namespace {

// A library that only grows would soon take all the test's time.
constexpr std::size_t kMostShelves = 6;
constexpr std::int64_t kMostObjects = 24;

// In memory where that is possible: tens of thousands of commits need no disk here.
QString scratch() {
    const char* memory = "/dev/shm";
    return (std::filesystem::exists(memory) ? QString(memory) : QDir::tempPath()) +
           "/maquette-undo-XXXXXX";
}

} // namespace

UndoMachine::UndoMachine(std::uint64_t seed, int objects)
    : m_rng(seed)
    , m_home(scratch())
    , m_settings(fakeMethods()) {
    const std::filesystem::path folder = m_home.filePath("library").toStdString();
    {
        assets::Library library = assets::Library::open(folder);
        for (int i = 0; i < objects; ++i) {
            assets::NewAsset asset;
            asset.name = "object " + std::to_string(i);
            asset.prompt = word() + " " + word();
            m_originals.push_back(library.assets().add(asset));
        }
        library.projects().add("Second");
        library.collections().add("Shelf");
    }
    m_library = std::make_unique<ui::LibraryService>(folder);
    m_editor = std::make_unique<ui::LibraryEditor>(*m_library, m_undo);
}

UndoMachine::~UndoMachine() {
    stack().clear();
}

std::string UndoMachine::word() {
    static const char* kWords[] = {"red",  "oak",   "Glass", "glass", "tall", "old",
                                   "blue", "round", "soft",  "été",   "灯",   "new"};
    return kWords[m_rng.below(12)];
}

void UndoMachine::settle() {
    m_library->flush();
    QCoreApplication::processEvents();
}

// Chosen from what is there now, as somebody would who looks at the window.
UndoMachine::Assets UndoMachine::some() {
    settle();
    const auto page = m_library->search({.trash = m_rng.below(8) == 0, .limit = 1000});
    Assets ids;
    for (const assets::AssetSummary& asset : page.assets) {
        if (m_rng.below(3) == 0) ids.push_back(asset.id);
    }
    return ids;
}

assets::ProjectId UndoMachine::someProject() {
    const auto all = m_library->projects();
    return all.empty() ? assets::ProjectId{}
                       : all[m_rng.below(static_cast<std::uint32_t>(all.size()))].id;
}

assets::CollectionId UndoMachine::someCollection() {
    const auto all = m_library->collections();
    return all.empty() ? assets::CollectionId{}
                       : all[m_rng.below(static_cast<std::uint32_t>(all.size()))].id;
}

void UndoMachine::command() {
    switch (m_rng.below(5)) {
    case 0:
    case 1:
    case 2:
        return librarian();
    case 3:
        return settings();
    default:
        return drag();
    }
}

void UndoMachine::librarian() {
    const Assets ids = some();
    const QString name = QString::fromStdString(word() + " " + word());
    const assets::ProjectId project = someProject();
    const assets::CollectionId collection = someCollection();
    switch (m_rng.below(16)) {
    case 0:
    case 1:
        if (!ids.empty()) m_editor->rename(ids.front(), "x", name);
        break;
    case 2:
        return m_editor->rate(ids, static_cast<int>(m_rng.below(6)));
    case 3:
    case 4:
        return m_editor->addTag(ids, QString::fromStdString(word()));
    case 5:
        return m_editor->removeTag(ids, QString::fromStdString(word()));
    case 6:
        if (m_library->search({.limit = 1}).total < kMostObjects) m_editor->duplicate(ids);
        break;
    case 7:
        return m_editor->remove(ids);
    case 8:
        return m_editor->restore(ids);
    case 9:
        return m_editor->move(ids, project);
    case 10:
        return m_editor->collect(collection, ids);
    case 11:
        return m_editor->uncollect(collection, ids);
    case 12:
        if (m_library->collections().size() < kMostShelves) m_editor->newCollection(name, ids);
        break;
    case 13:
        if (!collection) break;
        m_rng.below(2) ? m_editor->rename(collection, "x", name)
                       : m_editor->remove(collection, "x");
        break;
    case 14:
        if (m_library->projects().size() < kMostShelves) m_editor->newProject(name);
        break;
    default:
        if (!project) break;
        if (m_rng.below(2)) return m_editor->rename(project, "x", name);
        if (m_library->projects().size() > 1) m_editor->remove(project, "x");
    }
}

void UndoMachine::settings() {
    switch (m_rng.below(5)) {
    case 0:
        return m_undo.push(new ui::ChangeSeed(m_settings, m_rng.below(1000)));
    case 1:
        return m_undo.push(new ui::ChangeLeaveOut(m_settings, word()));
    case 2:
        return m_undo.push(new ui::ChangePrompt(m_settings, word() + " " + word(), 0));
    case 3: {
        ui::ChangeRunSettings::State state = ui::ChangeRunSettings::stateOf(m_settings);
        const auto& methods = m_settings.methods();
        state.method = methods[m_rng.below(static_cast<std::uint32_t>(methods.size()))].id;
        const auto& presets = m_settings.method().presets;
        if (!presets.empty())
            state.preset = presets[m_rng.below(static_cast<std::uint32_t>(presets.size()))].id;
        if (m_rng.below(2)) state.overrides.clear();
        if (m_rng.below(2)) state.prompt.reset();
        return m_undo.push(new ui::ChangeRunSettings(m_settings, state, "preset"));
    }
    default:
        ++m_gesture; // letters typed in one go
        std::string typed = m_settings.prompt();
        for (int i = 0; i < 4; ++i) {
            typed += static_cast<char>('a' + m_rng.below(26));
            m_undo.push(new ui::ChangePrompt(m_settings, typed, m_gesture));
        }
    }
}

// A slider under the pointer: many values, one step.
void UndoMachine::drag() {
    static const char* kNames[] = {"guidance", "noise_top", "image_weight", "zvar_weight"};
    const std::string name = kNames[m_rng.below(4)];
    const base::ParamSpec* spec = base::findSpec(m_settings.method().params, name);
    if (!spec) return;
    ++m_gesture;
    const std::uint32_t moves = 1 + m_rng.below(6);
    for (std::uint32_t i = 0; i < moves; ++i) {
        const double low = spec->minimum, high = spec->maximum;
        m_undo.push(new ui::ChangeParam(m_settings, name, low + m_rng.uniform() * (high - low),
                                        "slider", m_gesture));
    }
}

std::string UndoMachine::state() {
    settle();
    std::ostringstream out;
    const auto describe = [&](AssetId id) {
        const assets::Asset a = m_library->asset(id);
        out << id.value << ' ' << a.uid << " [" << a.name << "] " << a.rating << " p"
            << a.project.value << (a.deleted ? " deleted" : "");
        for (const std::string& tag : a.tags)
            out << " #" << tag;
        out << '\n';
    };
    for (const assets::AssetSummary& asset :
         m_library->search({.sort = assets::SortBy::Oldest, .limit = 100'000}).assets)
        describe(asset.id);
    for (const AssetId id : m_originals)
        describe(id);
    for (const assets::Project& project : m_library->projects())
        out << "project " << project.id.value << " [" << project.name << "]\n";
    for (const assets::Collection& c : m_library->collections()) {
        out << "collection " << c.id.value << " [" << c.name << ']';
        for (const assets::AssetSummary& asset :
             m_library->search({.collection = c.id, .sort = assets::SortBy::Oldest, .limit = 1000})
                 .assets)
            out << ' ' << asset.id.value;
        out << '\n';
    }
    const ui::ChangeRunSettings::State run = ui::ChangeRunSettings::stateOf(m_settings);
    out << run.method << '|' << run.preset << '|' << run.seed << '|' << run.leaveOut << '|'
        << *run.prompt;
    for (const auto& [name, value] : run.overrides)
        out << '|' << name << '=' << base::toText(value);
    return out.str();
}

int UndoMachine::lost() {
    settle();
    return static_cast<int>(std::count_if(m_originals.begin(), m_originals.end(), [&](AssetId id) {
        try {
            m_library->asset(id);
            return false;
        } catch (const base::Error&) {
            return true;
        }
    }));
}

} // namespace maquette::tests
