#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QMainWindow>
#include <QTimer>

#include "assets/session_journal.h"
#include "ui/run/recipe_codec.h"

namespace maquette::ui {

class OpenProject;
class RunSettings;
class Stage;

// Keeps what is typed and set in the window, so that a crash or a power cut takes no more than the
// last second of it: prompt and settings of each project, panels and the object on the stage. The
// next start puts it back and says so; a window that is closed in order leaves nothing behind. GUI
// thread.
class SessionKeeper final : public QObject {
    Q_OBJECT
  public:
    struct Parts {
        QMainWindow& window;
        Stage& stage;
        RunSettings& settings;
        OpenProject& project;
        const RecipeCodec& codec;
        std::function<qint64()> onStage; // the asset that is shown; 0: none
    };
    SessionKeeper(Parts parts, const std::filesystem::path& library, QObject* parent);
    ~SessionKeeper() override; // the window goes in order: nothing is left for the next start

    // Puts back what a killed program left, if it did, and keeps watching from then on.
    void restore();
    bool restored() const { return m_restored; }
    void flush(); // waits until what was typed is on the disk

  Q_SIGNALS:
    void projectRequested(const std::string& uid);
    void showRequested(qint64 asset);

  public Q_SLOTS:
    void touch(); // something changed

  private:
    void watch();
    void keep();
    assets::SessionRecord record() const;
    bool putBack(const assets::SessionRecord& record);
    bool putBackProjects(const assets::SessionRecord& record);
    void startFresh();
    void tell();

    Parts m_parts;
    assets::SessionJournal m_journal;
    QTimer m_soon;
    std::optional<assets::SessionRecord> m_kept;
    bool m_restored = false;
};

} // namespace maquette::ui
