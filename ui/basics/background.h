#pragma once

#include <functional>
#include <future>
#include <stop_token>
#include <vector>

#include <QObject>

#include "engine/base/error.h"

namespace maquette::ui {

// Runs work on threads of its own and brings the answers to the GUI thread, so that the window
// never waits. Lives on the GUI thread.
class Background final : public QObject {
    Q_OBJECT
  public:
    using Answer = std::function<void()>;
    using Failure = std::function<void(const base::Error&)>;

    explicit Background(QObject* parent);
    ~Background() override; // asks everything to stop and waits for it; nothing answers then

    // The work returns what is to be done on the GUI thread with its result. What it throws goes to
    // `failure`, there as well. The work gets the source's token; a stop of all reaches it, too.
    void run(std::function<Answer(std::stop_token)> work, Failure failure,
             std::stop_source stop = {});

  private:
    struct Task {
        std::future<void> end;
        std::stop_source stop;
    };
    std::vector<Task> m_tasks;
};

} // namespace maquette::ui
