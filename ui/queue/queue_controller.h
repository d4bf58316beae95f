#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include <QObject>

#include "assets/records.h"
#include "engine/api/request.h"
#include "ui/run/recipe_codec.h"

namespace maquette::ui {

class History;
class LibraryService;
struct RunOrigin;

// The line of runs that wait: its rows live in the library, so that they survive any end of the
// program; this decides which one starts when. After a start of the program the line stands still
// until somebody lets it go on. A run that fails keeps its sentence and its place, and the next one
// starts. Lives on the GUI thread.
class QueueController final : public QObject {
    Q_OBJECT
  public:
    // Starts this row, from the checkpoint when there is one. Whether it did is told by
    // runStarted() or refused().
    using Start = std::function<void(const assets::Run&, const std::string& checkpoint)>;

    QueueController(LibraryService& library, History& undo, RecipeCodec codec, Start start,
                    QObject* parent = nullptr);

    const std::vector<assets::Run>& rows() const { return m_rows; }
    int waiting() const; // rows that would still be started
    bool isGoing() const { return m_going; }
    bool isOvernight() const { return m_overnight; }
    static bool mayStart(const assets::Run& row);

    // `origin`: what all of them start from.
    void add(const std::vector<api::Request>& requests, const RunOrigin& origin);
    void go();
    void hold(); // the run that goes on is not touched
    // Goes on, and keeps the machine awake until everything is made.
    void setOvernight(bool overnight);
    // The line stands in this order from now on, here at once and in the library soon; see
    // assets::QueueStore::arrange.
    void apply(const std::vector<assets::RunId>& order, const std::vector<assets::RunId>& leaving);
    void move(int row, int before); // before the row that stands there now; rows(): to the end
    void remove(const std::vector<assets::RunId>& ids);
    void retry(const std::vector<assets::RunId>& ids);
    void clearEnded();

    // What the window's run does, whoever started it.
    void runStarted();
    void runEnded(bool gaveObject, bool failed);
    void refused(assets::RunId id, const QString& sentence);

  Q_SIGNALS:
    void rowsChanged();
    void stateChanged();              // going, held, overnight
    void ended(int made, int failed); // nothing waits any more

  private:
    void reload();
    void next();
    void finish();
    void arrange(const QString& label, std::vector<assets::RunId> order,
                 std::vector<assets::RunId> leaving);
    void follow(const std::vector<assets::RunId>& wanted);

    LibraryService& m_library;
    History& m_undo;
    RecipeCodec m_codec;
    Start m_start;
    std::vector<assets::Run> m_rows;
    std::vector<assets::RunId> m_wanted; // the order the library does not show yet; empty: it does
    std::set<std::string> m_coming;      // rows on their way into the library
    std::set<assets::RunId> m_taken;     // started, while the library does not say so yet
    bool m_going = false, m_overnight = false, m_active = false;
    bool m_own = false;           // the run that goes on was started from the line
    int m_made = 0, m_failed = 0; // since it was let go
};

} // namespace maquette::ui
