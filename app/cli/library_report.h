#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "assets/inbox.h"
#include "engine/api/event.h"
#include "engine/api/request.h"

namespace maquette::cli {

// The row of a run of this request, with a number made of request and folder.
assets::NewRun runRow(const api::Request& request, const std::string& modelHash);

// A run of the command line in the library: reported when it begins, so that a crash leaves
// something to go on from, and when it has ended, with its asset. While the studio owns the
// library, the reports go through its inbox. Its row is that of this number; without one, a row of
// its own. Functions throw base::Error as assets::handIn does.
class LibraryReport {
  public:
    LibraryReport(std::filesystem::path library, const api::Request& request,
                  const std::string& modelHash, const std::string& uid = {});

    void begin();
    // Without an asset the run only ends; `files` are those that were written of it.
    assets::DepositResult end(const assets::RunProgress& progress, const api::AssetReady* asset,
                              const std::vector<std::filesystem::path>& files);

  private:
    std::filesystem::path m_library;
    assets::NewRun m_run;
    std::filesystem::path m_picture; // that guided the run; empty: none
};

} // namespace maquette::cli
