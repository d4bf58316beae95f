#include "tests/assets/disk_model.h"

#include <algorithm>
#include <utility>

namespace maquette::tests {

namespace {

constexpr std::size_t kSector = 512;

void change(std::string& content, const DiskOp& op) {
    const auto at = static_cast<std::size_t>(op.at);
    if (op.kind == DiskOp::Truncate) {
        content.resize(at);
        return;
    }
    content.resize(std::max(content.size(), at + op.bytes.size()));
    content.replace(at, op.bytes.size(), op.bytes);
}

// Each sector of the write on its own, kept or lost.
void changeSectors(std::string& content, const DiskOp& op, base::Rng& rng) {
    for (std::size_t from = 0; from < op.bytes.size(); from += kSector) {
        if (rng.below(2) == 0) continue;
        change(content, {DiskOp::Write,
                         op.path,
                         {},
                         op.at + static_cast<std::int64_t>(from),
                         op.bytes.substr(from, kSector)});
    }
}

std::size_t prefixOf(std::size_t count, Loss loss, base::Rng& rng) {
    if (loss == Loss::Drop) return 0;
    if (loss != Loss::Prefix) return count;
    return rng.below(static_cast<std::uint32_t>(count + 1));
}

std::string survive(std::string content, const std::vector<DiskOp>& pending, Loss loss,
                    base::Rng& rng) {
    const std::size_t count = prefixOf(pending.size(), loss, rng);
    for (std::size_t i = 0; i < count; ++i) {
        const DiskOp& op = pending[i];
        const bool whole = op.kind == DiskOp::Truncate;
        if (loss == Loss::Reorder) {
            if (!whole)
                changeSectors(content, op, rng);
            else if (rng.below(2) == 0)
                change(content, op);
        } else if (loss == Loss::Torn && i + 1 == count && !whole) {
            DiskOp torn = op;
            const auto sectors = static_cast<std::uint32_t>(op.bytes.size() / kSector + 1);
            torn.bytes.resize(std::min(op.bytes.size(), rng.below(sectors) * kSector));
            change(content, torn);
        } else {
            change(content, op);
        }
    }
    return content;
}

} // namespace

std::string folderOf(const std::string& path) {
    return path.substr(0, path.rfind('/'));
}

DiskModel::DiskModel(const DiskImage& start) {
    for (const auto& [path, content] : start)
        m_durable[path] = std::make_shared<Inode>(Inode{content, {}});
    m_live = m_durable;
}

void DiskModel::change(Names& names, const NameChange& change) {
    if (!change.inode) return moveFolder(names, change.op.path + "/", change.op.other + "/");
    switch (change.op.kind) {
    case DiskOp::Unlink:
        names.erase(change.op.path);
        break;
    case DiskOp::Rename:
        names.erase(change.op.path);
        [[fallthrough]];
    case DiskOp::Link:
        names[change.op.other] = change.inode;
        break;
    default: // Create
        names[change.op.path] = change.inode;
    }
}

void DiskModel::moveFolder(Names& names, const std::string& from, const std::string& to) {
    Names moved;
    for (auto one = names.lower_bound(from); one != names.end() && one->first.starts_with(from);) {
        moved[to + one->first.substr(from.size())] = one->second;
        one = names.erase(one);
    }
    names.merge(moved);
}

std::shared_ptr<DiskModel::Inode> DiskModel::at(const std::string& path) {
    std::shared_ptr<Inode>& inode = m_live[path];
    if (!inode) inode = std::make_shared<Inode>(); // made behind our back: nothing of it is known
    return inode;
}

void DiskModel::apply(const DiskOp& op) {
    switch (op.kind) {
    case DiskOp::Write:
    case DiskOp::Truncate:
        at(op.path)->pending.push_back(op);
        return;
    case DiskOp::Sync: {
        const std::shared_ptr<Inode> inode = at(op.path);
        for (const DiskOp& one : std::exchange(inode->pending, {}))
            tests::change(inode->durable, one);
        return;
    }
    case DiskOp::SyncFolder:
        return syncFolder(op.path);
    case DiskOp::Create:
    case DiskOp::Rename:
    case DiskOp::Link:
    case DiskOp::Unlink:
        const auto below = m_live.lower_bound(op.path + "/");
        const bool isFolder = below != m_live.end() && below->first.starts_with(op.path + "/");
        const auto inode = isFolder                    ? nullptr
                           : op.kind == DiskOp::Create ? std::make_shared<Inode>()
                                                       : at(op.path);
        m_pending.push_back({op, inode});
        change(m_live, m_pending.back());
    }
}

void DiskModel::syncFolder(const std::string& folder) {
    std::erase_if(m_pending, [&](const NameChange& one) {
        const std::string& name = one.op.other.empty() ? one.op.path : one.op.other;
        if (folderOf(name) != folder) return false;
        change(m_durable, one);
        return true;
    });
}

DiskImage DiskModel::crash(Loss loss, base::Rng& rng) const {
    Names names = m_durable;
    const std::size_t count = prefixOf(m_pending.size(), loss, rng);
    for (std::size_t i = 0; i < count; ++i)
        if (loss != Loss::Reorder || rng.below(2) == 0) change(names, m_pending[i]);
    DiskImage image;
    for (const auto& [path, inode] : names)
        image[path] = survive(inode->durable, inode->pending, loss, rng);
    return image;
}

} // namespace maquette::tests
