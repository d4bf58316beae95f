#include "engine/runtime/method.h"

#include <algorithm>

#include "engine/base/error.h"

namespace maquette::runtime {

using base::Error;
using base::ErrorKind;

namespace {

template <class Range, class Name>
std::string listOf(const Range& items, Name nameOf) {
    std::string list;
    for (const auto& item : items)
        list += (list.empty() ? "" : ", ") + nameOf(item);
    return list;
}

void overrideWith(base::Params& target, const base::Params& values, const api::MethodInfo& info) {
    for (const auto& [name, value] : values) {
        const base::ParamSpec* spec = base::findSpec(info.params, name);
        if (!spec) {
            throw Error(ErrorKind::Usage,
                        {MAQUETTE_TR("The method %1 has no parameter called \"%2\". It has: %3."),
                         info.id, name,
                         listOf(info.params, [](const auto& each) { return each.name; })});
        }
        target[name] = base::checkedValue(*spec, value);
    }
}

} // namespace

void MethodRegistry::add(std::shared_ptr<const Method> method) {
    const std::string id = method->info().id;
    const bool taken = std::any_of(m_methods.begin(), m_methods.end(),
                                   [&](const auto& each) { return each->info().id == id; });
    base::require(!taken, "two methods have one id");
    m_methods.push_back(std::move(method));
}

const Method& MethodRegistry::find(const std::string& id) const {
    for (const auto& method : m_methods) {
        if (method->info().id == id) return *method;
    }
    throw Error(ErrorKind::Usage,
                {MAQUETTE_TR("There is no method called \"%1\". There are: %2."), id,
                 listOf(m_methods, [](const auto& each) { return each->info().id; })});
}

base::Params effectiveParams(const api::MethodInfo& info, const api::Request& request,
                             const std::string& modelKind) {
    base::Params params;
    for (const base::ParamSpec& spec : info.params)
        params[spec.name] = spec.defaultValue;
    const auto preset =
        std::find_if(info.presets.begin(), info.presets.end(),
                     [&](const api::Preset& each) { return each.id == request.preset; });
    if (preset == info.presets.end() && !request.preset.empty()) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The method %1 has no preset called \"%2\". It has: %3."), info.id,
                     request.preset,
                     listOf(info.presets, [](const auto& each) { return each.id; })});
    }
    if (preset != info.presets.end()) overrideWith(params, preset->params, info);
    const auto forModel = info.modelParams.find(modelKind);
    if (forModel != info.modelParams.end()) overrideWith(params, forModel->second, info);
    overrideWith(params, request.params, info);
    return params;
}

} // namespace maquette::runtime
