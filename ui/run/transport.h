#pragma once

#include <QWidget>

#include "engine/api/event.h"
#include "ui/basics/vocabulary.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace maquette::ui {

class PromptEdit;

// What the prompt bar becomes while a job runs: the prompt, how far it is, pause and stop. Stopping
// asks in place what to do with what is there.
class Transport final : public QWidget {
    Q_OBJECT
  public:
    explicit Transport(QWidget* parent = nullptr);

    void setVocabulary(const Vocabulary& vocabulary);
    void begin(const QString& prompt);
    void setPrompt(const QString& prompt);         // other words from now on
    static QString titleOf(const QString& prompt); // of a run; also of one without words
    void setLeaveOut(const QString& words);
    // Whether the words may change while the object forms.
    void setSteerable(bool steerable);
    void askWords(); // as if the pen had been pressed
    PromptEdit& words() { return *m_words; }
    QLineEdit& leaveOut() { return *m_without; }
    void setState(api::JobState state);
    void setProgress(const api::ProgressReport& report);
    // As if the Stop button had been pressed: asks what to keep.
    void askStop();
    bool isAsking() const;
    QPushButton& keepButton() { return *m_keep; }
    QString progressText() const;

  Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void stopRequested(bool keep);
    // Both as they shall be from now on; at least one of them is new.
    void wordsRequested(const QString& prompt, const QString& leaveOut);
    void writingRequested(); // of what shall form after this

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeRunning();
    QWidget* makeChoice();
    QWidget* makeWords();
    void takeWords();
    void retranslate();

    QStackedLayout* m_pages;
    QLabel* m_prompt;
    QLabel* m_progress;
    QProgressBar* m_bar;
    QPushButton* m_next;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QLabel* m_question;
    QPushButton* m_keep;
    QPushButton* m_discard;
    QPushButton* m_goOn;
    QToolButton* m_pen;
    PromptEdit* m_words;
    QLineEdit* m_without;
    QString m_said, m_leaveOut; // in force
    QPushButton* m_take;
    QPushButton* m_leave;
    api::JobState m_state = api::JobState::Idle;
};

} // namespace maquette::ui
