#include "assets/run_times.h"

#include "assets/library_core.h"

namespace maquette::assets {

double secondsPerStep(const LibraryCore& core, const std::string& method, const std::string& preset,
                      const std::string& model) {
    // A run that was resumed elsewhere or imported may have no time.
    Statement row = core.database.query(
        "SELECT coalesce(avg(pace), 0.0) FROM (SELECT seconds / step AS pace FROM run "
        "WHERE state = 'done' AND deleted IS NULL AND step > 0 AND seconds > 0 AND step >= steps "
        "AND method = ? AND preset = ? AND model = ? ORDER BY id DESC LIMIT 5)",
        method, preset, model);
    return row.step() ? row.real(0) : 0;
}

} // namespace maquette::assets
