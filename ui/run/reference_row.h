#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace maquette::ui {

// The picture that guides the next run, above the prompt: small, with the side its camera stood on.
class ReferenceRow final : public QWidget {
    Q_OBJECT
  public:
    explicit ReferenceRow(QWidget* parent = nullptr);

    // An empty picture: the file is gone, or is none, and `trouble` says so.
    void display(const QString& file, const QImage& picture, const QString& trouble);
    void setCamera(double azimuth, double elevation); // degrees; shows it, emits nothing
    QSpinBox& azimuth() { return *m_azimuth; }
    QSpinBox& elevation() { return *m_elevation; }
    QToolButton& removeButton() { return *m_remove; }
    QString text() const;

  Q_SIGNALS:
    void cameraChosen(int azimuth, int elevation);
    void removeRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QSpinBox* makeAngle(int lowest, int highest, bool round);
    void retranslate();
    void refreshText();

    QString m_file, m_trouble;
    QLabel* m_picture;
    QLabel* m_name;
    QLabel* m_note;
    QSpinBox* m_azimuth;
    QSpinBox* m_elevation;
    QToolButton* m_remove;
};

} // namespace maquette::ui
