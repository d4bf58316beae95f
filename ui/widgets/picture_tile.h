#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace maquette::ui {

// A picture with a line below it, to choose it by.
class PictureTile final : public QAbstractButton {
    Q_OBJECT
  public:
    // side: of the picture, in logical pixels
    PictureTile(const QString& pictureFile, int side, QWidget* parent = nullptr);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    QPixmap m_picture;
    int m_side;
};

} // namespace maquette::ui
