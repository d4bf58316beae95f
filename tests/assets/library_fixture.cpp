#include "tests/assets/library_fixture.h"

#include <cstdlib>
#include <sstream>

#include "assets/library_core.h"
#include "engine/base/error.h"
#include "engine/io/sha256.h"

namespace maquette::tests {

namespace fs = std::filesystem;
using namespace assets;

ScratchFolder::ScratchFolder(Place place) {
    const bool memory = place == Place::Memory && fs::is_directory("/dev/shm");
    std::string pattern =
        (memory ? fs::path("/dev/shm") : fs::temp_directory_path()) / "maquette-test-XXXXXX";
    base::require(mkdtemp(pattern.data()) != nullptr, "no scratch folder");
    m_path = pattern;
}

ScratchFolder::~ScratchFolder() {
    std::error_code error;
    fs::remove_all(m_path, error);
}

bool fullDrill() {
    const char* wanted = std::getenv("MAQUETTE_DRILL");
    return wanted && std::string(wanted) == "full";
}

base::Image8 picture(unsigned seed, int side) {
    base::Image8 image(side, side, 4);
    unsigned state = seed * 2654435761u + 1;
    for (std::uint8_t& value : image.data) {
        state = state * 1664525u + 1013904223u;
        value = static_cast<std::uint8_t>((state >> 24) & 0xf0);
    }
    return image;
}

std::vector<std::byte> bytesOf(const std::string& text) {
    const auto* data = reinterpret_cast<const std::byte*>(text.data());
    return {data, data + text.size()};
}

NewAsset sampleAsset(unsigned number) {
    static const char* kColors[] = {"red", "blue", "green", "yellow", "white"};
    static const char* kThings[] = {"chair", "teapot", "rocket", "house", "mushroom", "guitar"};
    NewAsset asset;
    asset.prompt = std::string("a ") + kColors[number % 5] + " " + kThings[number % 6] +
                   " number " + std::to_string(number);
    asset.method = number % 2 ? "hifa" : "sds";
    asset.preset = "draft";
    asset.model = "starter";
    asset.modelHash = std::string(64, 'a');
    asset.seed = ~std::uint64_t{0} - number;
    asset.recipeJson = "{\"n\": " + std::to_string(number) + "}";
    asset.licence = "CC0";
    asset.triangles = number * 12;
    asset.rating = static_cast<int>(number % 6);
    asset.tags = {kColors[number % 5], "made"};
    asset.files.push_back(
        {role::kGlb, "object.glb", {}, Take::Copy, bytesOf("glTF of " + std::to_string(number))});
    asset.files.push_back({role::kTurntable,
                           "turntable.png",
                           {},
                           Take::Copy,
                           bytesOf("views of " + std::to_string(number % 7))});
    asset.thumbnail = picture(number);
    return asset;
}

namespace {

void dumpAsset(std::ostream& out, Library& library, AssetId id, bool withTimes) {
    const Asset a = library.assets().get(id);
    out << "asset " << a.id.value << ' ' << a.uid << " p" << a.project.value << " r" << a.run.value
        << " [" << a.name << "] " << a.kind << " [" << a.prompt << "] [" << a.negativePrompt << "] "
        << a.method << ' ' << a.preset << ' ' << a.model << ' ' << a.modelHash << ' ' << a.seed
        << ' ' << a.recipeJson << ' ' << a.licence << ' ' << a.triangles << ' ' << a.complete << ' '
        << a.rating << ' ' << a.deleted.has_value() << ' ' << a.thumbnailHash << ' '
        << io::sha256(library.assets().thumbnail(id));
    if (withTimes)
        out << ' ' << milliseconds(a.created) << ' ' << milliseconds(a.modified) << ' '
            << (a.deleted ? milliseconds(*a.deleted) : 0);
    for (const std::string& tag : a.tags)
        out << " #" << tag;
    for (const AssetParent& parent : a.parents)
        out << " <" << parent.uid << ' ' << parent.relation;
    for (const AssetFile& file : a.files)
        out << " {" << file.role << ' ' << file.name << ' ' << file.sha256 << ' ' << file.bytes
            << '}';
    out << '\n';
}

void dumpRun(std::ostream& out, Library& library, const Run& r, bool withTimes) {
    out << "run " << r.id.value << ' ' << r.uid << " p" << r.project.value << " [" << r.prompt
        << "] " << r.method << ' ' << r.preset << ' ' << r.model << ' ' << r.modelHash << ' '
        << r.device << ' ' << r.requestJson << ' ' << r.seed << ' ' << r.parentUid << ' '
        << r.parentStep << ' ' << name(r.progress.state) << ' ' << r.progress.step << ' '
        << r.progress.steps << ' ' << r.progress.seconds << ' ' << r.progress.message << ' '
        << r.process;
    if (withTimes)
        out << ' ' << milliseconds(r.created) << ' ' << milliseconds(r.modified) << ' '
            << (r.ended ? milliseconds(*r.ended) : 0);
    for (const Checkpoint& c : library.runs().checkpoints(r.id))
        out << " c" << c.step << ' ' << c.sha256 << ' ' << c.bytes;
    for (const Snapshot& s : library.runs().snapshots(r.id))
        out << " s" << s.id.value << ' ' << s.step << ' ' << s.seconds << ' ' << s.label << ' '
            << s.sha256 << ' ' << s.pictureHash << ' ' << io::sha256(library.runs().picture(s.id));
    for (const RunEvent& e : library.runs().events(r.id))
        out << " e" << e.step << ' ' << e.seconds << ' ' << e.kind << ' ' << e.actor << ' '
            << e.payload;
    out << '\n';
}

} // namespace

std::string dump(Library& library, bool withTimes) {
    std::ostringstream out;
    for (const bool deleted : {false, true})
        for (const Project& project : library.projects().list(deleted))
            out << "project " << project.id.value << ' ' << project.uid << " [" << project.name
                << "] " << deleted << '\n';
    for (const Run& run : library.runs().list())
        dumpRun(out, library, run, withTimes);
    for (const bool trash : {false, true}) {
        const SearchPage page =
            library.assets().search({.trash = trash, .sort = SortBy::Oldest, .limit = 1'000'000});
        for (const AssetSummary& asset : page.assets)
            dumpAsset(out, library, asset.id, withTimes);
    }
    for (const Collection& c : library.collections().list()) {
        out << "collection " << c.id.value << ' ' << c.uid << " [" << c.name << "] "
            << c.filterJson;
        for (const AssetSummary& a :
             library.assets().search({.collection = c.id, .sort = SortBy::Oldest}).assets)
            out << ' ' << a.id.value;
        out << '\n';
    }
    return out.str();
}

} // namespace maquette::tests
