#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace maquette::ui {

// What the stage says while nothing is on it: an invitation, and prompts to begin with.
class EmptyState final : public QWidget {
    Q_OBJECT
  public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setExamples(const QStringList& prompts); // the first three are shown

  Q_SIGNALS:
    void exampleChosen(const QString& prompt);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    QLabel* m_title;
    QLabel* m_subtitle;
    QHBoxLayout* m_chips;
    QStringList m_examples;
};

} // namespace maquette::ui
