// What a pickle's names, calls and persistent references mean to a reader of weights.

#include <algorithm>

#include "engine/io/pickle/machine.h"
#include "engine/io/pickle/names.h"
#include "engine/io/pickle/refuse.h"

namespace maquette::io::pickle {

bool Machine::call(unsigned char code) {
    switch (code) {
    case 'c':
        name();
        return true;
    case 'R':
    case 0x81: // NEWOBJ: the same for the names of the table
        reduce();
        return true;
    case 'Q':
        persistent();
        return true;
    case 'b':
        build();
        return true;
    default:
        return false;
    }
}

void Machine::name() {
    const std::string module = line();
    const std::string full = module + "." + line();
    const auto known = knownName(full);
    if (!known) refuse({MAQUETTE_TR("it asks for \"%1\", which no weights need"), printable(full)});
    Value value = valueOf(Kind::Name);
    value.meaning = known->meaning;
    value.dtype = known->dtype;
    value.text = full;
    push(std::move(value));
}

void Machine::reduce() {
    const Id arguments = pop();
    const Id callee = pop();
    if (value(callee).kind != Kind::Name || value(arguments).kind != Kind::Tuple)
        refuse(MAQUETTE_TR("it calls something that has no name"));
    push(made(value(callee), value(arguments).items));
}

Value Machine::made(const Value& name, const std::vector<Id>& arguments) {
    switch (name.meaning) {
    case Meaning::Dictionary:
        if (!arguments.empty()) refuse(MAQUETTE_TR("it makes a dictionary in an unknown way"));
        return valueOf(Kind::Dict);
    case Meaning::Size:
        if (arguments.size() != 1 || value(arguments[0]).kind != Kind::Tuple ||
            value(arguments[0]).items.size() > 64)
            break;
        return value(arguments[0]);
    case Meaning::RebuildTensor:
        return rebuiltTensor(arguments, false);
    case Meaning::RebuildTensorV3:
        return rebuiltTensor(arguments, true);
    case Meaning::RebuildParameter:
        if (arguments.size() != 3 || value(arguments[0]).kind != Kind::Tensor) break;
        return value(arguments[0]);
    case Meaning::Opaque:
        return valueOf(Kind::Opaque);
    case Meaning::StorageType:
    case Meaning::ElementType:
        break;
    }
    refuse({MAQUETTE_TR("it calls \"%1\" in a way that torch.save never does"), name.text});
}

std::uint64_t Machine::count(Id id, const char* what) const {
    if (value(id).kind != Kind::Integer || value(id).number < 0)
        refuse({MAQUETTE_TR("the %1 of a tensor in it is not a count"), what});
    return static_cast<std::uint64_t>(value(id).number);
}

std::vector<std::int64_t> Machine::counts(Id id, const char* what) const {
    if (value(id).kind != Kind::Tuple || value(id).items.size() > 64)
        refuse({MAQUETTE_TR("the %1 of a tensor in it is not a list of counts"), what});
    std::vector<std::int64_t> out;
    for (const Id item : value(id).items)
        out.push_back(static_cast<std::int64_t>(count(item, what)));
    return out;
}

// (storage, offset, shape, strides, requires_grad, hooks[, dtype][, metadata])
Value Machine::rebuiltTensor(const std::vector<Id>& arguments, bool ownType) {
    const std::size_t least = ownType ? 7 : 4;
    if (arguments.size() < least || arguments.size() > 8 ||
        value(arguments[0]).kind != Kind::Storage)
        refuse(MAQUETTE_TR("a tensor in it has no storage"));
    TensorView view;
    view.storage = static_cast<std::uint32_t>(value(arguments[0]).number);
    view.dtype = m_document.storages[view.storage].dtype;
    if (ownType) {
        const Value& type = value(arguments[6]);
        if (type.kind != Kind::Name || type.meaning != Meaning::ElementType)
            refuse(MAQUETTE_TR("a tensor in it has an unknown type"));
        view.dtype = type.dtype;
    }
    view.offset = count(arguments[1], "offset");
    view.shape = counts(arguments[2], "shape");
    view.strides = counts(arguments[3], "strides");
    if (view.shape.size() != view.strides.size())
        refuse(MAQUETTE_TR("a tensor in it has more strides than dimensions, or fewer"));
    checkBounds(view);
    m_document.tensors.push_back(std::move(view));
    return valueOf(Kind::Tensor, static_cast<std::int64_t>(m_document.tensors.size() - 1));
}

// The last element, at offset + sum of (size - 1) stride, lies inside the storage, and the number
// of elements fits 63 bits.
void Machine::checkBounds(const TensorView& view) const {
    const std::uint64_t room = m_document.storages[view.storage].bytes() / view.elementBytes();
    std::uint64_t last = view.offset, elements = 1;
    bool empty = false, overflow = false;
    for (std::size_t i = 0; i < view.shape.size(); ++i) {
        const auto size = static_cast<std::uint64_t>(view.shape[i]);
        empty = empty || size == 0;
        std::uint64_t reach = 0;
        overflow = overflow ||
                   __builtin_mul_overflow(size > 0 ? size - 1 : 0,
                                          static_cast<std::uint64_t>(view.strides[i]), &reach) ||
                   __builtin_add_overflow(last, reach, &last) ||
                   __builtin_mul_overflow(elements, size, &elements) || elements >> 56 != 0;
    }
    if (overflow || (empty ? view.offset > room : last >= room))
        refuse(MAQUETTE_TR("a tensor in it reaches beyond its storage"));
}

// ("storage", type, key, location, elements[, view]); the view is from before 2018.
void Machine::persistent() {
    const Value id = value(pop());
    const auto is = [&](std::size_t i, Kind kind) { return value(id.items[i]).kind == kind; };
    if (id.kind != Kind::Tuple || id.items.size() < 5 || id.items.size() > 6 ||
        !is(0, Kind::Text) || value(id.items[0]).text != "storage" || !is(1, Kind::Name) ||
        value(id.items[1]).meaning != Meaning::StorageType || !is(2, Kind::Text) ||
        !is(3, Kind::Text) || (id.items.size() == 6 && !is(5, Kind::None)))
        refuse(MAQUETTE_TR("a storage in it is described in an unknown way"));
    Storage storage{value(id.items[2]).text, value(id.items[1]).dtype,
                    count(id.items[4], "storage")};
    if (storage.elements >> 56 != 0 || storage.key.empty() || storage.key.size() > 64)
        refuse(MAQUETTE_TR("a storage in it is described in an unknown way"));
    const auto [known, fresh] =
        m_storages.try_emplace(storage.key, static_cast<Id>(m_document.storages.size()));
    if (fresh) {
        m_document.storages.push_back(std::move(storage));
    } else {
        const Storage& other = m_document.storages[known->second];
        if (other.dtype != storage.dtype || other.elements != storage.elements)
            refuse(
                {MAQUETTE_TR("its storage %1 is described in two ways"), printable(storage.key)});
    }
    push(valueOf(Kind::Storage, known->second));
}

// The state that is set on a dictionary (its version numbers) tells nothing about weights.
void Machine::build() {
    pop();
    const Value& target = top();
    if (target.kind != Kind::Dict && target.kind != Kind::Opaque)
        refuse(MAQUETTE_TR("it sets the state of what has none"));
}

std::uint64_t TensorView::elements() const {
    std::uint64_t product = 1;
    for (const std::int64_t size : shape)
        product *= static_cast<std::uint64_t>(size);
    return product;
}

bool TensorView::contiguous() const {
    std::int64_t expected = 1;
    for (std::size_t i = shape.size(); i-- > 0;) {
        if (shape[i] != 1 && strides[i] != expected) return false;
        expected *= std::max<std::int64_t>(shape[i], 1);
    }
    return true;
}

} // namespace maquette::io::pickle
