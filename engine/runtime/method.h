#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/api/engine.h"
#include "engine/runtime/job.h"

namespace maquette::runtime {

// One way to make something of a request; one per paper. Const functions may be called from any
// thread.
class Method {
  public:
    virtual ~Method() = default;

    virtual api::MethodInfo info() const = 0;

    // What the general checks (prompt, preset, parameter ranges, model, device) cannot see, for a
    // model they found. Throws Error(Usage) naming the field.
    virtual void check(const api::Request& request, const api::ModelInfo& model) const = 0;

    // What a run of this request will take beside its model; see api::Preflight.
    virtual api::Footprint footprint(const api::Request&, const api::ModelInfo&) const {
        return {};
    }

    // Cheap: loading belongs to Job::init.
    virtual std::unique_ptr<Job> makeJob(const api::Request& request) const = 0;
};

// The methods of a program, in the order in which they are offered. Filled once by the composition
// root, then only read.
class MethodRegistry {
  public:
    void add(std::shared_ptr<const Method> method); // throws Error(Internal) for an id taken twice
    const std::vector<std::shared_ptr<const Method>>& all() const { return m_methods; }
    // Throws Error(Usage) naming the ones there are.
    const Method& find(const std::string& id) const;

  private:
    std::vector<std::shared_ptr<const Method>> m_methods;
};

// The parameters a run starts with: the defaults, overridden by the preset, then by what the method
// wants for the model's kind, then by the request. Throws Error(Usage) naming the preset or the
// parameter.
base::Params effectiveParams(const api::MethodInfo& info, const api::Request& request,
                             const std::string& modelKind = {});

} // namespace maquette::runtime
