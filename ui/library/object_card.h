#pragma once

#include <QWidget>

#include "assets/records.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace maquette::ui {

// About the object on the stage: what it is, what made it, and its settings to use again.
class ObjectCard final : public QWidget {
    Q_OBJECT
  public:
    explicit ObjectCard(QWidget* parent = nullptr);
    // `preset` is how the method calls the asset's preset, in the user's language; "" without one.
    void display(const assets::Asset& asset, const QString& preset);
    void setBlocked(const QString& reason); // why its settings cannot be used now; "" when they can

  Q_SIGNALS:
    void useAllRequested();
    void useSeedRequested();

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void retranslate();
    QLabel* m_name;
    QLabel* m_prompt;
    QLabel* m_facts;
    QPushButton* m_useAll;
    QPushButton* m_useSeed;
    QHBoxLayout* m_buttons;
    QString m_blocked;
};

} // namespace maquette::ui
