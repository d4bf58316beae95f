#pragma once

#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace maquette::ui {

class FlowLayout;

// The tags of what is selected as chips, and a field for more that completes the ones in use.
class TagEditor final : public QWidget {
    Q_OBJECT
  public:
    explicit TagEditor(QWidget* parent = nullptr);
    void setTags(const QStringList& tags); // emits nothing
    void setKnown(const QStringList& tags);
    QLineEdit& field() { return *m_field; }

  Q_SIGNALS:
    void added(const QString& tag);
    void removed(const QString& tag);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void commit();
    void retranslate();
    QStringList m_tags;
    FlowLayout* m_chips;
    QLineEdit* m_field;
    QStringListModel* m_known;
};

} // namespace maquette::ui
