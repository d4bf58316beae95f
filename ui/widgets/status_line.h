#pragma once

#include <QWidget>

#include "engine/api/job_state.h"

class QHBoxLayout;
class QLabel;

namespace maquette::ui {

// The quiet line at the bottom: what is going on, what is saved, what draws and computes.
class StatusLine final : public QWidget {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setState(api::JobState state, bool active, const QString& text);
    void setSaved(const QString& text, const QString& tip);
    void setDevice(const QString& text, const QString& tip);
    QString text() const;
    void add(QWidget* widget); // left of what is saved
    // A hint for a moment, such as the tip of a hovered command.
    void setHint(const QString& hint);

  private:
    class Dot;
    void refresh();
    QHBoxLayout* m_row;
    Dot* m_dot;
    QLabel* m_text;
    QLabel* m_saved;
    QLabel* m_device;
    QString m_state;
    QString m_hint;
};

} // namespace maquette::ui
