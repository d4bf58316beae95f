#pragma once

#include <QObject>

#include "ui/basics/desktop_notice.h"
#include "ui/basics/stay_awake.h"
#include "ui/queue/queue_controller.h"
#include "ui/queue/queue_panel.h"

class QDockWidget;
class QToolButton;

namespace maquette::ui {

// The queue's parts put together for the window: controller, commands, panel, the button on the
// status line, and what the desktop is told.
class QueueFeature final : public QObject {
    Q_OBJECT
  public:
    QueueFeature(LibraryService& library, History& undo, const RecipeCodec& codec,
                 QueueController::Start start, Actions& actions,
                 const std::vector<api::MethodInfo>& methods, QWidget* window);

    QueueController& line() { return *m_line; }
    QueuePanel& panel() { return *m_panel; }
    const QueueActions& actions() const { return m_actions; }
    QToolButton& statusButton() { return *m_button; }
    QDockWidget* dock() { return m_dock; }
    void setDock(QDockWidget* dock);
    // Says it to whoever looks elsewhere.
    void notify(const QString& title, const QString& text);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // another language

  private:
    void refresh();

    QWidget* m_window;
    QueueController* m_line;
    const QueueActions m_actions;
    QueuePanel* m_panel;
    QToolButton* m_button;
    QDockWidget* m_dock = nullptr;
    StayAwake m_awake;
    DesktopNotice m_notice;
};

} // namespace maquette::ui
