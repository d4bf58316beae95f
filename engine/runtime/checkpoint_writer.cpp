#include "engine/runtime/checkpoint_writer.h"

#include <utility>

namespace maquette::runtime {

CheckpointWriter::CheckpointWriter(std::filesystem::path folder, std::string requestHash,
                                   Saved saved, Failed failed, io::FileOps& ops, Keep keep)
    : m_folder(std::move(folder))
    , m_hash(std::move(requestHash))
    , m_saved(std::move(saved))
    , m_failed(std::move(failed))
    , m_ops(ops)
    , m_keep(keep)
    , m_thread([this] { work(); }) {}

CheckpointWriter::~CheckpointWriter() {
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_change.notify_all();
    m_thread.join();
}

void CheckpointWriter::write(std::shared_ptr<const CheckpointData> data) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = std::move(data);
    }
    m_change.notify_all();
}

void CheckpointWriter::flush() {
    std::unique_lock lock(m_mutex);
    m_change.wait(lock, [this] { return !m_waiting && !m_busy; });
}

void CheckpointWriter::work() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_change.wait(lock, [this] { return m_waiting || m_end; });
        if (!m_waiting) return;
        const std::shared_ptr<const CheckpointData> data = std::exchange(m_waiting, nullptr);
        m_busy = true;
        lock.unlock();
        writeOne(*data);
        lock.lock();
        m_busy = false;
        m_change.notify_all();
    }
}

void CheckpointWriter::writeOne(const CheckpointData& data) {
    try {
        const std::filesystem::path path = nextCheckpoint(m_folder, m_hash);
        writeCheckpoint(path, data, m_ops);
        if (m_keep == Keep::Ring) pruneCheckpoints(m_folder, m_hash);
        m_saved(path, data.step);
    } catch (const base::Error& error) {
        m_failed(error);
    } catch (const std::exception& error) {
        m_failed(
            base::Error(base::ErrorKind::Io,
                        {MAQUETTE_TR("The checkpoint could not be written: %1."), error.what()}));
    }
}

} // namespace maquette::runtime
