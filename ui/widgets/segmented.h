#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace maquette::ui {

// A few alternatives side by side, one of them chosen.
class Segmented final : public QWidget {
    Q_OBJECT
  public:
    struct Option {
        QString id;
        QString text;
        QString tip;
    };
    explicit Segmented(QWidget* parent = nullptr);
    void setOptions(const QList<Option>& options);
    void setCurrent(const QString& id); // emits nothing
    QString current() const;
    void setOptionsEnabled(bool enabled, const QString& why); // why: the tip while disabled

  Q_SIGNALS:
    void chosen(const QString& id); // by the user

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QButtonGroup* m_group;
    QList<Option> m_options;
};

} // namespace maquette::ui
