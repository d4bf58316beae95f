#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/text.h"

namespace maquette::base {

using ParamValue = std::variant<bool, std::int64_t, double, std::string>;

// Values by name, as they come from the command line, the panel, a recipe or the library.
using Params = std::map<std::string, ParamValue>;

enum class ParamType { Boolean, Integer, Real, Choice, String };

struct ParamChoice {
    std::string value;
    Text label;
};

// Everything the panel, the command line, the documentation and the checks need to know of one
// parameter.
struct ParamInfo {
    std::string name; // snake_case, stable: it is stored in recipes
    Text label;
    Text tip;
    std::string group;  // parameters of one group stand together in the panel
    std::string unit;   // "" for pure numbers
    double minimum = 0; // inclusive; numbers only
    double maximum = 0;
    double step = 0; // of a spin box; 0 = choose by the range
    bool logarithmic = false;
    bool live = false;     // may change while a job runs
    bool advanced = false; // hidden until asked for
    std::vector<ParamChoice> choices;
};

struct ParamSpec : ParamInfo {
    ParamType type = ParamType::Real;
    ParamValue defaultValue = 0.0;
};

// A parameter struct describes itself once: `void describe(ParamVisitor& v)` calls one function a
// member. Specs, JSON, command-line flags, panels and checks are derived from that.
class ParamVisitor {
  public:
    virtual ~ParamVisitor() = default;
    virtual void boolean(const ParamInfo& info, bool& value) = 0;
    virtual void integer(const ParamInfo& info, std::int64_t& value) = 0;
    virtual void real(const ParamInfo& info, double& value) = 0;
    virtual void choice(const ParamInfo& info, std::string& value) = 0;
    virtual void string(const ParamInfo& info, std::string& value) = 0;
};

// Reads a value's text ("3", "true", "0.5") by the spec's type. Throws Error(Usage) naming the
// parameter, the text and what would be right.
ParamValue parseValue(const ParamSpec& spec, const std::string& text);
std::string toText(const ParamValue& value);

// Throws Error(Usage) naming the parameter and its range when a value does not fit its spec; an
// integer is accepted for a real.
ParamValue checkedValue(const ParamSpec& spec, const ParamValue& value);

const ParamSpec* findSpec(const std::vector<ParamSpec>& specs, const std::string& name);

// The specs of a parameter struct, with its member initialisers as defaults.
template <class Struct>
std::vector<ParamSpec> specsOf();
// Writes values into the members of the same names. Throws Error(Usage) for unknown names and for
// values outside their range.
template <class Struct>
void assign(Struct& target, const Params& values);
template <class Struct>
Params valuesOf(const Struct& source);

// The visitors behind the three templates.
class SpecCollector final : public ParamVisitor {
  public:
    std::vector<ParamSpec> specs;
    void boolean(const ParamInfo& info, bool& value) override;
    void integer(const ParamInfo& info, std::int64_t& value) override;
    void real(const ParamInfo& info, double& value) override;
    void choice(const ParamInfo& info, std::string& value) override;
    void string(const ParamInfo& info, std::string& value) override;

  private:
    void add(const ParamInfo& info, ParamType type, ParamValue value);
};

class ParamAssigner final : public ParamVisitor {
  public:
    explicit ParamAssigner(const Params& values)
        : m_values(values) {}
    void boolean(const ParamInfo& info, bool& value) override;
    void integer(const ParamInfo& info, std::int64_t& value) override;
    void real(const ParamInfo& info, double& value) override;
    void choice(const ParamInfo& info, std::string& value) override;
    void string(const ParamInfo& info, std::string& value) override;
    void checkAllUsed() const; // throws Error(Usage) naming the first name nobody took

  private:
    const ParamValue* take(const ParamInfo& info);
    const Params& m_values;
    std::map<std::string, bool> m_taken;
};

template <class Struct>
std::vector<ParamSpec> specsOf() {
    Struct defaults;
    SpecCollector collector;
    defaults.describe(collector);
    return std::move(collector.specs);
}

template <class Struct>
void assign(Struct& target, const Params& values) {
    ParamAssigner assigner(values);
    target.describe(assigner);
    assigner.checkAllUsed();
}

template <class Struct>
Params valuesOf(const Struct& source) {
    Struct copy = source;
    SpecCollector collector;
    copy.describe(collector);
    Params values;
    for (const ParamSpec& spec : collector.specs)
        values[spec.name] = spec.defaultValue;
    return values;
}

} // namespace maquette::base
