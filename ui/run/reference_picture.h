#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QImage;
class QMimeData;

namespace maquette::ui {

class Actions;
class History;
class PromptBar;
class RunSettings;

// The reference picture of the next run: chosen, dropped on the window or taken away, shown above
// the prompt. Every change is an undo command.
class ReferencePicture final : public QObject {
    Q_OBJECT
  public:
    ReferencePicture(RunSettings& settings, History& undo, Actions& actions, PromptBar& bar,
                     QWidget* window);

    // The pictures among dragged files, by their names.
    static QStringList picturesIn(const QMimeData& data);
    QAction* command() const { return m_choose; }
    // Looks at the file and guides the next run by it; says refused() when it is no picture.
    void take(const QString& file);
    // Why nothing can start yet; empty: nothing is missing.
    QString whyNotStart() const;

  Q_SIGNALS:
    void refused(const QString& sentence);

  private:
    void ask();
    void show();
    void choose(const QString& file);
    void leaveOut();
    void turn(int azimuth, int elevation);

    RunSettings& m_settings;
    History& m_undo;
    PromptBar& m_bar;
    QWidget* m_window;
    QAction* m_choose;
    QString m_shown; // whose picture the row holds
    QString m_folder;
};

} // namespace maquette::ui
