#pragma once

#include <QDialog>
#include <QImage>

class QLabel;
class QLineEdit;
class QPushButton;

namespace maquette::ui {

class Segmented;
class ToggleSwitch;

// A name as part of a file's name: letters, digits and the few signs every file system takes.
QString fileStem(const QString& name);

// Asks in which format, under which name and where; says what that format carries.
class ExportDialog final : public QDialog {
    Q_OBJECT
  public:
    struct Subject {
        QString name;
        QImage thumbnail;
        qint64 triangles = 0;
        QString licence;
    };
    ExportDialog(const Subject& subject, const QString& folder, QWidget* parent = nullptr);

    QString path() const;   // folder, name and the format's extension
    QString preset() const; // "" : as it is
    bool leavesRecipeOut() const;
    bool writesReceipt() const;
    int levels() const; // coarser versions beside it
    QString folder() const;
    Segmented& formats() { return *m_format; }
    Segmented& presets() { return *m_preset; }
    QLineEdit& nameField() { return *m_name; }
    QLineEdit& folderField() { return *m_folder; }
    QPushButton& exportButton() { return *m_export; }

  private:
    void browse();
    void refresh();
    QString whyNot() const;

    void choosePreset(const QString& id);

    Segmented* m_preset;
    QLabel* m_presetTip;
    Segmented* m_format;
    ToggleSwitch *m_strip, *m_receipt, *m_levels;
    QLineEdit* m_name;
    QLineEdit* m_folder;
    QLabel* m_note;
    QLabel* m_reason;
    QPushButton* m_export;
};

} // namespace maquette::ui
