#pragma once

#include <QLayout>
#include <QList>

namespace maquette::ui {

// Widgets one after another, going on in the next line where the width ends; mirrored for languages
// that are written from the right.
class FlowLayout final : public QLayout {
  public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items << item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

  private:
    int place(const QRect& rect, bool move) const; // the height it takes
    QList<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace maquette::ui
