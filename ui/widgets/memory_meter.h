#pragma once

#include <cstdint>

#include <QWidget>

namespace maquette::ui {

// How much of the free memory something would take, as a bar; the words stand beside it.
class MemoryMeter final : public QWidget {
    Q_OBJECT
  public:
    explicit MemoryMeter(QWidget* parent = nullptr);
    void display(std::uint64_t needed, std::uint64_t free);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double m_share = 0; // of what is free; above 1: it does not fit
};

} // namespace maquette::ui
