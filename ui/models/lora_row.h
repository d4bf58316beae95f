#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace maquette::ui {

class ValueSlider;

// One LoRA: its weight as a bar with its name, a button that takes it out, and below it what is
// wrong with it, if anything is.
class LoraRow final : public QWidget {
    Q_OBJECT
  public:
    LoraRow(const QString& name, const QString& file, QWidget* parent = nullptr);

    void display(double weight, const QString& trouble);
    void setBlocked(const QString& reason); // "": it may be changed
    ValueSlider& slider() { return *m_slider; }
    QToolButton& removeButton() { return *m_remove; }
    QString trouble() const;

  Q_SIGNALS:
    void weightEdited(double weight, int gesture);
    void removeRequested();

  private:
    QString m_file;
    ValueSlider* m_slider;
    QToolButton* m_remove;
    QLabel* m_trouble;
};

} // namespace maquette::ui
