#pragma once

#include <functional>

#include <QDialog>

#include "engine/api/contest.h"
#include "ui/basics/vocabulary.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace maquette::ui {

class Segmented;

// What shall compete: one prompt with several seeds, or several prompts; for how many rounds, by
// whose judgement, and within which time. The settings are those of the panel.
class ContestDialog final : public QDialog {
    Q_OBJECT
  public:
    // `secondsAlone`: how long one run with these settings takes on this machine; 0: not known.
    ContestDialog(const api::Request& settings, const Vocabulary& vocabulary, double secondsAlone,
                  QWidget* parent = nullptr);

    api::ContestRequest request() const; // without folders
    Segmented& kind() { return *m_kind; }
    Segmented& judge() { return *m_judge; }
    QPlainTextEdit& prompts() { return *m_prompts; }
    QSpinBox& seeds() { return *m_seeds; }
    QSpinBox& rounds() { return *m_rounds; }
    QSpinBox& minutes() { return *m_minutes; }
    QPushButton& startButton() { return *m_start; }
    QString summary() const;

  private:
    QWidget* makeSeeds();
    QWidget* makePrompts();
    QStringList lines() const;
    QString whyNot() const;
    void refresh();

    const api::Request m_settings;
    const Vocabulary m_vocabulary;
    const double m_secondsAlone;
    Segmented* m_kind;
    Segmented* m_judge;
    QStackedWidget* m_pages;
    QLabel* m_prompt;
    QSpinBox* m_seeds;
    QPlainTextEdit* m_prompts;
    QSpinBox* m_rounds;
    QSpinBox* m_minutes;
    QLabel* m_summary;
    QPushButton* m_start;
};

} // namespace maquette::ui
