#pragma once

#include <mutex>
#include <utility>
#include <vector>

#include "engine/api/contest.h"

namespace maquette::runtime {

// Where callers of the engine leave word for a contest until it comes past. Any thread.
class ContestDesk {
  public:
    struct Word {
        std::vector<std::pair<std::uint64_t, api::ContestWish>> wishes; // candidate, in order
        bool closed = false; // the round's choice is made
    };
    void wish(std::uint64_t candidate, api::ContestWish wish) {
        const std::lock_guard lock(m_mutex);
        m_word.wishes.emplace_back(candidate, wish);
    }
    void closeRound() {
        const std::lock_guard lock(m_mutex);
        m_word.closed = true;
    }
    Word take() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_word, {});
    }

  private:
    std::mutex m_mutex;
    Word m_word;
};

} // namespace maquette::runtime
