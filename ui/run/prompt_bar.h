#pragma once

#include "engine/api/event.h"
#include "ui/basics/vocabulary.h"
#include "ui/widgets/card.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace maquette::ui {

class HintRow;
class ModelChip;
class PromptEdit;
class PromptLength;
class ReferenceRow;
class Transport;

// The floating bar everything starts from: a line for the prompt that teaches the model's words,
// and Start; while a job runs it shows how far it is instead, with pause and stop.
class PromptBar final : public Card {
    Q_OBJECT
  public:
    explicit PromptBar(QWidget* parent = nullptr);

    void setVocabulary(const Vocabulary& vocabulary);
    QString prompt() const;
    void setPrompt(const QString& prompt);
    void focusPrompt();
    // A reason from outside why nothing can start (no model, library read-only, ...); "" lifts it.
    void setBlocked(const QString& reason);
    QString whyNotStart() const;
    void measure(); // the prompt anew, for another model
    // As if Start had been pressed: starts, or, while a job runs, adds to the queue. Does nothing
    // while there is a reason not to.
    void start();
    // Other ways to begin, in a menu beside Start.
    void setStartMenu(const QList<QAction*>& actions);
    // Adds what is written to the queue, whether or not a job runs.
    void addToQueue();
    // While a job runs: back to the line for a prompt, or to the job.
    void setWriting(bool writing);
    bool isWriting() const { return m_writing; }

    // Whether the method takes words for what to leave out; `tip` says what they do. They are a
    // line of their own that is folded away until it is asked for or filled.
    void setLeaveOutOffered(bool offered, const QString& tip);
    void setLeaveOut(const QString& words);
    QLineEdit& leaveOutField() { return *m_leaveOut; }
    QToolButton& leaveOutButton() { return *m_leaveOutToggle; }
    ModelChip& modelChip() { return *m_model; }

    // A picture may guide the run: the command that chooses one stands beside the model, and while
    // one is shown nothing has to be typed.
    void setPictureAction(QAction* choose);
    void setPictureOffered(bool offered);
    void setPictureShown(bool shown);
    ReferenceRow& reference() { return *m_reference; }
    QToolButton& pictureButton() { return *m_picture; }

    // What the next run starts from, in words; "" when it starts from nothing.
    void setOrigin(const QString& text);
    void showRunning(const QString& prompt);
    void showEditing();
    bool isRunning() const { return m_running; }
    Transport& transport() { return *m_transport; }
    PromptEdit& edit() { return *m_edit; }
    PromptLength& length() { return *m_length; }
    QPushButton& startButton() { return *m_start; }

  Q_SIGNALS:
    void startRequested(const QString& prompt);
    void queueRequested(const QString& prompt);
    void originDropped();
    void leaveOutChanged(const QString& words); // by the user
    void promptChanged();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeEditing();
    QWidget* makeOrigin(QWidget* page);
    QWidget* makeLeaveOut(QWidget* page);
    QToolButton* makeFootButton(QWidget* page);
    void openLeaveOut(bool open);
    void refresh();
    void showPage();
    void replaceWord(const QString& unknown, const QString& known);
    void retranslate();

    QStackedLayout* m_pages = nullptr;
    PromptEdit* m_edit;
    HintRow* m_hints;
    PromptLength* m_length;
    QPushButton* m_start;
    QToolButton* m_more;
    QToolButton* m_back;
    bool m_running = false, m_writing = false;
    QToolButton* m_leaveOutToggle;
    QLineEdit* m_leaveOut;
    ModelChip* m_model;
    ReferenceRow* m_reference;
    QToolButton* m_picture;
    QWidget* m_originRow;
    QLabel* m_origin;
    QToolButton* m_dropOrigin;
    Transport* m_transport;
    QString m_blocked;
};

} // namespace maquette::ui
