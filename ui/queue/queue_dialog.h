#pragma once

#include <QDialog>

#include "engine/api/request.h"
#include "ui/basics/vocabulary.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace maquette::ui {

// Many runs at once: one prompt a line, each with as many seeds as wished. The settings are those
// of the panel.
class QueueDialog final : public QDialog {
    Q_OBJECT
  public:
    QueueDialog(const api::Request& settings, const Vocabulary& vocabulary,
                QWidget* parent = nullptr);

    QPlainTextEdit& prompts() { return *m_prompts; }
    QSpinBox& seeds() { return *m_seeds; }
    QSpinBox& firstSeed() { return *m_firstSeed; }
    QPushButton& addButton() { return *m_add; }
    // What was asked for, prompt by prompt.
    std::vector<api::Request> requests() const;

  private:
    QStringList lines() const;
    void refresh();

    const api::Request m_settings;
    const Vocabulary m_vocabulary;
    QPlainTextEdit* m_prompts;
    QSpinBox* m_seeds;
    QSpinBox* m_firstSeed;
    QLabel* m_summary;
    QPushButton* m_add;
};

} // namespace maquette::ui
