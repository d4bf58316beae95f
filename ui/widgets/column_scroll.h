#pragma once

#include <QScrollArea>

namespace maquette::ui {

// The scrolling column of a panel at the window's side: it scrolls up and down only, and is never
// narrower than its content needs, whose words grow and shrink with the language.
class ColumnScroll final : public QScrollArea {
    Q_OBJECT
  public:
    // least: its width at the least, in logical pixels
    explicit ColumnScroll(int least, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    int m_least;
};

} // namespace maquette::ui
