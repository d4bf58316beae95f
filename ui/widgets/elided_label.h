#pragma once

#include <QLabel>

namespace maquette::ui {

// One line that gives way: where its words have no room, they end in "…" and stand in the tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT
  public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setWords(const QString& words);
    QString words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void fit();

    QString m_words;
};

} // namespace maquette::ui
