#pragma once

#include <QWidget>

#include "assets/id.h"
#include "ui/queue/queue_model.h"

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace maquette::ui {

class Actions;
class ElidedLabel;

// The commands of the queue.
struct QueueActions {
    QAction *addToQueue, *addSeveral, *go, *overnight, *remove, *retry, *clear, *show;
    static QueueActions make(Actions& actions);
};

// The runs in line: reordered by dragging or with Alt and the arrows, taken out with Delete.
class QueuePanel final : public QWidget {
    Q_OBJECT
  public:
    QueuePanel(QueueController& queue, const QueueActions& actions,
               const std::vector<api::MethodInfo>& methods, QWidget* parent = nullptr);

    QListView& list() { return *m_list; }
    QueueModel& model() { return *m_model; }
    std::vector<assets::RunId> selection() const;
    void moveSelected(int by); // up: -1, down: 1

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeHead();
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers, bool act);
    void refresh();
    void refreshActions();
    void retranslate();

    QueueController& m_queue;
    const QueueActions m_actions;
    QueueModel* m_model;
    QListView* m_list;
    QLabel* m_title;
    ElidedLabel* m_count;
    QPushButton* m_go;
    QLabel* m_empty;
    std::vector<assets::RunId> m_kept; // selected while the list is made anew
};

} // namespace maquette::ui
