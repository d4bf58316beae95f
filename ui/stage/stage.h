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
class WelcomePage;

// The window's middle: the viewport from edge to edge, and what floats on it.
class Stage final : public QWidget {
    Q_OBJECT
  public:
    explicit Stage(Actions& actions, QWidget* parent = nullptr);

    Viewport& viewport() { return *m_viewport; }
    PromptBar& promptBar() { return *m_promptBar; }
    EmptyState& emptyState() { return *m_empty; }
    WelcomePage& welcome() { return *m_welcome; }
    // Whether an empty stage shows the first-run page instead of the short invitation.
    void setWelcoming(bool welcoming);
    MessageBar& messages() { return *m_messages; }
    TimelineBar& timeline() { return *m_timeline; }
    // Which modes apply: those of a running field or those of a mesh; none on an empty stage.
    void refresh();
    bool showsViewport() const; // nothing lies over it or stands in its place
    // Where other things may float: below modes and tools at the right edge, and above the bars.
    int topRight() const;
    QRect bars() const; // prompt bar and timeline, as far as they are shown
    // Shows this in place of everything but the messages; nullptr: the stage itself again.
    void coverWith(QWidget* cover);
    // A widget that takes the viewport's place while it is shown, above the prompt bar.
    void setInstead(QWidget* cover);
    // One more way to look at a running field; and a card that floats below the modes while it is
    // shown. The stage takes the card.
    void addFieldMode(QAction* action);
    void addTool(Card* tool);
    // A large word over everything while something is dragged onto the window; "" hides it.
    void showDropHint(const QString& text);

  Q_SIGNALS:
    void arranged();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeModes(Actions& actions);
    void arrange();

    Viewport* m_viewport;
    EmptyState* m_empty;
    WelcomePage* m_welcome;
    bool m_welcoming = false;
    Card* m_modes;
    QList<QToolButton*> m_fieldModes, m_meshModes;
    QList<Card*> m_tools;
    MessageBar* m_messages;
    PromptBar* m_promptBar;
    TimelineBar* m_timeline;
    QWidget* m_cover = nullptr;   // over everything but the messages
    QWidget* m_instead = nullptr; // of the viewport
    Card* m_drop;
    QLabel* m_dropText;
};

} // namespace maquette::ui
