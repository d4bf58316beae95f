#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "engine/base/error.h"
#include "engine/runtime/checkpoint.h"

namespace maquette::runtime {

// Writes checkpoints on a thread of its own, so that the job does not wait for the disk. One may be
// under way and one may wait; a newer one replaces the waiting one. A failed write leaves the older
// files and is reported; the ring is pruned only after a success.
class CheckpointWriter {
  public:
    using Saved = std::function<void(const std::filesystem::path&, std::int64_t step)>;
    using Failed = std::function<void(const base::Error&)>;

    enum class Keep { Ring, All }; // the newest ones, or every file

    // Both callbacks come from the writer's thread. The folder must exist.
    CheckpointWriter(std::filesystem::path folder, std::string requestHash, Saved saved,
                     Failed failed, io::FileOps& ops = io::systemFileOps(), Keep keep = Keep::Ring);
    ~CheckpointWriter(); // writes what waits

    void write(std::shared_ptr<const CheckpointData> data);
    void flush(); // returns when nothing is under way or waits

  private:
    void work();
    void writeOne(const CheckpointData& data);

    const std::filesystem::path m_folder;
    const std::string m_hash;
    const Saved m_saved;
    const Failed m_failed;
    io::FileOps& m_ops;
    const Keep m_keep;

    std::mutex m_mutex;
    std::condition_variable m_change;
    std::shared_ptr<const CheckpointData> m_waiting;
    bool m_busy = false;
    bool m_end = false;
    std::thread m_thread; // last: starts when the rest is there
};

} // namespace maquette::runtime
