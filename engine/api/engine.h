#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/api/event.h"
#include "engine/api/preflight.h"
#include "engine/api/request.h"
#include "engine/base/frame.h"
#include "engine/base/params.h"

namespace maquette::api {

struct Preset {
    std::string id;
    base::Text label;
    base::Text tip;
    base::Params params;
};

// What a method is, for panels, the command line and the documentation.
struct MethodInfo {
    std::string id;
    base::Text name;
    base::Text summary;
    base::Text
        card; // the method card: source paper, and where this implementation deviates from it
    std::vector<base::ParamSpec> params;
    std::vector<Preset> presets;         // the quickest and smallest first
    std::vector<std::string> modelKinds; // kinds of model it accepts
    // What stands in place of defaults and presets with models of a kind; a request's own
    // parameters stand above it.
    std::map<std::string, base::Params> modelParams;
    bool takesPrompt = true;
    bool takesImage = false;
    bool takesLivePrompt = false; // the words may change while a job runs
    bool takesLiveBudget = false; // and so may the budget
    bool takesMask = false;       // regions can be frozen or redone while a job runs (kLiveMask)
};

// A model the engine can use or had to refuse.
struct ModelInfo {
    std::string id; // "starter" or a path
    base::Text name;
    std::string kind; // "starter", "diffusion", "mvdream", "zero123", "lora", ...
    std::string base; // "sd1", "sd2", ..., or empty
    std::string dtype;
    std::uint64_t bytes = 0;
    std::string hash; // SHA-256 of its weight files
    std::string licence;
    base::Text refusal;                                     // not empty: why it cannot be used
    base::ErrorKind refusalKind = base::ErrorKind::BadFile; // NotFound: something is missing
    std::vector<std::string> vocabulary; // words the model knows; empty: open vocabulary
    // What each of those words is, in the same order: "object", "colour", "material", "size",
    // "shape", "part" or "other"; empty when the model cannot say.
    std::vector<std::string> vocabularyKinds;
    std::vector<std::string> examples; // prompts that show it well
    std::string path;                  // of its file or folder
    std::uint64_t parameters = 0;      // numbers in all its networks; 0: not known
    // What it predicts, "epsilon" or "v_prediction", where its own files do not tell and somebody
    // had to; empty while that question is open (asksPrediction) or does not arise.
    std::string prediction;
    bool asksPrediction = false;
};

// Where jobs can compute, as the words of Request::device mean it on this machine.
struct DeviceInfo {
    std::string id;          // "cpu", "cuda"; empty: of no use to Request::device
    std::string name;        // the processor's or the GPU's; empty: there is none
    std::uint64_t bytes = 0; // of a GPU: its memory in all
    base::Text refusal;      // not empty: why jobs cannot be sent there, and the remedy
    base::Text limitation;   // not empty: what it cannot do here
};

// The engine as the studio and the command line see it: it owns the thread that computes, takes
// requests and emits events. All functions are thread-safe and return at once.
class Engine {
  public:
    virtual ~Engine() = default;

    virtual std::vector<MethodInfo> methods() const = 0;
    virtual std::vector<ModelInfo> models() const = 0;
    // The processor, then the GPUs; without a usable one a row that says why. The only function
    // that may take seconds, the first time.
    virtual std::vector<DeviceInfo> devices() const = 0;

    // Whether a run of this request would fit, into the memory and below its output folder, which
    // need not exist yet. Throws Error(Usage) for an unknown method or preset.
    virtual Preflight preflight(const Request&) const { return {}; }

    // Queues a job; one runs at a time. Throws Error when the request cannot be right, naming the
    // field: Usage, NotFound (model, checkpoint, image), Unavailable (device), Io (folder).
    virtual JobId submit(const Request& request) = 0;
    // Stops the job. With keep, a checkpoint is saved and what there is by then becomes its asset
    // (complete = false); a job that already makes its asset goes on with that. Without keep
    // everything stops within a second, and Done comes without an AssetReady. A job that has ended
    // is left alone; so do pause, resume and checkpoint.
    virtual void cancel(JobId job, bool keep) = 0;
    // Takes effect at the next step boundary; views are still served. Making the asset cannot be
    // paused.
    virtual void pause(JobId job) = 0;
    virtual void resume(JobId job) = 0;
    virtual void checkpoint(JobId job) = 0;
    // Changes live parameters at the next step boundary; the newest call wins per name. Throws
    // Error(Usage) for unknown, not-live or out-of-range values, and for words no model could use.
    virtual void update(JobId job, const base::Params& params) = 0;
    virtual void setView(const base::ViewRequest& view) = 0;

    // Queues a contest; it takes its turn as a job does and has the states of one. The candidates
    // are jobs, too, numbered on from the contest in their order: their events carry their own
    // numbers, and they are cancelled, told other values and looked at like jobs; their pictures
    // for the present view come as PreviewImage on the channel kContestView. Pausing, resuming and
    // cancelling the contest concerns all of them: cancelled with keep, the best so far becomes an
    // asset. Throws as submit() does, and Error(Unavailable) where nothing can score and it is not
    // by hand.
    static constexpr const char* kContestView = "contest";
    virtual JobId submitContest(const ContestRequest& request);
    virtual void wish(JobId candidate, ContestWish wish);
    // Goes on with the pinned ones, or, where nobody is pinned, with the better half by rank.
    virtual void closeRound(JobId contest);

    virtual JobState state(JobId job) const = 0; // throws Error(Usage) for a job never submitted

    // Called when events wait, at most once until the next drain, mostly from the engine's threads
    // but also from within cancel() and submit(). It must only wake the consumer. Set it before the
    // first submit.
    virtual void onWake(std::function<void()> wake) = 0;
    // Takes all waiting events in order. Only one thread may consume.
    virtual std::vector<Event> drain() = 0;
    // The newest preview frame, or nullptr when none came since the last call. It stays valid until
    // the next call. Only the consuming thread may call.
    virtual const base::Frame* takeFrame() = 0;
};

} // namespace maquette::api
