#include "assets/convert_folder.h"

#include <set>

#include "engine/base/error.h"
#include "engine/io/json.h"
#include "engine/io/weight_files.h"

namespace maquette::assets {

namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

constexpr std::uintmax_t kLargestText = std::uintmax_t{64} << 20; // of a configuration or tokenizer

// A folder in the making; what is unfinished goes with it.
class Draft {
  public:
    explicit Draft(const fs::path& target)
        : m_target(target)
        , m_folder(target.string() + ".part") {
        std::error_code error;
        fs::remove_all(m_folder, error); // of an earlier attempt
        fs::create_directory(m_folder, error);
        if (error) fail(error);
    }
    ~Draft() {
        std::error_code error;
        if (!m_done) fs::remove_all(m_folder, error);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    // The place of a file below the folder, whose own folder is made.
    fs::path place(const fs::path& relative) const {
        std::error_code error;
        const fs::path file = m_folder / relative;
        fs::create_directories(file.parent_path(), error);
        if (error) fail(error);
        return file;
    }
    void take(const fs::path& file, const fs::path& relative) const {
        std::error_code error;
        const fs::path to = place(relative), from = fs::canonical(file, error);
        if (!error) fs::create_hard_link(from, to, error);
        if (error) fs::copy_file(file, to, error); // another disk
        if (error) fail(error);
    }
    void commit() {
        std::error_code error;
        fs::rename(m_folder, m_target, error);
        if (error) fail(error);
        m_done = true;
    }

  private:
    [[noreturn]] void fail(const std::error_code& error) const {
        throw Error(ErrorKind::Io, {MAQUETTE_TR("The folder %1 cannot be written: %2."),
                                    m_target.string(), error.message()});
    }

    fs::path m_target, m_folder;
    bool m_done = false;
};

// Configurations, tokenizers and cards; not the indices of pickles.
bool isText(const fs::path& file) {
    static const std::set<std::string> kEndings{".json", ".txt", ".md", ".model", ""};
    std::error_code error;
    return kEndings.contains(file.extension().string()) &&
           file.filename().string().find(".bin.index") == std::string::npos &&
           fs::file_size(file, error) <= kLargestText && !error;
}

// Safetensors of the networks, and their indices.
bool isSafe(const fs::path& relative) {
    return relative.begin()->string() != "safety_checker" &&
           relative.filename().string().find(".safetensors") != std::string::npos;
}

// The index of sharded pickles, naming the new files.
void writeIndex(const io::PickledFile& index, const std::vector<io::PickledFile>& all,
                const fs::path& to) {
    io::Json json = io::readJson(index.file);
    for (auto& [tensor, file] : json.at("weight_map").items()) {
        for (const io::PickledFile& each : all) {
            if (each.file.parent_path() == index.file.parent_path() &&
                each.file.filename() == file.get<std::string>())
                file = each.becomes.filename().string();
        }
    }
    io::writeJson(to, json);
}

// Everything small of the folder and its parts, and the safetensors there are.
void takeTheRest(const fs::path& source, const Draft& draft) {
    for (fs::recursive_directory_iterator entry(source), end; entry != end; ++entry) {
        if (entry->is_directory() && entry.depth() >= 1) entry.disable_recursion_pending();
        if (!entry->is_regular_file()) continue;
        const fs::path relative = entry->path().lexically_relative(source);
        if (isText(entry->path()) || isSafe(relative)) draft.take(entry->path(), relative);
    }
}

} // namespace

ConvertedWeights convertFolder(const fs::path& source, const fs::path& target,
                               const base::Progress& progress) try {
    const std::vector<io::PickledFile> pickles = io::pickledFiles(source);
    if (pickles.empty()) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("No network in %1 is a pickle: it can be used as it is."),
                     source.string()});
    }
    if (fs::exists(fs::symlink_status(target))) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("%1 is there already. Remove it or choose another name."),
                     target.string()});
    }
    std::uint64_t all = 0, before = 0;
    for (const io::PickledFile& each : pickles)
        all += fs::file_size(each.file);
    Draft draft(target);
    ConvertedWeights done{target, 0, 0};
    for (const io::PickledFile& each : pickles) {
        progress.checkStop();
        if (each.isIndex()) {
            writeIndex(each, pickles, draft.place(each.becomes));
            continue;
        }
        const std::uint64_t size = fs::file_size(each.file);
        const auto report = [&](float share) {
            progress(static_cast<float>((static_cast<double>(before) +
                                         static_cast<double>(share) * static_cast<double>(size)) /
                                        static_cast<double>(all)));
        };
        const ConvertedWeights part =
            convertWeights(each.file, draft.place(each.becomes), {report, progress.stop});
        done.tensors += part.tensors;
        done.bytes += part.bytes;
        before += size;
    }
    takeTheRest(source, draft);
    draft.commit();
    return done;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::Io, {MAQUETTE_TR("%1 cannot be read: %2."), error.path1().string(),
                                error.code().message()});
}

ConvertedWeights convertModel(const fs::path& source, const fs::path& target,
                              const base::Progress& progress) {
    return fs::is_regular_file(source / "model_index.json")
               ? convertFolder(source, target, progress)
               : convertWeights(source, target, progress);
}

fs::path convertedName(const fs::path& source) {
    std::error_code error;
    if (!fs::is_directory(source, error)) return fs::path(source).replace_extension(".safetensors");
    const fs::path plain = source.has_filename() ? source : source.parent_path();
    return plain.string() + "-safetensors";
}

} // namespace maquette::assets
