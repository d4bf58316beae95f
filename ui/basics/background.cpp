#include "ui/basics/background.h"

#include <chrono>

namespace maquette::ui {

Background::Background(QObject* parent)
    : QObject(parent) {}

Background::~Background() {
    for (Task& task : m_tasks)
        task.stop.request_stop();
    for (Task& task : m_tasks)
        task.end.wait();
}

void Background::run(std::function<Answer(std::stop_token)> work, Failure failure,
                     std::stop_source stop) {
    std::erase_if(m_tasks, [](const Task& task) {
        return task.end.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    const auto job = [this, work = std::move(work), failure = std::move(failure),
                      token = stop.get_token()] {
        Answer answer;
        try {
            answer = work(token);
        } catch (const base::Error& error) {
            answer = [failure, error] { failure(error); };
        } catch (const std::exception& error) {
            const base::Error known(base::ErrorKind::Internal, {"%1", error.what()});
            answer = [failure, known] { failure(known); };
        }
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    };
    m_tasks.push_back({std::async(std::launch::async, job), std::move(stop)});
}

} // namespace maquette::ui
