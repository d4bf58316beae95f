#pragma once

#include <optional>

#include <QWidget>

#include "engine/api/view_scores.h"

class QLabel;

namespace maquette::ui {

// The Janus meter: how the object looks from all round, as a drawing from above and in words, with
// what may help when it shows its front twice.
class RoundCard final : public QWidget {
    Q_OBJECT
  public:
    explicit RoundCard(QWidget* parent = nullptr);

    void clear();
    // Of a forming object, seen at this step; or, without a step, of a finished one.
    void show(const api::RoundScore& score, std::optional<std::int64_t> step);
    QString verdict() const;
    QString details() const; // the figures of the drawing, in words
    QString advice() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    class Rose;
    void retranslate();

    std::optional<api::RoundScore> m_score;
    std::optional<std::int64_t> m_step;
    Rose* m_rose;
    QLabel *m_title, *m_verdict, *m_advice;
};

} // namespace maquette::ui
