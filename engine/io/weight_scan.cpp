#include "engine/io/weight_scan.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>
#include <sys/stat.h>

#include "engine/base/error.h"
#include "engine/io/weight_files.h"

namespace maquette::io {

namespace fs = std::filesystem;
using base::Error;

namespace {

constexpr int kMaxDepth = 12;
constexpr std::size_t kMaxEntries = 100'000;

// The cache names a file's content by its SHA-256 and links to it.
std::string hashInName(const fs::path& file) {
    std::error_code error;
    const fs::path target = fs::read_symlink(file, error);
    const std::string name = target.filename().string();
    const bool hash = !error && target.parent_path().filename() == "blobs" && name.size() == 64 &&
                      name.find_first_not_of("0123456789abcdef") == std::string::npos;
    return hash ? name : "";
}

// "license: x" of the card that lies beside a pipeline.
std::string licenceOfCard(const fs::path& card) {
    std::ifstream file(card);
    std::string line;
    for (int i = 0; i < 60 && std::getline(file, line); ++i) {
        if (line.starts_with("license:") && line.size() < 100)
            return line.substr(std::min(line.find_first_not_of(' ', 8), line.size()));
    }
    return {};
}

void examineFile(FoundWeights& found) {
    found.bytes = fs::file_size(found.path);
    if (isPickleName(found.path)) {
        found.summary.kind = "pickle";
        found.refusal = pickleRefusal(found.path);
        return;
    }
    found.knownHash = hashInName(found.path);
    found.summary = summaryOf(SafetensorsFile(found.path).header());
    found.refusal = unservedReason(found.summary, found.path.filename().string());
}

// Whether a folder's networks have to be converted first.
bool examinePickled(FoundWeights& found) {
    const std::vector<PickledFile> pickles = pickledFiles(found.path);
    for (const PickledFile& each : pickles)
        found.bytes += fs::file_size(each.file);
    if (pickles.empty()) return false;
    found.summary.kind = "pickle";
    found.summary.licence = licenceOfCard(found.path / "README.md");
    found.refusal = pickledFolderRefusal(found.path);
    return true;
}

// The networks of a diffusers folder: base and type are the UNet's.
void examinePipeline(FoundWeights& found) {
    if (examinePickled(found)) return;
    struct Part {
        const char *folder, *stem;
    };
    WeightSummary whole;
    for (const Part& part :
         {Part{"unet", "diffusion_pytorch_model"}, Part{"vae", "diffusion_pytorch_model"},
          Part{"text_encoder", "model"}}) {
        for (const fs::path& file : weightFiles(found.path / part.folder, part.stem)) {
            const WeightSummary each = summaryOf(SafetensorsFile(file).header());
            if (part.folder == std::string("unet")) {
                if (!each.base.empty()) whole.base = each.base;
                whole.dtype = each.dtype;
            }
            whole.tensors += each.tensors;
            whole.elements += each.elements;
            found.bytes += fs::file_size(file);
        }
    }
    whole.kind = "pipeline";
    whole.licence = licenceOfCard(found.path / "README.md");
    found.summary = whole;
    found.refusal = unservedReason(whole, found.path.filename().string());
}

bool isPipeline(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / "model_index.json", error);
}

// Names that hold weights: of .bin files only those that the libraries write.
bool isWeightName(const fs::path& file) {
    const std::string name = file.filename().string();
    if (file.extension() == ".safetensors") return true;
    if (file.extension() == ".bin") return name.find("pytorch_model") != std::string::npos;
    return isPickleName(file);
}

class Scan {
  public:
    Scan(const ScanListener& listener, const base::Progress& progress)
        : m_listener(listener)
        , m_progress(progress) {}

    void folder(const fs::path& path, const std::string& owner, int depth) {
        m_progress.checkStop();
        if (depth > kMaxDepth || !isNew(path)) return;
        if (m_listener.enters) m_listener.enters(path);
        if (isPipeline(path)) return m_listener.found(examineWeights(path, owner));
        std::error_code error;
        std::vector<fs::path> entries;
        for (fs::directory_iterator entry(path, error), end; !error && entry != end;
             entry.increment(error)) {
            if (++m_entries > kMaxEntries) return;
            entries.push_back(entry->path());
        }
        std::sort(entries.begin(), entries.end());
        for (const fs::path& each : entries) {
            if (fs::is_directory(each, error) && !isSkipped(each))
                folder(each, owner, depth + 1);
            else if (isWeightName(each) && fs::is_regular_file(each, error) && isNew(each))
                m_listener.found(examineWeights(each, owner));
        }
    }

  private:
    static bool isSkipped(const fs::path& folder) {
        const std::string name = folder.filename().string();
        return name.starts_with(".") || name == "blobs" || name == "refs" || name == "venv" ||
               name == "node_modules" || name == "__pycache__";
    }
    // One inode once: links lead to the same file, and folders may lead to themselves.
    bool isNew(const fs::path& path) {
        struct stat status {};
        return ::stat(path.c_str(), &status) == 0 &&
               m_seen.emplace(status.st_dev, status.st_ino).second;
    }

    const ScanListener& m_listener;
    const base::Progress& m_progress;
    std::set<std::pair<dev_t, ino_t>> m_seen;
    std::size_t m_entries = 0;
};

} // namespace

FoundWeights examineWeights(const fs::path& path, const std::string& owner) {
    FoundWeights found;
    found.path = path;
    found.owner = owner;
    try {
        if (isPipeline(path))
            examinePipeline(found);
        else
            examineFile(found);
    } catch (const Error& error) {
        found.refusal = error.sentence();
    } catch (const fs::filesystem_error& error) {
        found.refusal = {MAQUETTE_TR("%1 cannot be read: %2."), path.string(),
                         error.code().message()};
    }
    return found;
}

void scanWeights(const std::vector<WeightFolder>& folders, const ScanListener& listener,
                 const base::Progress& progress) {
    Scan scan(listener, progress);
    for (const WeightFolder& each : folders)
        scan.folder(each.path, each.owner, 0);
}

std::vector<FoundWeights> scanWeights(const std::vector<WeightFolder>& folders,
                                      const base::Progress& progress) {
    std::vector<FoundWeights> all;
    const auto take = [&](FoundWeights found) { all.push_back(std::move(found)); };
    scanWeights(folders, {take, {}}, progress);
    return all;
}

} // namespace maquette::io
