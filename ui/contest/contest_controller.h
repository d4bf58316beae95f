#pragma once

#include <map>

#include <QImage>
#include <QObject>

#include "assets/records.h"
#include "engine/api/contest.h"
#include "engine/api/event.h"
#include "ui/run/recipe_codec.h"

namespace maquette::ui {

class EngineBridge;
class LibraryService;
struct LeftContest;

// A contest of the studio: hands it to the engine, keeps a run in the library for each candidate
// (so that every one has its moments and its lineage), and knows where it stands. GUI thread.
class ContestController final : public QObject {
    Q_OBJECT
  public:
    ContestController(EngineBridge& bridge, LibraryService& library, RecipeCodec codec,
                      QObject* parent = nullptr);

    // The candidates' folders are made here. What the engine refuses comes as failed().
    void start(api::ContestRequest request);
    // Goes on with one that ended with its program, in the same runs.
    void goOn(const LeftContest& left);
    void pause();
    void resume();
    void stop(bool keepBest);
    void stopCandidate(api::JobId candidate);
    void keepCandidate(api::JobId candidate); // what there is becomes an object
    void setPinned(api::JobId candidate, bool pinned);
    void promote(api::JobId candidate);
    void look(api::JobId candidate); // 0: all alike
    void closeRound();
    void setBudget(double seconds);

    bool isActive() const; // between start and the final state
    int racing() const;    // how many are still in
    api::JobId job() const { return m_contest; }
    api::JobState state() const { return m_state; }
    const api::ContestRequest& request() const { return m_request; }
    const api::ContestReport& report() const { return m_report; }
    QImage picture(api::JobId candidate) const;
    // Whether an object that was just saved is the winner's.
    bool isWinner(assets::RunId run) const;
    bool gaveWinner() const { return m_gaveWinner; }

  Q_SIGNALS:
    void started();
    void reported();
    void pictured(maquette::api::JobId candidate);
    void stateChanged(maquette::api::JobState state);
    void won(const maquette::api::AssetReady& asset, const maquette::api::Request& request);
    void failed(const QString& sentence, const QString& detail);

  private:
    struct Run {
        std::string uid;
        api::Request request;
        assets::RunProgress progress;
        double noted = 0; // seconds when its progress was last noted
        bool gaveAsset = false;
        bool settled = false; // its row says how it ended, and stays as it is
        QString failure;
        QImage picture;
    };
    Run* at(api::JobId job);
    void connectEvents();
    void takeReport(const api::ContestReport& report);
    void begin(api::ContestRequest request, std::vector<Run> runs);
    void follow(const api::StateChanged& event);
    void take(const api::AssetReady& asset);
    void note(const api::ProgressReport& report);
    void noteRanks();

    EngineBridge& m_bridge;
    LibraryService& m_library;
    RecipeCodec m_codec;
    api::JobId m_contest = 0;
    api::JobState m_state = api::JobState::Idle;
    api::ContestRequest m_request;
    api::ContestReport m_report;
    std::map<api::JobId, Run> m_runs;
    std::string m_winner; // uid of its run
    bool m_gaveWinner = false;
    int m_noted = 0; // the round whose ranks are in the library
};

} // namespace maquette::ui
