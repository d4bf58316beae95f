#pragma once

#include <QWidget>

#include "engine/api/event.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace maquette::ui {

// What the prompt bar becomes while a job runs: the prompt, how far it is, pause and stop. Stopping
// asks in place what to do with what is there.
class Transport final : public QWidget {
    Q_OBJECT
  public:
    explicit Transport(QWidget* parent = nullptr);

    void begin(const QString& prompt);
    void setState(api::JobState state);
    void setProgress(const api::ProgressReport& report);
    // As if the Stop button had been pressed: asks what to keep.
    void askStop();
    bool isAsking() const;
    QString progressText() const;

  Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void stopRequested(bool keep);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeRunning();
    QWidget* makeChoice();
    void retranslate();

    QStackedLayout* m_pages;
    QLabel* m_prompt;
    QLabel* m_progress;
    QProgressBar* m_bar;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QLabel* m_question;
    QPushButton* m_keep;
    QPushButton* m_discard;
    QPushButton* m_goOn;
    api::JobState m_state = api::JobState::Idle;
};

} // namespace maquette::ui
