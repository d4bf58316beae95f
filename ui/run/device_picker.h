#pragma once

#include <QWidget>

#include "engine/api/engine.h"

class QComboBox;
class QLabel;

namespace maquette::ui {

// Where runs compute: chosen by the program, the processor, or a GPU. What cannot be chosen stands
// there with the reason.
class DevicePicker final : public QWidget {
    Q_OBJECT
  public:
    explicit DevicePicker(QWidget* parent = nullptr);
    void
    setDevices(const std::vector<api::DeviceInfo>& devices); // empty: they are being looked for
    void setCurrent(const std::string& id);                  // "auto", "cpu", "cuda"
    void setBlocked(const QString& reason);
    QComboBox& box() { return *m_box; }
    QString note() const; // what stands below the box

  Q_SIGNALS:
    void chosen(const std::string& id);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void addRow(const QString& text, const QString& id, const QString& tip, bool enabled);
    void rebuild();
    void refreshNote();

    std::vector<api::DeviceInfo> m_devices;
    std::string m_current = "auto";
    QString m_blocked;
    QLabel* m_caption;
    QComboBox* m_box;
    QLabel* m_note;
};

} // namespace maquette::ui
