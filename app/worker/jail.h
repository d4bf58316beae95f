#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace maquette::worker {

// The files a model may consist of, opened before the sandbox closes: the model itself and what
// lies in its folder with the extensions that models refer to. Names lead to these descriptors and
// to nothing else: there are no paths in here, so "../../etc/passwd" has nowhere to go.
class Jail {
  public:
    // Throws Error(NotFound) or Error(Io) when the model itself cannot be opened.
    explicit Jail(const std::filesystem::path& model);

    const std::string& model() const { return m_model; }
    // The descriptor of a bare, possibly percent-encoded name, or -1.
    int find(const std::string& name) const;
    std::vector<std::byte> read(int fd,
                                std::size_t limit) const; // empty when larger than the limit

  private:
    std::string m_model;
    std::map<std::string, int> m_files; // open until the process ends
};

} // namespace maquette::worker
