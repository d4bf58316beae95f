// Random changes against a model in memory: after every step the library must say the same.

#include <algorithm>
#include <map>
#include <sstream>

#include "assets/database.h"
#include "assets/library.h"
#include "assets/library_check.h"
#include "engine/base/rng.h"
#include "engine/io/sha256.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;

namespace {

struct ModelAsset {
    std::string name, prompt;
    int rating = 0;
    std::set<std::string> tags;
    bool deleted = false;
    std::map<std::string, std::string> files; // role -> content
    std::set<CollectionId> collections;
};

class Machine {
  public:
    explicit Machine(std::uint64_t seed)
        : m_rng(seed)
        , m_library(Library::open(m_folder.path())) {
        for (const char* name : {"One", "Two"})
            m_collections.push_back(m_library.collections().add(name));
    }

    void step() {
        switch (m_rng.below(12)) {
        case 0:
        case 1:
        case 2:
            return add();
        case 3:
            return with([&](AssetId id, ModelAsset& asset) {
                asset.name = "name " + word();
                m_library.assets().rename(id, asset.name);
            });
        case 4:
            return with([&](AssetId id, ModelAsset& asset) {
                asset.rating = static_cast<int>(m_rng.below(6));
                m_library.assets().setRating(id, asset.rating);
            });
        case 5:
            return with([&](AssetId id, ModelAsset& asset) {
                asset.tags.clear();
                for (std::uint32_t i = m_rng.below(4); i > 0; --i)
                    asset.tags.insert(word());
                m_library.assets().setTags(id, {asset.tags.begin(), asset.tags.end()});
            });
        case 6:
            return with([&](AssetId id, ModelAsset& asset) {
                asset.deleted = true;
                m_library.assets().remove(std::vector{id});
            });
        case 7:
            return with([&](AssetId id, ModelAsset& asset) {
                asset.deleted = false;
                m_library.assets().restore(std::vector{id});
            });
        case 8:
            return with([&](AssetId id, ModelAsset& asset) {
                ModelAsset copy = asset;
                copy.name = "copy " + word();
                copy.deleted = false;
                copy.collections.clear();
                m_model[m_library.assets().duplicate(id, copy.name)] = copy;
            });
        case 9:
            return with([&](AssetId id, ModelAsset& asset) {
                const std::string content = "content " + std::to_string(m_rng.below(20));
                asset.files[role::kPly] = content;
                m_library.assets().setFile(id,
                                           {role::kPly, "a.ply", {}, Take::Copy, bytesOf(content)});
            });
        case 10:
            return with([&](AssetId id, ModelAsset& asset) {
                const CollectionId collection = m_collections[m_rng.below(2)];
                if (asset.collections.insert(collection).second)
                    return m_library.collections().addAssets(collection, std::vector{id});
                asset.collections.erase(collection);
                m_library.collections().removeAssets(collection, std::vector{id});
            });
        default:
            return rare();
        }
    }

    std::string modelText() const {
        std::ostringstream out;
        for (const auto& [id, asset] : m_model) {
            out << id.value << " [" << asset.name << "] [" << asset.prompt << "] " << asset.rating
                << (asset.deleted ? " deleted" : "");
            for (const std::string& tag : asset.tags)
                out << " #" << tag;
            for (const auto& [role, content] : asset.files)
                out << " {" << role << ' ' << io::sha256(content) << '}';
            for (const CollectionId collection : asset.collections)
                out << " c" << collection.value;
            out << '\n';
        }
        return out.str();
    }

    std::string libraryText() const {
        std::map<AssetId, std::string> lines;
        for (const bool trash : {false, true})
            for (const AssetSummary& s :
                 m_library.assets().search({.trash = trash, .limit = 1'000'000}).assets)
                lines[s.id] = describe(m_library.assets().get(s.id));
        std::string text;
        for (const auto& [id, line] : lines)
            text += line;
        return text;
    }

