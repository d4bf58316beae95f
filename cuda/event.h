#pragma once

#include "cuda/backend.h"

namespace maquette::cuda {

// A mark in a backend's queue of work. On the CPU nothing is queued: everything has happened.
// Throws std::runtime_error for failures of the CUDA runtime.
class Event {
  public:
    explicit Event(const Backend& backend);
    ~Event();
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;

    void record(); // it happens when what has been queued so far is done
    void wait();   // what is queued from now on runs after it; this thread goes on
    void* handle() const { return m_event; } // cudaEvent_t, for other streams; null on the CPU

  private:
    Backend m_backend;
    void* m_event = nullptr;
};

} // namespace maquette::cuda
