#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace maquette::ui {

class Actions;

// Finds any command of the window by a few of its letters and runs it. Commands that cannot run now
// are listed with the reason.
class CommandPalette final : public QDialog {
    Q_OBJECT
  public:
    explicit CommandPalette(const Actions& actions, QWidget* parent);
    QLineEdit& field() { return *m_field; }
    QListWidget& list() { return *m_list; }
    // The better the smaller; negative: the letters are not in the text in this order.
    static int rank(const QString& text, const QString& letters);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refresh();
    void run();

    const Actions& m_actions;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace maquette::ui
