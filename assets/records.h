#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "assets/id.h"
#include "engine/base/image.h"

// What the library stores, as plain values. Texts are UTF-8; JSON is kept byte for byte as given.

namespace maquette::assets {

using Time = std::chrono::sys_time<std::chrono::milliseconds>; // UTC

Time now();
std::string toIsoText(Time time); // "2026-03-01T12:34:56Z"
std::string newUid();             // 32 random hexadecimal digits

struct Project {
    ProjectId id;
    std::string uid;
    std::string name;
    Time created;
    Time modified;
    std::optional<Time> deleted;
};

enum class RunState { Queued, Running, Paused, Interrupted, Stopped, Done, Failed };

const char* name(RunState state);
// Running or paused, in this process or another one.
bool isLive(RunState state);

// A run is a row from the moment it starts, so that a crash leaves something to find.
struct NewRun {
    std::string uid;   // empty: a new one
    ProjectId project; // none: the library's first project
    std::string prompt;
    std::string method;
    std::string preset;
    std::string model;
    std::string modelHash; // SHA-256 of the weights
    std::string device;
    std::string requestJson;
    std::string folder; // where it makes its files; empty: the library's own folder for it
    std::uint64_t seed = 0;
    std::int64_t steps = 0; // planned; 0: unknown
    std::string parentUid;  // the run it was forked from, or empty
    std::int64_t parentStep = 0;
};

struct RunProgress {
    RunState state = RunState::Running;
    std::int64_t step = 0;
    std::int64_t steps = 0;
    double seconds = 0;  // working time, pauses excluded
    std::string message; // why it failed, or empty
    bool operator==(const RunProgress&) const = default;
};

struct Run : NewRun {
    RunId id;
    RunProgress progress;
    std::string process; // who runs it (see process_token.h), or empty
    Time created;
    Time modified;
    std::optional<Time> ended;
    std::optional<Time> deleted;
};

struct Checkpoint {
    std::int64_t step = 0;
    std::string sha256;
    std::uint64_t bytes = 0;
    Time created;
};

// A kept moment of a run.
struct Snapshot {
    SnapshotId id;
    RunId run;
    std::int64_t step = 0;
    double seconds = 0;
    std::string label;
    std::string sha256;      // of the state's file; empty: only a picture was kept
    std::string pictureHash; // SHA-256 of the PNG; empty: no picture
    Time created;
};

// Something that happened to a run while it ran: steering, a rollback, a changed plan.
struct RunEvent {
    std::int64_t step = 0;
    double seconds = 0;
    std::string kind;    // "steer", "plan", "rollback", ...
    std::string actor;   // "user", "engine"
    std::string payload; // JSON
    Time created;
};

// The parts a file can play in an asset. The list may grow without a migration.
namespace role {
inline constexpr const char* kGlb = "glb";
inline constexpr const char* kObj = "obj";
inline constexpr const char* kMtl = "mtl";
inline constexpr const char* kPly = "ply";
inline constexpr const char* kTexture = "texture";
inline constexpr const char* kTurntable = "turntable"; // PNG, 8 views side by side
inline constexpr const char* kReference = "reference"; // the picture that guided the run
inline constexpr const char* kField = "field";         // the optimised state, to fork from
} // namespace role

// How a file comes into the library.
enum class Take {
    Copy,
    Move,  // removed from where it was once the row that names it is on the disk
    Share, // both names stay, on one copy: the file may be replaced or removed, never written to
};

struct AssetFile {
    std::string role;
    std::string name; // the file name it is exported under
    std::string sha256;
    std::uint64_t bytes = 0;
};

struct AssetParent {
    std::string uid;      // of the asset it came from; that one may be gone
    std::string relation; // "duplicate", "fork", "edit", ...
    bool operator==(const AssetParent&) const = default;
};

struct AssetInfo {
    std::string uid;  // empty when adding: a new one
    std::string name; // empty when adding: made of the prompt
    std::string kind = "object";
    std::string prompt;
    std::string negativePrompt;
    std::string method;
    std::string preset;
    std::string model;
    std::string modelHash;
    std::uint64_t seed = 0;
    std::string recipeJson;
    std::string licence;
    std::int64_t triangles = 0;
    bool complete = true; // false: the run was stopped before its end
    int rating = 0;       // 0 (none) to 5
    std::vector<std::string> tags;
    std::vector<AssetParent> parents;
};

struct Asset : AssetInfo {
    AssetId id;
    ProjectId project;
    RunId run; // none for imported ones
    std::vector<AssetFile> files;
    std::string thumbnailHash; // SHA-256 of the PNG; empty: no thumbnail
    Time created;
    Time modified;
    std::optional<Time> deleted; // in the trash since

    const AssetFile* file(const std::string& role) const;
};

// A file on its way into the library.
struct FileSource {
    std::string role;
    std::string name;
    std::filesystem::path path; // empty: the bytes below
    Take take = Take::Copy;
    std::vector<std::byte> bytes;
};

struct NewAsset : AssetInfo {
    ProjectId project; // none: the run's, else the library's first
    RunId run;
    std::vector<FileSource> files;
    base::Image8 thumbnail; // RGB or RGBA of any size; empty: none
};

// One line of the library's grid; the thumbnail is asked for separately.
struct AssetSummary {
    AssetId id;
    std::string uid;
    std::string name;
    std::string kind;
    std::string prompt;
    std::string method;
    int rating = 0;
    bool complete = true;
    Time created;
    Time modified;
    std::optional<Time> deleted;
};

struct Collection {
    CollectionId id;
    std::string uid;
    std::string name;
    std::string filterJson; // a saved search; empty: the assets are picked by hand
    std::int64_t size = 0;  // assets picked by hand
    Time created;
};

// What changed since the last report; the studio turns it into signals of its item models.
struct ChangeSet {
    std::set<AssetId> assets;
    std::set<RunId> runs;
    std::set<ProjectId> projects;
    std::set<CollectionId> collections;

    bool empty() const;
};

} // namespace maquette::assets
