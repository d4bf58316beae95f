#pragma once

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <system_error>

namespace maquette::assets {

// "00", "01", ... "99" in one string.
constexpr std::array<char, 200> digitPairs() {
    std::array<char, 200> pairs{};
    for (int i = 0; i < 100; ++i) {
        pairs[2 * i] = static_cast<char>('0' + i / 10);
        pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return pairs;
}

// Text of millions of numbers into one buffer, the same under every locale. Room is the caller's
// duty: nothing here checks for the end.
class TextBuffer {
  public:
    // The longest fixed() can write: a float's 39 digits, sign, point and nine decimals.
    static constexpr std::size_t kLongestNumber = 52;

    // Below this, a number takes at most 13 characters with seven decimals.
    static constexpr float kQuickLimit = 200.0f;

    explicit TextBuffer(std::size_t capacity)
        : m_begin(new char[capacity])
        , m_at(m_begin.get()) {}

    std::string_view view() const {
        return {m_begin.get(), static_cast<std::size_t>(m_at - m_begin.get())};
    }

    void put(char c) { *m_at++ = c; }
    void put(std::string_view text) {
        std::memcpy(m_at, text.data(), text.size());
        m_at += text.size();
    }
    // Copies a slot of 32 bytes and keeps the first `length`: quicker than copying a varying
    // number.
    void putSlot(const char* slot, std::size_t length) {
        std::memcpy(m_at, slot, 32);
        m_at += length;
    }

    void integer(std::uint32_t value) { m_at = std::to_chars(m_at, m_at + 10, value).ptr; }

    // With exactly this many decimals, rounded half away from zero.
    template <int Decimals>
    void fixed(float value) {
        constexpr std::uint32_t unit = power(Decimals);
        if (!(std::abs(value) < kQuickLimit)) {
            m_at = std::to_chars(m_at, m_at + kLongestNumber, value, std::chars_format::fixed,
                                 Decimals)
                       .ptr;
            return;
        }
        const double scaled =
            static_cast<double>(std::abs(value)) * static_cast<double>(unit) + 0.5;
        const auto number = static_cast<std::uint32_t>(scaled);
        *m_at = '-';
        m_at += value < 0 && number > 0; // no "-0.000"
        const std::uint32_t whole = number / unit;
        if (whole < 10)
            *m_at++ = static_cast<char>('0' + whole);
        else
            integer(whole);
        *m_at++ = '.';
        digits<Decimals>(number % unit);
    }

  private:
    static constexpr std::array<char, 200> kPairs = digitPairs();

    static constexpr std::uint32_t power(int exponent) {
        return exponent == 0 ? 1 : 10 * power(exponent - 1);
    }

    template <int Count>
    void digits(std::uint32_t value) {
        char* end = m_at + Count;
        m_at = end;
        for (int left = Count; left >= 2; left -= 2) {
            end -= 2;
            std::memcpy(end, &kPairs[2 * (value % 100)], 2);
            value /= 100;
        }
        if (Count % 2) *--end = static_cast<char>('0' + value);
    }

    std::unique_ptr<char[]> m_begin;
    char* m_at;
};

} // namespace maquette::assets
