#pragma once

#include <QList>
#include <QToolButton>

namespace maquette::ui {

// Which model the next run uses, in small beside the prompt; its menu holds the starter, the others
// at hand, and the way to all of them.
class ModelChip final : public QToolButton {
    Q_OBJECT
  public:
    struct Choice {
        QString id;
        QString name;
        QString tip;
        QString whyNot; // empty: it can be chosen
    };
    explicit ModelChip(QWidget* parent = nullptr);
    void setManagerAction(QAction* manager); // the command that shows all models
    void display(const QList<Choice>& choices, const QString& inUse);

  Q_SIGNALS:
    void chosen(const QString& id);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void rebuild();
    QAction* m_manager = nullptr;
    QList<Choice> m_choices;
    QString m_inUse;
};

} // namespace maquette::ui
