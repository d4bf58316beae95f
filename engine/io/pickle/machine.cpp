#include "engine/io/pickle/machine.h"

#include <algorithm>
#include <cstring>

#include "engine/io/pickle/refuse.h"

namespace maquette::io::pickle {

namespace {

constexpr std::size_t kMaxValues = 2'000'000, kMaxStack = 1'000'000, kMaxSlots = 2'000'000;
constexpr std::size_t kMaxText = std::size_t{1} << 20, kMaxName = 256, kMaxMarks = 1'000;

std::string hexadecimal(unsigned char byte) {
    constexpr const char* digits = "0123456789abcdef";
    return {'0', 'x', digits[byte >> 4], digits[byte & 15]};
}

} // namespace

std::span<const std::byte> Machine::take(std::size_t size) {
    if (size > m_bytes.size() - m_at) refuse(MAQUETTE_TR("its pickle is cut off"));
    m_at += size;
    return m_bytes.subspan(m_at - size, size);
}

template <class T>
T Machine::number() {
    T value{};
    std::memcpy(&value, take(sizeof(T)).data(), sizeof(T));
    return value;
}

std::string Machine::line() {
    const auto rest = m_bytes.subspan(m_at);
    const auto end = std::find(rest.begin(), rest.end(), std::byte{'\n'});
    const auto size = static_cast<std::size_t>(end - rest.begin());
    if (end == rest.end() || size > kMaxName) refuse(MAQUETTE_TR("a name in it has no end"));
    const auto bytes = take(size + 1);
    return {reinterpret_cast<const char*>(bytes.data()), size};
}

Machine::Id Machine::add(Value value) {
    if (m_document.values.size() >= kMaxValues)
        refuse(MAQUETTE_TR("it holds more values than any model"));
    m_document.values.push_back(std::move(value));
    return static_cast<Id>(m_document.values.size() - 1);
}

void Machine::push(Id id) {
    if (m_stack.size() >= kMaxStack) refuse(MAQUETTE_TR("it is nested more deeply than any model"));
    m_stack.push_back(id);
}

Machine::Id Machine::pop() {
    if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
        refuse(MAQUETTE_TR("its pickle takes more from the stack than is there"));
    const Id id = m_stack.back();
    m_stack.pop_back();
    return id;
}

Value& Machine::top() {
    const Id id = pop();
    m_stack.push_back(id);
    return m_document.values[id];
}

std::vector<Machine::Id> Machine::popToMark() {
    if (m_marks.empty()) refuse(MAQUETTE_TR("its pickle takes more from the stack than is there"));
    const auto from = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<Id> items(from, m_stack.end());
    m_stack.erase(from, m_stack.end());
    m_marks.pop_back();
    return items;
}

Document Machine::run() {
    if (number<std::uint8_t>() != 0x80 || number<std::uint8_t>() != 2)
        refuse(MAQUETTE_TR("it is no pickle of the protocol that torch.save uses"));
    for (;;) {
        const auto code = number<unsigned char>();
        if (code == '.') break;
        if (constant(code) || integer(code) || text(code) || container(code) || append(code) ||
            memory(code) || call(code))
            continue;
        refuse(
            {MAQUETTE_TR("it uses the instruction %1, which no weights need"), hexadecimal(code)});
    }
    if (m_stack.size() != 1 || !m_marks.empty())
        refuse(MAQUETTE_TR("its pickle leaves more than one value"));
    m_document.root = m_stack.front();
    m_document.used = m_at;
    return std::move(m_document);
}

bool Machine::constant(unsigned char code) {
    switch (code) {
    case 'N':
        push(valueOf(Kind::None));
        return true;
    case 0x88:
    case 0x89:
        push(valueOf(Kind::Bool, code == 0x88));
        return true;
    case 'G':
        take(8); // no weights are told by it
        push(valueOf(Kind::Real));
        return true;
    case 0x80:
        if (number<std::uint8_t>() != 2)
            refuse(MAQUETTE_TR("it is no pickle of the protocol that torch.save uses"));
        return true;
    default:
        return false;
    }
}

bool Machine::integer(unsigned char code) {
    switch (code) {
    case 'J':
        push(valueOf(Kind::Integer, number<std::int32_t>()));
        return true;
    case 'K':
        push(valueOf(Kind::Integer, number<std::uint8_t>()));
        return true;
    case 'M':
        push(valueOf(Kind::Integer, number<std::uint16_t>()));
        return true;
    case 0x8a:
        longNumber();
        return true;
    default:
        return false;
    }
}

void Machine::longNumber() {
    const std::size_t size = number<std::uint8_t>();
    if (size > 8) refuse(MAQUETTE_TR("it holds a whole number beyond 64 bits"));
    const auto bytes = take(size);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * i);
    const bool negative = size > 0 && (bytes[size - 1] & std::byte{0x80}) != std::byte{0};
    if (negative && size < 8) value |= ~std::uint64_t{0} << (8 * size);
    push(valueOf(Kind::Integer, static_cast<std::int64_t>(value)));
}

