#pragma once

#include <functional>

#include <QLabel>

#include "engine/api/prompt.h"

namespace maquette::ui {

// How much of the prompt the model reads: nothing to see while it is short, a count as it comes
// near to the model's length, and beyond it the words that are not read any more.
class PromptLength final : public QLabel {
    Q_OBJECT
  public:
    // Measures a prompt for the model in use; may be called at every key.
    using Measure = std::function<api::PromptFit(const QString& prompt)>;

    explicit PromptLength(QWidget* parent = nullptr);
    void setMeasure(Measure measure);
    void update(const QString& prompt);
    bool isTooLong() const { return !m_fit.beyond.empty(); }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void show(const api::PromptFit& fit);

    Measure m_measure;
    api::PromptFit m_fit;
};

} // namespace maquette::ui
