#pragma once

#include <QWidget>

namespace maquette::ui {

class Settings;
class Viewport;

// How long things are: a bar of a round length in the plane of what the camera turns round, in the
// unit the user gave objects or in the mesh's own; a world unit is the radius of an object.
class ScaleBar final : public QWidget {
    Q_OBJECT
  public:
    ScaleBar(Viewport& viewport, const Settings& settings, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    void refresh();
    // What it shows: a length, how long the bar is in logical pixels, and in words.
    double length() const { return m_length; }
    double pixels() const { return m_pixels; }
    QString text() const { return m_text; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    double unitsPerWorld() const;

    Viewport& m_viewport;
    const Settings& m_settings;
    double m_length = 0, m_pixels = 0;
    QString m_text;
};

// The largest of 1, 2, 5 times a power of ten that is not above `most`; 0 for nothing.
double roundLength(double most);
// "20 cm", "0.5 units", "1.2 m": a length of `unit` in the unit of its size.
QString lengthText(double length, const QString& unit);

} // namespace maquette::ui
