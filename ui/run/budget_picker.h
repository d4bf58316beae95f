#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLabel;

namespace maquette::ui {

class History;
class RunSettings;

// "Give it N minutes", and how long the chosen preset takes on this machine when it is given none.
class BudgetPicker final : public QWidget {
    Q_OBJECT
  public:
    BudgetPicker(RunSettings& settings, History& undo, QWidget* parent = nullptr);

    // What the chosen settings take without a budget; 0: no run of theirs has finished here.
    void setExpected(double seconds);
    // Not empty: why it cannot be changed now.
    void setBlocked(const QString& why);
    QDoubleSpinBox& minutes() { return *m_minutes; }
    QString words() const; // the line below

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void choose(double minutes);
    void show();
    void retranslate();

    RunSettings& m_settings;
    History& m_undo;
    QLabel* m_caption;
    QDoubleSpinBox* m_minutes;
    QLabel* m_words;
    double m_expected = 0;
    QString m_blocked;
};

} // namespace maquette::ui
