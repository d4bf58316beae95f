#pragma once

#include <memory>
#include <string>

#include "engine/methods/hifa/hifa_job.h"

namespace maquette::methods::hifa {

// Jobs that exist at the same time and are guided by the same model share it: a contest of twelve
// holds one. Nothing is kept when the last of them is gone. Engine thread.
class SharedModels {
  public:
    HifaModels get(const runtime::JobContext& context); // throws as loadModels

  private:
    std::string m_key; // of what was loaded last
    std::weak_ptr<const priors::Prior> m_prior;
    std::weak_ptr<const priors::DisparityModel> m_disparity;
    bool m_hasDisparity = false;
};

} // namespace maquette::methods::hifa
