#include "app/common/crash_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <cxxabi.h>
#include <elf.h>
#include <fcntl.h>
#include <map>
#include <memory>
#include <sstream>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/base/log.h"
#include "engine/io/atomic_file.h"

namespace maquette::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kReportsKept = 10;
constexpr const char* kTold = "functions:"; // begins the part that is added when reading

// The functions of an ELF file. It is mapped, not read: libraries have hundreds of megabytes.
class Symbols {
  public:
    explicit Symbols(const fs::path& module) {
        const int fd = ::open(module.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat info {};
        if (fd >= 0 && ::fstat(fd, &info) == 0 && info.st_size > 0) {
            m_size = static_cast<std::size_t>(info.st_size);
            void* at = ::mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE, fd, 0);
            m_bytes = at == MAP_FAILED ? nullptr : static_cast<const char*>(at);
        }
        if (fd >= 0) ::close(fd);
        if (!m_bytes) m_size = 0; // a module that has gone: its functions stay numbers
    }
    ~Symbols() {
        if (m_bytes) ::munmap(const_cast<char*>(m_bytes), m_size);
    }
    Symbols(const Symbols&) = delete;
    Symbols& operator=(const Symbols&) = delete;

    // The function at this place of the file; empty when no table names it.
    std::string at(std::uint64_t offset) const {
        const auto head = get<Elf64_Ehdr>(0);
        if (!head || std::memcmp(head->e_ident, ELFMAG, SELFMAG) != 0) return {};
        const std::uint64_t address = addressOf(*head, offset);
        for (std::uint64_t i = 0; i < head->e_shnum; ++i) {
            const auto table = section(*head, i);
            if (!table || (table->sh_type != SHT_SYMTAB && table->sh_type != SHT_DYNSYM)) continue;
            const auto names = section(*head, table->sh_link);
            if (!names) continue;
            if (std::string name = search(*table, *names, address); !name.empty())
                return demangled(name);
        }
        return {};
    }

  private:
    static std::string demangled(const std::string& name) {
        int status = 0;
        const std::unique_ptr<char, void (*)(void*)> text(
            abi::__cxa_demangle(name.c_str(), nullptr, nullptr, &status), std::free);
        return status == 0 ? text.get() : name;
    }

    template <class T>
    std::optional<T> get(std::uint64_t at) const {
        T value;
        if (m_size < sizeof value || at > m_size - sizeof value) return std::nullopt;
        std::memcpy(&value, m_bytes + at, sizeof value);
        return value;
    }

    std::optional<Elf64_Shdr> section(const Elf64_Ehdr& head, std::uint64_t index) const {
        return get<Elf64_Shdr>(head.e_shoff + index * sizeof(Elf64_Shdr));
    }

    std::string search(const Elf64_Shdr& table, const Elf64_Shdr& names,
                       std::uint64_t address) const {
        for (std::uint64_t i = 0; i < table.sh_size / sizeof(Elf64_Sym); ++i) {
            const auto symbol = get<Elf64_Sym>(table.sh_offset + i * sizeof(Elf64_Sym));
            if (!symbol) return {};
            if (ELF64_ST_TYPE(symbol->st_info) != STT_FUNC || address < symbol->st_value ||
                address >= symbol->st_value + std::max<std::uint64_t>(symbol->st_size, 1))
                continue;
            const std::uint64_t at = names.sh_offset + symbol->st_name;
            if (at >= m_size) return {};
            return {m_bytes + at, ::strnlen(m_bytes + at, m_size - at)};
        }
        return {};
    }

    std::uint64_t addressOf(const Elf64_Ehdr& head, std::uint64_t offset) const {
        for (std::uint64_t i = 0; i < head.e_phnum; ++i) {
            const auto part = get<Elf64_Phdr>(head.e_phoff + i * sizeof(Elf64_Phdr));
            if (part && part->p_type == PT_LOAD && offset >= part->p_offset &&
                offset < part->p_offset + part->p_filesz)
                return offset - part->p_offset + part->p_vaddr;
        }
        return 0;
    }

    const char* m_bytes = nullptr;
    std::size_t m_size = 0;
};

struct Module {
    std::uint64_t begin = 0, end = 0, offset = 0;
    std::string path;
};

