#include "tests/assets/power_cut.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <set>
#include <unistd.h>

#include "assets/inbox.h"
#include "assets/library.h"
#include "assets/library_check.h"
#include "engine/base/error.h"
#include "tests/assets/faulty_vfs.h"
#include "tests/assets/library_fixture.h"

namespace maquette::tests {

using namespace assets;
namespace fs = std::filesystem;

namespace {

// Notes what an AtomicFile or the object store asks of the system.
class RecordingOps final : public io::FileOps {
  public:
    std::function<void(DiskOp)> observer;

    int openNew(const char* path) override {
        const int fd = FileOps::openNew(path);
        if (fd >= 0) tell({DiskOp::Create, path, {}, 0, {}});
        return fd;
    }
    std::ptrdiff_t write(int fd, const void* data, std::size_t size) override {
        const std::int64_t at = lseek(fd, 0, SEEK_CUR);
        const std::ptrdiff_t written = FileOps::write(fd, data, size);
        if (written > 0)
            tell({DiskOp::Write,
                  nameOf(fd),
                  {},
                  at,
                  {static_cast<const char*>(data), static_cast<std::size_t>(written)}});
        return written;
    }
    int sync(int fd) override {
        tell({DiskOp::Sync, nameOf(fd), {}, 0, {}});
        return FileOps::sync(fd);
    }
    int rename(const char* from, const char* to) override {
        return noted({DiskOp::Rename, from, to, 0, {}}, FileOps::rename(from, to));
    }
    int link(const char* from, const char* to) override {
        return noted({DiskOp::Link, from, to, 0, {}}, FileOps::link(from, to));
    }
    int unlink(const char* path) override {
        return noted({DiskOp::Unlink, path, {}, 0, {}}, FileOps::unlink(path));
    }
    int syncFolder(const char* path) override {
        return noted({DiskOp::SyncFolder, path, {}, 0, {}}, FileOps::syncFolder(path));
    }

  private:
    static std::string nameOf(int fd) {
        return fs::read_symlink("/proc/self/fd/" + std::to_string(fd)).string();
    }
    int noted(DiskOp op, int result) {
        if (result == 0) tell(std::move(op));
        return result;
    }
    void tell(DiskOp op) {
        if (observer) observer(std::move(op));
    }
};

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

DiskImage imageOf(const fs::path& root) {
    DiskImage image;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
        const std::string name = entry.path().filename().string();
        // What only running processes share does not survive.
        if (!entry.is_regular_file() || name.ends_with("-shm") || name.ends_with(".lock")) continue;
        image[entry.path().string()] = contentOf(entry.path());
    }
    return image;
}

void lay(const DiskImage& image, const fs::path& from, const fs::path& to) {
    fs::remove_all(to);
    fs::create_directories(to);
    const std::string prefix = from.string();
    for (const auto& [path, content] : image) {
        if (!path.starts_with(prefix)) continue;
        const fs::path target = to.string() + path.substr(prefix.size());
        fs::create_directories(target.parent_path());
        std::ofstream(target, std::ios::binary) << content;
    }
}

struct Flow {
    const char* name;
    std::function<void(Library&, const fs::path& folder, io::FileOps&)> act;
};

NewAsset withStagedFile(const fs::path& folder, Take take) {
    NewAsset asset = sampleAsset(20);
    asset.files.push_back({role::kPly, "", folder / "staging-file", take, {}});
    return asset;
}

std::vector<Flow> flows() {
    using L = Library;
    using P = const fs::path&;
    using O = io::FileOps&;
    return {
        {"add an asset", [](L& l, P, O) { l.assets().add(sampleAsset(9)); }},
        {"add an asset, its file moved in",
         [](L& l, P folder, O) { l.assets().add(withStagedFile(folder, Take::Move)); }},
        {"add an asset, its file shared",
         [](L& l, P folder, O) { l.assets().add(withStagedFile(folder, Take::Share)); }},
        {"rename", [](L& l, P, O) { l.assets().rename({1}, "another name"); }},
        {"tags",
         [](L& l, P, O) {
             l.assets().setTags({1}, {"new", "tags"});
         }},
        {"rate", [](L& l, P, O) { l.assets().setRating({2}, 4); }},
        {"duplicate", [](L& l, P, O) { l.assets().duplicate({2}, "copy"); }},
        {"remove",
         [](L& l, P, O) {
             l.assets().remove(std::vector<AssetId>{{1}, {2}});
         }},
        {"take out of the trash",
         [](L& l, P, O) { l.assets().restore(std::vector<AssetId>{{4}}); }},
        {"empty the trash",
         [](L& l, P, O) {
             l.assets().emptyTrash(now() + std::chrono::hours(1));
             l.settleFiles();
         }},
        {"start a run", [](L& l, P, O) { l.runs().start({.prompt = "x"}); }},
        {"a run's checkpoint",
         [](L& l, P folder, O) {
             l.runs().addCheckpoint({1}, 40, folder / "staging-file", Take::Share);
         }},
        {"a moment with its picture",
         [](L& l, P folder, O) {
             l.runs().addSnapshot({1}, 30, 2.5, "moment", bytesOf(std::string(3000, 'p')),
                                  folder / "staging-file", Take::Copy);
         }},
        {"a result from the inbox",
         [](L& l, P folder, O ops) {
             Deposit deposit;
             deposit.run = {.uid = "run-of-the-command-line", .prompt = "a green tree"};
             deposit.progress = {RunState::Done, 90, 100, 12.5, ""};
             deposit.asset.emplace(sampleAsset(31));
             deposit.asset->uid = "asset-of-the-command-line";
             dropIntoInbox(libraryFolder(folder / "library"), deposit, ops);
             takeInInbox(l);
         }},
        {"an object and its run at once",
         [](L& l, P, O) {
             Transaction both = l.begin();
             const RunId run = l.runs().start({.prompt = "y"});
             NewAsset asset = sampleAsset(40);
             asset.run = run;
             l.assets().add(asset);
             l.runs().update(run, {RunState::Done, 10, 10, 1.0, ""});
             both.commit();
         }},
    };
}

class PowerCuts {
  public:
    explicit PowerCuts(const PowerCutOptions& options)
        : m_options(options)
        , m_rng(options.seed) {
        m_vfs.watch([this](DiskOp op) { note(std::move(op)); });
        m_ops.observer = [this](DiskOp op) { note(std::move(op)); };
    }

