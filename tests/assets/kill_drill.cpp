#include "tests/assets/kill_drill.h"

#include <chrono>
#include <csignal>
#include <thread>

#include "assets/library_check.h"
#include "assets/library_core.h"
#include "assets/library_thread.h"
#include "engine/base/error.h"
#include "engine/base/rng.h"
#include "engine/io/sha256.h"
#include "tests/assets/library_fixture.h"

namespace maquette::tests {

using namespace assets;

namespace {

// What the child tells after a change has become durable.
struct Acknowledgement {
    std::int64_t asset = 0;
    int rating = 0;
    unsigned number = 0;
};

std::string contentOf(unsigned number) {
    std::string text;
    const unsigned size = 1000 + number * 7919 % 60000;
    while (text.size() < size)
        text += "line " + std::to_string(number) + "-" + std::to_string(text.size()) + "\n";
    return text;
}

[[noreturn]] void writeUntilKilled(const std::filesystem::path& folder, int channel,
                                   unsigned firstNumber) {
    LibraryThread thread(folder);
    for (unsigned number = firstNumber;; ++number) {
        const AssetId id = thread
                               .post([number](Library& library) {
                                   NewAsset asset = sampleAsset(number);
                                   asset.files[0].bytes = bytesOf(contentOf(number));
                                   asset.thumbnail = picture(number, 32);
                                   return library.assets().add(asset);
                               })
                               .get();
        const int rating = static_cast<int>(number % 6);
        thread
            .post([id, rating, number](Library& library) {
                library.assets().setRating(id, rating);
                if (number % 5 == 0) library.assets().duplicate(id, "copy");
            })
            .get();
        const Acknowledgement told{id.value, rating, number};
        if (write(channel, &told, sizeof told) != sizeof told) _exit(1);
    }
}

class Drill {
  public:
    Drill(unsigned seed, ScratchFolder::Place place)
        : m_rng(seed)
        , m_folder(place) {
        Library::open(m_folder.path());
    }

    KillResult run(int kills) {
        const auto start = std::chrono::steady_clock::now();
        for (m_result.kills = 0; m_result.kills < kills; ++m_result.kills) {
            const std::vector<Acknowledgement> told = killOne();
            m_result.acknowledged += static_cast<int>(told.size());
            const bool thorough = m_result.kills % 50 == 49 || m_result.kills + 1 == kills;
            inspect(told, thorough);
            if (m_result.kills % 50 == 49) trim();
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        m_result.seconds = took.count();
        return m_result;
    }

  private:
    std::vector<Acknowledgement> killOne() {
        int channel[2];
        base::require(pipe(channel) == 0, "no pipe");
        const pid_t child = fork();
        if (child == 0) {
            close(channel[0]);
            try {
                writeUntilKilled(m_folder.path(), channel[1], m_number);
            } catch (const std::exception& error) {
                std::fprintf(stderr, "the writing child: %s\n", error.what());
                _exit(1);
            }
        }
        close(channel[1]);
        // A moment that is as random on a busy machine as on an idle one: so many changes, then a
        // few milliseconds more.
        std::vector<Acknowledgement> told;
        Acknowledgement one;
        for (std::uint32_t changes = m_rng.below(4); changes > 0; --changes)
            if (read(channel[0], &one, sizeof one) == sizeof one) told.push_back(one);
        std::this_thread::sleep_for(std::chrono::microseconds(m_rng.below(20000)));
        kill(child, SIGKILL);
        while (read(channel[0], &one, sizeof one) == sizeof one)
            told.push_back(one);
        close(channel[0]);
        int status = 0;
        waitpid(child, &status, 0);
        if (!WIFSIGNALED(status)) fail("a child ended by itself");
        m_number += 1000;
        return told;
    }

    void inspect(const std::vector<Acknowledgement>& told, bool thorough) {
        try {
            Library library = Library::open(m_folder.path());
            for (const Acknowledgement& one : told)
                if (!isThere(library, one)) ++m_result.lost;
            if (!library.core().database.defects(1).empty()) fail("the database is damaged");
            if (!thorough) return;
            if (const CheckReport report = checkLibrary(library); !report.sound())
                fail(report.findings[0].sentence.english());
        } catch (const base::Error& error) {
            fail(error.what());
        }
    }

    bool isThere(Library& library, const Acknowledgement& one) {
        const Asset asset = library.assets().get({one.asset});
        const AssetFile* glb = asset.file(role::kGlb);
        const bool whole =
            glb && asset.rating == one.rating && asset.prompt == sampleAsset(one.number).prompt &&
            io::sha256OfFile(library.assets().path(*glb)) == io::sha256(contentOf(one.number));
        if (!whole && m_result.problem.empty())
            m_result.problem =
                "asset " + std::to_string(one.asset) + " is not what was acknowledged";
        return whole;
    }

    // Keeps the library small, so that every look at it stays quick.
    void trim() {
        Library library = Library::open(m_folder.path());
        std::vector<AssetId> all;
        for (const AssetSummary& asset : library.assets().search({.limit = 1'000'000}).assets)
            all.push_back(asset.id);
        library.assets().remove(all);
        library.assets().emptyTrash(now() + std::chrono::hours(1));
    }

    void fail(const std::string& problem) {
        ++m_result.corrupt;
        if (m_result.problem.empty()) m_result.problem = problem;
    }

    base::Rng m_rng;
    ScratchFolder m_folder;
    KillResult m_result;
    unsigned m_number = 0;
};

} // namespace

KillResult killDrill(int kills, unsigned seed, ScratchFolder::Place place) {
    return Drill(seed, place).run(kills);
}

} // namespace maquette::tests
