#include "assets/library_thread.h"

#include "assets/inbox.h"
#include "assets/library_backup.h"
#include "engine/base/log.h"

namespace maquette::assets {

using base::Error;
using base::ErrorKind;

namespace {

constexpr std::chrono::seconds kIdlePeriod{2};

} // namespace

LibraryThread::LibraryThread(const std::filesystem::path& folder, LibraryOptions options,
                             LibraryListener listener)
    : m_folder(libraryFolder(folder))
    , m_listener(std::move(listener)) {
    std::promise<void> opened;
    std::future<void> ready = opened.get_future();
    m_thread = std::thread(&LibraryThread::work, this, std::move(options), std::move(opened));
    try {
        ready.get();
    } catch (...) {
        m_thread.join();
        throw;
    }
}

LibraryThread::~LibraryThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LibraryThread::enqueue(Task task) {
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void LibraryThread::run(Task task) {
    enqueue([this, task = std::move(task)](Library& library) {
        try {
            task(library);
        } catch (const Error& error) {
            base::logError("library: " + std::string(error.what()) + " " + error.detail());
            m_listener.failed(error);
        }
    });
}

void LibraryThread::work(LibraryOptions options, std::promise<void> opened) {
    std::optional<Library> library;
    try {
        library.emplace(Library::open(m_folder.root, options));
        m_canWrite = library->canWrite();
        m_notice = library->notice();
        opened.set_value();
    } catch (...) {
        opened.set_exception(std::current_exception());
        return;
    }
    tend(*library, [](Library& opened) { takeInInbox(opened); });
    serve(*library);
}

void LibraryThread::serve(Library& library) {
    std::unique_lock lock(m_mutex);
    for (;;) {
        const bool woken =
            m_wake.wait_for(lock, kIdlePeriod, [this] { return m_stopping || !m_tasks.empty(); });
        if (!woken) {
            lock.unlock();
            tend(library, [](Library& idle) {
                takeInInbox(idle);
                idle.runs().markInterrupted();
                idle.sweepIfDue();
                snapshotDatabaseIfDue(idle);
            });
            lock.lock();
            continue;
        }
        if (m_tasks.empty()) return;
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task(library);
        report(library);
        lock.lock();
    }
}

void LibraryThread::report(Library& library) {
    try {
        library.settleFiles();
        if (const ChangeSet changes = library.takeChanges(); !changes.empty())
            m_listener.changed(changes);
    } catch (const Error& error) {
        base::logError("library: " + std::string(error.what()) + " " + error.detail());
    }
}

void LibraryThread::tend(Library& library, const Task& work) {
    if (!library.canWrite()) return;
    try {
        work(library);
    } catch (const Error& error) {
        base::logWarning("library: " + std::string(error.what()) + " " + error.detail());
    }
    report(library);
}

} // namespace maquette::assets
