#pragma once

#include <cstdint>
#include <map>
#include <memory>

#include <QUndoGroup>
#include <QUndoStack>

namespace maquette::ui {

// What can be undone: one stack a project. Every change goes onto the stack of the project that is
// open, and undo and redo act there. GUI thread.
class History final : public QObject {
    Q_OBJECT
  public:
    explicit History(QObject* parent = nullptr);
    ~History() override;

    // From now on this project's stack. What was done before there was any project (0) belongs to
    // the first that is opened.
    void open(std::int64_t project);
    std::int64_t project() const { return m_project; }
    QUndoStack& stack() const { return *m_group.activeStack(); }
    void push(QUndoCommand* command); // carries it out; takes it over

    // Follow the stack of the open project.
    QAction* createUndoAction(QObject* parent) const { return m_group.createUndoAction(parent); }
    QAction* createRedoAction(QObject* parent) const { return m_group.createRedoAction(parent); }

  private:
    std::map<std::int64_t, std::unique_ptr<QUndoStack>> m_stacks;
    std::int64_t m_project = 0;
    QUndoGroup m_group; // ends before the stacks do
};

} // namespace maquette::ui
