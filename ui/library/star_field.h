#pragma once

#include <QWidget>

namespace maquette::ui {

// A rating of none to five stars, given by a click, by the arrow keys or by the keys 0 to 5.
class StarField final : public QWidget {
    Q_OBJECT
  public:
    explicit StarField(QWidget* parent = nullptr);
    void setRating(int rating); // emits nothing
    int rating() const { return m_rating; }
    QSize sizeHint() const override;

  Q_SIGNALS:
    void chosen(int rating); // by the user

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    int starAt(const QPoint& position) const;
    void choose(int rating);
    void describe();
    int m_rating = 0;
    int m_pointed = 0;
};

} // namespace maquette::ui
