#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/base/image.h"

namespace maquette::evaluation {

// What the judge and the text-image score say of views of one object or several.
struct ViewTally {
    int views = 0;
    int classRight = 0;
    int colourRight = 0;
    int frontViews = 0;  // of classes whose front and rear differ
    int frontRight = 0;  // the judge's azimuth agrees with the camera's within 45 degrees
    double scoreSum = 0; // of the text-image score, a cosine a view
    std::map<std::string, int> seenAs; // classes the judge named

    double classShare() const { return share(classRight, views); }
    double colourShare() const { return share(colourRight, views); }
    double frontShare() const { return share(frontRight, frontViews); }
    double score() const { return views > 0 ? scoreSum / views : 0; }
    ViewTally& operator+=(const ViewTally& other);

  private:
    static double share(int right, int of) { return of > 0 ? double(right) / of : 0; }
};

struct PromptQuality {
    std::string prompt;
    bool heldOut = false; // a pair of class and colour that training never showed
    bool hasFront = true;
    ViewTally made;  // of the pictures under test
    ViewTally truth; // of true renders of the same words, by the same judge
};

// Measures pictures of prompts with the judge and the text-image score of the resources folder,
// both trained on the procedural world and used in no loss of the methods. One thread.
class QualityJudge {
  public:
    explicit QualityJudge(const std::filesystem::path& resources); // throws NotFound, BadFile
    ~QualityJudge();

    // Throws Error(Usage) for a prompt the judge cannot measure: it must name an object and a
    // colour of the world.
    void check(const std::string& prompt) const;

    // Views (RGB, or RGBA that is put on a plain background) at these azimuths, degrees. No views:
    // the object could not be made, and every view of it counts as wrong.
    PromptQuality look(const std::string& prompt, std::span<const base::Image8> views,
                       std::span<const float> azimuths) const;

  private:
    struct Parts;
    ViewTally tally(const std::string& prompt, int classId, int colour,
                    std::span<const base::Image8> views, std::span<const float> azimuths) const;
    std::unique_ptr<Parts> m_parts;
};

// The eight views in a turntable.png: rows of four squares. Throws Error(BadFile) when the picture
// is of another form.
std::vector<base::Image8> viewsOfTurntable(const base::Image8& sheet,
                                           const std::string& nameForErrors);

} // namespace maquette::evaluation
