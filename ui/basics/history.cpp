#include "ui/basics/history.h"

namespace maquette::ui {

History::History(QObject* parent)
    : QObject(parent) {
    open(0);
}

History::~History() = default;

void History::open(std::int64_t project) {
    if (m_project == 0 && project != 0 && !m_stacks.contains(project)) {
        if (auto first = m_stacks.extract(0)) {
            first.key() = project;
            m_stacks.insert(std::move(first));
        }
    }
    std::unique_ptr<QUndoStack>& stack = m_stacks[project];
    if (!stack) {
        stack = std::make_unique<QUndoStack>();
        m_group.addStack(stack.get());
    }
    m_project = project;
    m_group.setActiveStack(stack.get());
}

void History::push(QUndoCommand* command) {
    stack().push(command);
}

} // namespace maquette::ui