    // What a search for one word must find, by the model.
    std::set<AssetId> expectedHits(const std::string& beginning) const {
        std::set<AssetId> hits;
        for (const auto& [id, asset] : m_model) {
            if (asset.deleted) continue;
            std::string all = asset.name + " " + asset.prompt;
            for (const std::string& tag : asset.tags)
                all += " " + tag;
            std::istringstream words(all);
            for (std::string each; words >> each;)
                if (each.starts_with(beginning)) hits.insert(id);
        }
        return hits;
    }
    std::set<AssetId> hits(const std::string& text) const {
        std::set<AssetId> found;
        for (const AssetSummary& s : m_library.assets().search({.text = text}).assets)
            found.insert(s.id);
        return found;
    }
    std::string word() {
        static const char* kWords[] = {"red",   "reed",  "chair", "charm", "wood",
                                       "world", "table", "tall",  "glass", "glow"};
        return kWords[m_rng.below(10)];
    }
    CheckReport check() { return checkLibrary(m_library); }
    std::size_t filesOnDisk() {
        m_library.settleFiles();
        m_library.sweep(std::chrono::seconds(0)); // what was rolled back has left files
        std::size_t count = 0;
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(m_library.folder().objects()))
            count += entry.is_regular_file();
        return count;
    }
    std::size_t filesInModel() const {
        std::set<std::string> contents;
        for (const auto& [id, asset] : m_model)
            for (const auto& [role, content] : asset.files)
                contents.insert(content);
        return contents.size();
    }

  private:
    void add() {
        NewAsset asset;
        asset.prompt = "a " + word() + " " + word();
        asset.rating = static_cast<int>(m_rng.below(6));
        const std::string content = "content " + std::to_string(m_rng.below(20));
        asset.files.push_back({role::kGlb, "a.glb", {}, Take::Copy, bytesOf(content)});
        if (m_rng.chance(0.3f)) asset.thumbnail = picture(m_rng.below(100), 16);
        ModelAsset model{asset.prompt, asset.prompt, asset.rating, {}, false, {}, {}};
        model.files[role::kGlb] = content;
        m_model[m_library.assets().add(asset)] = model;
    }

    void rare() {
        if (m_rng.chance(0.3f)) {
            m_library.assets().emptyTrash(now() + std::chrono::hours(1));
            std::erase_if(m_model, [](const auto& entry) { return entry.second.deleted; });
        } else if (m_rng.chance(0.5f)) {
            m_library = Library::open(m_folder.path(), {.access = Access::Read});
            m_library = Library::open(m_folder.path());
        } else { // what is rolled back has not happened
            const Transaction undone = m_library.begin();
            const auto model = m_model;
            add();
            with([&](AssetId id, ModelAsset&) { m_library.assets().rename(id, "never"); });
            with([&](AssetId id, ModelAsset&) { m_library.assets().remove(std::vector{id}); });
            m_model = model;
        }
    }

    template <class Change>
    void with(Change change) {
        if (m_model.empty()) return;
        auto chosen = m_model.begin();
        std::advance(chosen, m_rng.below(static_cast<std::uint32_t>(m_model.size())));
        change(chosen->first, chosen->second);
    }

    std::string describe(const Asset& asset) const {
        std::ostringstream out;
        out << asset.id.value << " [" << asset.name << "] [" << asset.prompt << "] " << asset.rating
            << (asset.deleted ? " deleted" : "");
        for (const std::string& tag : asset.tags)
            out << " #" << tag;
        for (const AssetFile& file : asset.files)
            out << " {" << file.role << ' ' << io::sha256OfFile(m_library.assets().path(file))
                << '}';
        for (const CollectionId collection : m_collections)
            for (const bool trash : {false, true})
                for (const AssetSummary& s :
                     m_library.assets().search({.collection = collection, .trash = trash}).assets)
                    if (s.id == asset.id) out << " c" << collection.value;
        out << '\n';
        return out.str();
    }

    ScratchFolder m_folder;
    base::Rng m_rng;
    Library m_library;
    std::vector<CollectionId> m_collections;
    std::map<AssetId, ModelAsset> m_model;
};

} // namespace

class LibraryPropertyTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void randomChangesKeepTheLibraryEqualToItsModel() {
        int steps = 0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            Machine machine(seed);
            for (int i = 0; i < 150; ++i, ++steps) {
                machine.step();
                if (i % 10) continue;
                QCOMPARE(machine.libraryText(), machine.modelText());
                const std::string word = machine.word().substr(0, 1 + i / 10 % 4);
                QVERIFY(machine.hits(word) == machine.expectedHits(word));
            }
            QCOMPARE(machine.libraryText(), machine.modelText());
            QCOMPARE(machine.filesOnDisk(), machine.filesInModel());
            const CheckReport report = machine.check();
            QVERIFY2(report.sound(),
                     report.sound() ? "" : report.findings[0].sentence.english().c_str());
        }
        std::printf("RELIABILITY library-model cases=%d mismatches=0 seeds=1..12\n", steps);
    }
};

MAQUETTE_TEST(LibraryPropertyTest);
#include "tst_library_property.moc"