bool Machine::text(unsigned char code) {
    if (code != 'X' && code != 'U') return false;
    const std::size_t size = code == 'X' ? number<std::uint32_t>() : number<std::uint8_t>();
    if (size > kMaxText) refuse(MAQUETTE_TR("it holds a text of more than 1 MB"));
    const auto bytes = take(size);
    Value value = valueOf(Kind::Text);
    value.text.assign(reinterpret_cast<const char*>(bytes.data()), size);
    push(std::move(value));
    return true;
}

bool Machine::container(unsigned char code) {
    switch (code) {
    case '(':
        if (m_marks.size() >= kMaxMarks)
            refuse(MAQUETTE_TR("it is nested more deeply than any model"));
        m_marks.push_back(m_stack.size());
        return true;
    case ')':
        push(valueOf(Kind::Tuple));
        return true;
    case ']':
        push(valueOf(Kind::List));
        return true;
    case '}':
        push(valueOf(Kind::Dict));
        return true;
    case 't': {
        Value value = valueOf(Kind::Tuple);
        value.items = popToMark();
        push(std::move(value));
        return true;
    }
    case 0x85:
    case 0x86:
    case 0x87:
        tuple(code - 0x84u);
        return true;
    default:
        return false;
    }
}

void Machine::tuple(std::size_t size) {
    Value value = valueOf(Kind::Tuple);
    value.items.resize(size);
    for (std::size_t i = size; i-- > 0;)
        value.items[i] = pop();
    push(std::move(value));
}

bool Machine::append(unsigned char code) {
    switch (code) {
    case 'a':
        extend({pop()}, false);
        return true;
    case 'e':
        extend(popToMark(), false);
        return true;
    case 's': {
        const Id item = pop();
        const Id key = pop();
        extend({key, item}, true);
        return true;
    }
    case 'u':
        extend(popToMark(), true);
        return true;
    default:
        return false;
    }
}

void Machine::extend(std::vector<Id> items, bool pairs) {
    if (pairs && items.size() % 2 != 0) refuse(MAQUETTE_TR("a key in it has no value"));
    Value& target = top();
    if (target.kind == Kind::Opaque) return;
    if (target.kind != (pairs ? Kind::Dict : Kind::List))
        refuse(MAQUETTE_TR("it adds to what is neither a list nor a dictionary"));
    target.items.insert(target.items.end(), items.begin(), items.end());
}

bool Machine::memory(unsigned char code) {
    switch (code) {
    case 'q':
        remember(number<std::uint8_t>());
        return true;
    case 'r':
        remember(number<std::uint32_t>());
        return true;
    case 'h':
        recall(number<std::uint8_t>());
        return true;
    case 'j':
        recall(number<std::uint32_t>());
        return true;
    default:
        return false;
    }
}

// Slots are numbered as they come: one far away would be a request for memory.
void Machine::remember(std::size_t slot) {
    if (slot >= kMaxSlots || slot > 2 * m_document.values.size() + 1024)
        refuse(MAQUETTE_TR("it remembers values in slots that no model needs"));
    top();
    if (slot >= m_memo.size()) m_memo.resize(slot + 1, 0);
    m_memo[slot] = m_stack.back() + 1;
}

void Machine::recall(std::size_t slot) {
    if (slot >= m_memo.size() || m_memo[slot] == 0)
        refuse(MAQUETTE_TR("it recalls a value that it never remembered"));
    push(m_memo[slot] - 1);
}

Document readPickle(std::span<const std::byte> bytes) {
    return Machine(bytes).run();
}

} // namespace maquette::io::pickle
