#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/io/pickle/document.h"

namespace maquette::io::pickle {

// The stack machine of a pickle. Values are numbered and shared, never copied.
class Machine {
  public:
    explicit Machine(std::span<const std::byte> bytes)
        : m_bytes(bytes) {}
    Document run();

  private:
    using Id = std::uint32_t;

    // Reading
    std::span<const std::byte> take(std::size_t size);
    template <class T>
    T number();
    std::string line();

    // Stack
    Id add(Value value);
    void push(Id id);
    void push(Value value) { push(add(std::move(value))); }
    Id pop();
    Value& top();
    std::vector<Id> popToMark();
    const Value& value(Id id) const { return m_document.values[id]; }

    // Opcodes; each returns false for one that is not its own.
    bool constant(unsigned char code);
    bool integer(unsigned char code);
    bool text(unsigned char code);
    bool container(unsigned char code);
    bool append(unsigned char code);
    bool memory(unsigned char code);
    bool call(unsigned char code);

    void longNumber();
    void tuple(std::size_t size);
    void extend(std::vector<Id> items, bool pairs);
    void remember(std::size_t slot);
    void recall(std::size_t slot);
    void name();
    void reduce();
    void persistent();
    void build();

    // What the names of the table make of their arguments
    Value made(const Value& name, const std::vector<Id>& arguments);
    Value rebuiltTensor(const std::vector<Id>& arguments, bool ownType);
    std::uint64_t count(Id id, const char* what) const;
    std::vector<std::int64_t> counts(Id id, const char* what) const;
    void checkBounds(const TensorView& view) const;

    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    Document m_document;
    std::vector<Id> m_stack;
    std::vector<std::size_t> m_marks;
    std::vector<Id> m_memo; // slot + 1 of nothing is 0
    std::map<std::string, Id> m_storages;
};

} // namespace maquette::io::pickle
