#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/base/image.h"

namespace maquette::runtime {

// Says how well pictures show what words say. The composition root hands one in, so that the
// runtime knows no networks. Engine thread.
class ContestJudge {
  public:
    virtual ~ContestJudge() = default;
    // The side of the pictures it wants, pixels.
    virtual int side() const = 0;
    // One number a view (RGBA), -1 .. 1; more is better. May throw base::Error.
    virtual std::vector<double> look(const std::string& prompt,
                                     std::span<const base::Image8> views) = 0;
};

} // namespace maquette::runtime
