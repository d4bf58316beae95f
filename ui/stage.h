#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace maquette::ui {

class Actions;
class Card;
class EmptyState;
class MessageBar;
class PromptBar;
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
    // Which modes apply: those of a running field or those of a mesh; none on an empty stage.
    void refresh();

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
    MessageBar* m_messages;
    PromptBar* m_promptBar;
};

} // namespace maquette::ui
