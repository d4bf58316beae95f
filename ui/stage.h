#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace maquette::ui {

class Actions;
class Card;
class EmptyState;
class MessageBar;
class PromptBar;
class TimelineBar;
class Viewport;

// The window's middle: the viewport from edge to edge, and what floats on it.
class Stage final : public QWidget {
    Q_OBJECT
  public:
    explicit Stage(Actions& actions, QWidget* parent = nullptr);

    Viewport& viewport() { return *m_viewport; }
    PromptBar& promptBar() { return *m_promptBar; }
    EmptyState& emptyState() { return *m_empty; }
    MessageBar& messages() { return *m_messages; }
    TimelineBar& timeline() { return *m_timeline; }
    // Which modes apply: those of a running field or those of a mesh; none on an empty stage.
    void refresh();
    // One more way to look at a running field; and a card that floats below the modes while it is
    // shown. The stage takes the card.
    void addFieldMode(QAction* action);
    void addTool(Card* tool);
    // A large word over everything while something is dragged onto the window; "" hides it.
    void showDropHint(const QString& text);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeModes(Actions& actions);
    void arrange();

    Viewport* m_viewport;
    EmptyState* m_empty;
    Card* m_modes;
    QList<QToolButton*> m_fieldModes, m_meshModes;
    QList<Card*> m_tools;
    MessageBar* m_messages;
    PromptBar* m_promptBar;
    TimelineBar* m_timeline;
    Card* m_drop;
    QLabel* m_dropText;
};

} // namespace maquette::ui