std::string line(const std::string& report, const std::string& key) {
    const std::size_t at = report.find("\n" + key + ": ");
    if (at == std::string::npos) return {};
    const std::size_t from = at + key.size() + 3;
    return report.substr(from, report.find('\n', from) - from);
}

std::vector<std::string> linesBelow(const std::string& report, const std::string& title) {
    std::vector<std::string> lines;
    const std::size_t at = report.find("\n" + title + "\n");
    if (at == std::string::npos) return lines;
    std::istringstream stream(report.substr(at + title.size() + 2));
    for (std::string one; std::getline(stream, one) && !one.empty();)
        lines.push_back(one);
    return lines;
}

std::vector<Module> modulesOf(const std::string& report) {
    std::vector<Module> modules;
    for (const std::string& one : linesBelow(report, "modules:")) {
        Module module;
        char rights[8] = {};
        int path = 0;
        if (std::sscanf(one.c_str(), "%lx-%lx %7s %lx %*s %*s %n", &module.begin, &module.end,
                        rights, &module.offset, &path) < 4)
            continue;
        if (path == 0 || one[static_cast<std::size_t>(path)] != '/' || rights[2] != 'x') continue;
        module.path = one.substr(static_cast<std::size_t>(path));
        modules.push_back(std::move(module));
    }
    return modules;
}

void keepNewest(std::vector<fs::path>& reports) {
    std::sort(reports.begin(), reports.end());
    std::error_code none;
    while (reports.size() > kReportsKept) {
        fs::remove(reports.front(), none);
        reports.erase(reports.begin());
    }
}

std::vector<fs::path> reportsIn(const fs::path& folder) {
    std::vector<fs::path> reports;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("crash-") && name.ends_with(".txt")) reports.push_back(entry.path());
    }
    keepNewest(reports);
    return reports;
}

CrashSummary summaryOf(const fs::path& file, const std::string& told) {
    CrashSummary summary{file, line(told, "signal"), line(told, "thread"), {}};
    const std::vector<std::string> functions = linesBelow(told, kTold);
    if (!functions.empty()) {
        const std::size_t at = functions.front().find("  ");
        if (at != std::string::npos) summary.where = functions.front().substr(at + 2);
    }
    return summary;
}

} // namespace

std::string withNames(const std::string& report) {
    const std::vector<Module> modules = modulesOf(report);
    std::map<std::string, std::unique_ptr<Symbols>> known;
    const auto moduleOf = [&](std::uint64_t address) {
        return std::find_if(modules.begin(), modules.end(), [address](const Module& m) {
            return address >= m.begin && address < m.end;
        });
    };
    // The call stands before the address it returns to.
    const auto nameOf = [&](std::uint64_t address) -> std::string {
        const auto module = moduleOf(address);
        if (module == modules.end()) return "?";
        auto& symbols = known[module->path];
        if (!symbols) symbols = std::make_unique<Symbols>(module->path);
        const std::string function = symbols->at(address - module->begin + module->offset);
        return (function.empty() ? "?" : function) + " in " +
               fs::path(module->path).filename().string();
    };
    const auto number = [](const std::string& text) {
        return std::strtoull(text.c_str(), nullptr, 16);
    };
    std::string names = std::string("\n") + kTold + "\n";
    const std::vector<std::string> place = linesBelow(report, "place:");
    if (!place.empty()) {
        const bool nowhere = moduleOf(number(place[0])) == modules.end() && place.size() > 1;
        const std::string& shown = place[nowhere ? 1 : 0];
        names += shown + "  " + nameOf(number(shown) - (nowhere ? 1 : 0)) + "\n";
    }
    for (const std::string& one : linesBelow(report, "stack:"))
        names += one + "  " + nameOf(number(one) - 1) + "\n";
    return report + names;
}

std::optional<CrashSummary> takeCrashReport(const fs::path& folder) {
    std::optional<CrashSummary> newest;
    for (const fs::path& file : reportsIn(folder)) {
        try {
            const std::string report = io::readText(file);
            if (report.find(std::string("\n") + kTold + "\n") != std::string::npos) continue;
            const std::string told = withNames(report);
            io::writeFile(file, told);
            newest = summaryOf(file, told);
        } catch (const std::exception& error) {
            base::logWarning(std::string("a crash report cannot be read: ") + error.what());
        }
    }
    return newest;
}

} // namespace maquette::app
