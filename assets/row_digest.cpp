#include "assets/row_digest.h"

#include "engine/io/sha256.h"

namespace maquette::assets {

namespace {

class Digest {
  public:
    Digest& add(std::string_view text) {
        const std::string length = std::to_string(text.size()) + ":";
        m_hash.add(std::as_bytes(std::span(length.data(), length.size())));
        m_hash.add(std::as_bytes(std::span(text.data(), text.size())));
        return *this;
    }
    template <std::integral Number>
    Digest& add(Number number) {
        return add(std::to_string(number));
    }
    Digest& add(double number) {
        return add(std::string_view(reinterpret_cast<const char*>(&number), sizeof number));
    }
    Digest& add(Time time) { return add(time.time_since_epoch().count()); }
    Digest& add(const std::optional<Time>& time) { return time ? add(*time) : add("-"); }
    std::string finish() { return m_hash.finish(); }

  private:
    io::Sha256 m_hash;
};

} // namespace

std::string digestOf(const Project& project) {
    return Digest()
        .add(project.uid)
        .add(project.name)
        .add(project.created)
        .add(project.modified)
        .add(project.deleted)
        .finish();
}

std::string digestOf(const Run& run, const std::string& projectUid,
                     const std::vector<Checkpoint>& checkpoints,
                     const std::vector<Snapshot>& snapshots, const std::vector<RunEvent>& events) {
    Digest digest;
    digest.add(run.uid).add(projectUid).add(run.prompt).add(run.method).add(run.preset);
    digest.add(run.model)
        .add(run.modelHash)
        .add(run.device)
        .add(run.requestJson)
        .add(run.folder)
        .add(run.seed);
    digest.add(run.parentUid).add(run.parentStep).add(name(run.progress.state));
    digest.add(run.progress.step).add(run.progress.steps).add(run.progress.seconds);
    digest.add(run.progress.message).add(run.process);
    digest.add(run.created).add(run.modified).add(run.ended).add(run.deleted);
    digest.add(checkpoints.size());
    for (const Checkpoint& c : checkpoints)
        digest.add(c.step).add(c.sha256).add(c.bytes).add(c.created);
    digest.add(snapshots.size());
    for (const Snapshot& s : snapshots)
        digest.add(s.step)
            .add(s.seconds)
            .add(s.label)
            .add(s.sha256)
            .add(s.pictureHash)
            .add(s.created);
    digest.add(events.size());
    for (const RunEvent& e : events)
        digest.add(e.step).add(e.seconds).add(e.kind).add(e.actor).add(e.payload).add(e.created);
    return digest.finish();
}

std::string digestOf(const Asset& asset, const std::string& projectUid, const std::string& runUid) {
    Digest digest;
    digest.add(asset.uid).add(projectUid).add(runUid).add(asset.name).add(asset.kind);
    digest.add(asset.prompt).add(asset.negativePrompt).add(asset.method).add(asset.preset);
    digest.add(asset.model).add(asset.modelHash).add(asset.seed).add(asset.recipeJson);
    digest.add(asset.licence).add(asset.triangles).add(asset.complete).add(asset.rating);
    digest.add(asset.thumbnailHash).add(asset.created).add(asset.modified).add(asset.deleted);
    digest.add(asset.tags.size());
    for (const std::string& tag : asset.tags)
        digest.add(tag);
    digest.add(asset.parents.size());
    for (const AssetParent& parent : asset.parents)
        digest.add(parent.uid).add(parent.relation);
    digest.add(asset.files.size());
    for (const AssetFile& file : asset.files)
        digest.add(file.role).add(file.name).add(file.sha256).add(file.bytes);
    return digest.finish();
}

std::string digestOf(const Collection& collection, const std::vector<std::string>& assetUids) {
    Digest digest;
    digest.add(collection.uid).add(collection.name).add(collection.filterJson);
    digest.add(collection.created).add(assetUids.size());
    for (const std::string& uid : assetUids)
        digest.add(uid);
    return digest.finish();
}

} // namespace maquette::assets
