#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace maquette::io {

// SHA-256 (FIPS 180-4) by OpenSSL; results are 64 lower-case hexadecimal digits.
class Sha256 {
  public:
    Sha256();
    ~Sha256();
    void add(std::span<const std::byte> bytes);
    std::string finish(); // once

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

std::string sha256(std::span<const std::byte> bytes);
std::string sha256(std::string_view text);
std::string sha256OfFile(const std::filesystem::path& path); // throws Error(NotFound), Error(Io)

} // namespace maquette::io
