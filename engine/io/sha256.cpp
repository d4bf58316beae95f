#include "engine/io/sha256.h"

#include <cstdio>

#include <openssl/evp.h>

#include "engine/base/error.h"

namespace maquette::io {

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256()
    : m_state(std::make_unique<State>()) {
    base::require(m_state->context &&
                      EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr) == 1,
                  "SHA-256 is not available");
}

Sha256::~Sha256() = default;

void Sha256::add(std::span<const std::byte> bytes) {
    EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

std::string Sha256::finish() {
    unsigned char digest[32];
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_state->context, digest, &size);
    std::string hex;
    for (unsigned int i = 0; i < size; ++i) {
        constexpr char kDigits[] = "0123456789abcdef";
        hex += kDigits[digest[i] >> 4];
        hex += kDigits[digest[i] & 15];
    }
    return hex;
}

std::string sha256(std::span<const std::byte> bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

std::string sha256(std::string_view text) {
    return sha256(std::as_bytes(std::span(text.data(), text.size())));
}

std::string sha256OfFile(const std::filesystem::path& path) {
    std::FILE* file = std::fopen(path.c_str(), "rbe");
    if (!file) {
        throw base::Error(
            base::ErrorKind::NotFound,
            {MAQUETTE_TR("Cannot open %1: it is not there or not readable."), path.string()});
    }
    Sha256 hash;
    std::byte buffer[1 << 16];
    std::size_t got = 0;
    while ((got = std::fread(buffer, 1, sizeof buffer, file)) > 0)
        hash.add({buffer, got});
    const bool failed = std::ferror(file) != 0;
    std::fclose(file);
    if (failed) {
        throw base::Error(base::ErrorKind::Io, {MAQUETTE_TR("Cannot read %1."), path.string()});
    }
    return hash.finish();
}

} // namespace maquette::io
