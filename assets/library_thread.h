#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

#include "assets/library.h"
#include "engine/base/error.h"

namespace maquette::assets {

// Whom the library's thread tells. Called on that thread: they only pass the news on.
struct LibraryListener {
    std::function<void(const ChangeSet&)> changed = [](const ChangeSet&) {};
    std::function<void(const base::Error&)> failed = [](const base::Error&) {}; // a run() task
};

// The one thread that changes the library. Tasks run on it in the order they were posted; each sees
// the library as the ones before left it. Any thread may post; nobody waits unless they want to.
class LibraryThread {
  public:
    using Task = std::function<void(Library&)>;

    // Opens the library on the new thread and waits for that. Throws what Library::open throws.
    // When the library cannot be owned (and access is OwnOrRead) tasks that write fail with
    // notice() as their sentence.
    explicit LibraryThread(const std::filesystem::path& folder, LibraryOptions options = {},
                           LibraryListener listener = {});
    // Finishes what was posted, then closes the library.
    ~LibraryThread();
    LibraryThread(const LibraryThread&) = delete;
    LibraryThread& operator=(const LibraryThread&) = delete;

    // What the task returns or throws comes through the future; a ready future is a durable change.
    template <class Function>
    auto post(Function function) -> std::future<std::invoke_result_t<Function, Library&>> {
        using Result = std::invoke_result_t<Function, Library&>;
        auto task = std::make_shared<std::packaged_task<Result(Library&)>>(std::move(function));
        std::future<Result> future = task->get_future();
        enqueue([task](Library& library) { (*task)(library); });
        return future;
    }
    // For a task nobody waits for: what it throws goes to the listener and the log.
    void run(Task task);

    bool canWrite() const { return m_canWrite; }
    const base::Text& notice() const { return m_notice; }
    const LibraryFolder& folder() const { return m_folder; }

  private:
    void enqueue(Task task);
    void work(LibraryOptions options, std::promise<void> opened);
    void serve(Library& library);
    void tend(Library& library, const Task& work);
    void report(Library& library);

    LibraryFolder m_folder;
    LibraryListener m_listener;
    bool m_canWrite = false; // these two are set before the constructor returns
    base::Text m_notice;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
    std::thread m_thread; // the last member: it starts when all others are there
};

} // namespace maquette::assets
