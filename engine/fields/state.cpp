#include "engine/fields/state.h"

#include "engine/base/error.h"

namespace maquette::fields {

template <class T>
static const std::vector<T>& arrayOf(const State& state, const std::string& name,
                                     std::int64_t count, std::vector<T> StateTensor::*member) {
    for (const StateTensor& tensor : state) {
        if (tensor.name != name) continue;
        const std::vector<T>& values = tensor.*member;
        if (static_cast<std::int64_t>(values.size()) == count) return values;
        throw base::Error(base::ErrorKind::BadFile,
                          {MAQUETTE_TR("the saved field does not fit: %1 holds %2 values, this "
                                       "field needs %3. It was made with other settings."),
                           name, std::to_string(values.size()), std::to_string(count)});
    }
    throw base::Error(base::ErrorKind::BadFile,
                      {MAQUETTE_TR("the saved field is incomplete: %1 is missing"), name});
}

const std::vector<float>& floatsOf(const State& state, const std::string& name,
                                   std::int64_t count) {
    return arrayOf(state, name, count, &StateTensor::floats);
}

const std::vector<std::uint32_t>& wordsOf(const State& state, const std::string& name,
                                          std::int64_t count) {
    return arrayOf(state, name, count, &StateTensor::words);
}

} // namespace maquette::fields