    PowerCutResult run() {
        const auto start = std::chrono::steady_clock::now();
        std::vector<Flow> all = flows();
        all.resize(std::min(all.size(), m_options.flows));
        if (!m_options.only.empty())
            std::erase_if(all, [this](const Flow& flow) { return flow.name != m_options.only; });
        for (const Flow& flow : all) {
            m_flow = flow.name;
            cut(flow);
            ++m_result.flows;
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        m_result.seconds = took.count();
        return m_result;
    }

  private:
    void note(DiskOp op) {
        if (m_recording) m_log.push_back(std::move(op));
    }

    void prepare(const fs::path& folder) {
        Library library = Library::open(folder / "library");
        for (unsigned i = 0; i < 4; ++i)
            library.assets().add(sampleAsset(i));
        library.assets().remove(std::vector<AssetId>{{4}});
        library.runs().start({.uid = "an-earlier-run", .prompt = "earlier"});
        io::writeFile(folder / "staging-file", "a mesh that took five minutes");
    }

    void cut(const Flow& flow) {
        const ScratchFolder folder;
        prepare(folder.path());
        const DiskImage start = imageOf(folder.path());
        m_before = look(folder / "library");
        m_log.clear();
        std::size_t returned = 0; // from here on the change was acknowledged
        {
            m_recording = true;
            Library library = Library::open(folder / "library", {.fileOps = &m_ops});
            flow.act(library, folder.path(), m_ops);
            returned = m_log.size();
        }
        m_recording = false;
        m_after = look(folder / "library");
        base::require(m_before != m_after, "a change that changes nothing");
        const std::vector<DiskOp> log = std::exchange(m_log, {});
        m_seen.clear();
        DiskModel disk(start);
        for (std::size_t point = 0; point <= log.size(); ++point) {
            if (point > 0 && !isForgotten(log[point - 1])) disk.apply(log[point - 1]);
            if (point % m_options.stride != 0 && point != returned && point != log.size()) continue;
            ++m_result.points;
            for (int round = 0; round < m_options.rounds; ++round)
                for (const Loss loss : kLosses)
                    if (round == 0 || (loss != Loss::Drop && loss != Loss::Keep))
                        judge(disk.crash(loss, m_rng), folder.path(), point >= returned);
        }
    }

    bool isForgotten(const DiskOp& op) const {
        return op.kind == DiskOp::Sync && !m_options.unsynced.empty() &&
               op.path.find(m_options.unsynced) != std::string::npos;
    }

    void judge(const DiskImage& image, const fs::path& from, bool acknowledged) {
        if (!isNew(image)) return;
        const ScratchFolder place;
        lay(image, from, place / "d");
        const bool again = ++m_result.states % 8 == 0;
        if (again) cutRecovery(place.path(), acknowledged);
        verdict(look(place / "d/library"), acknowledged);
    }

    // The recovery of this disk is interrupted as well, at a few of its own boundaries.
    void cutRecovery(const fs::path& place, bool acknowledged) {
        const fs::path root = place / "r";
        fs::copy(place / "d", root, fs::copy_options::recursive);
        const DiskImage start = imageOf(root);
        m_log.clear();
        m_recording = true;
        look(root / "library");
        m_recording = false;
        const std::vector<DiskOp> log = std::exchange(m_log, {});
        for (int i = 0; i < 4; ++i) {
            DiskModel disk(start);
            const std::uint32_t point = m_rng.below(static_cast<std::uint32_t>(log.size() + 1));
            for (std::uint32_t op = 0; op < point; ++op)
                disk.apply(log[op]);
            const DiskImage image = disk.crash(kLosses[m_rng.below(5)], m_rng);
            if (!isNew(image)) continue;
            lay(image, root, place / "s");
            ++m_result.recovered;
            ++m_result.states;
            verdict(look(place / "s/library"), acknowledged);
        }
    }

    bool isNew(const DiskImage& image) {
        std::size_t digest = 0;
        for (const auto& [path, content] : image)
            digest = base::mix(digest ^ std::hash<std::string>{}(path),
                               std::hash<std::string>{}(content));
        return m_seen.insert(digest).second;
    }

    // Everything the library says after its recovery, or what is wrong with it.
    std::string look(const fs::path& folder) {
        try {
            Library library = Library::open(folder, {.fileOps = &m_ops});
            takeInInbox(library);
            const CheckReport report = checkLibrary(library);
            for (const Finding& finding : report.findings)
                return "unsound: " + finding.sentence.english();
            return dump(library, false);
        } catch (const base::Error& error) {
            return std::string("unreadable: ") + error.what() + " " + error.detail();
        }
    }

    void verdict(const std::string& found, bool acknowledged) {
        const bool mixed = found != m_before && found != m_after;
        const bool undone = !mixed && acknowledged && found != m_after;
        m_result.mixed += mixed;
        m_result.undone += undone;
        if ((mixed || undone) && m_result.problem.empty())
            m_result.problem = std::string(m_flow) + (undone ? ": undone" : ": ") + found;
    }

    PowerCutOptions m_options;
    base::Rng m_rng;
    FaultyVfs m_vfs;
    RecordingOps m_ops;
    bool m_recording = false;
    std::vector<DiskOp> m_log;
    const char* m_flow = "";
    std::string m_before, m_after;
    std::set<std::size_t> m_seen;
    PowerCutResult m_result;
};

} // namespace

PowerCutResult cutPowerEverywhere(const PowerCutOptions& options) {
    return PowerCuts(options).run();
}

std::vector<std::string> kindsOfChanges() {
    std::vector<std::string> names;
    for (const Flow& flow : flows())
        names.emplace_back(flow.name);
    return names;
}

std::string figures(const PowerCutResult& result) {
    char text[200];
    std::snprintf(text, sizeof text,
                  "cases=%lld faults=%lld lost=%lld flows=%d during_recovery=%lld mixed=%lld "
                  "undone=%lld seconds=%.1f",
                  static_cast<long long>(result.states), static_cast<long long>(result.points),
                  static_cast<long long>(result.mixed + result.undone), result.flows,
                  static_cast<long long>(result.recovered), static_cast<long long>(result.mixed),
                  static_cast<long long>(result.undone), result.seconds);
    return text;
}

} // namespace maquette::tests
