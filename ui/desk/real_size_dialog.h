#pragma once

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;

namespace maquette::ui {

// Asks how long an object's longest side really is, for the scale on the stage.
class RealSizeDialog final : public QDialog {
    Q_OBJECT
  public:
    // size 0: not said so far.
    RealSizeDialog(double size, const QString& unit, QWidget* parent = nullptr);

    double size() const; // 0: no real size
    QString unit() const;
    QDoubleSpinBox& sizeField() { return *m_size; }
    QComboBox& unitField() { return *m_unit; }

  private:
    QDoubleSpinBox* m_size;
    QComboBox* m_unit;
};

} // namespace maquette::ui
