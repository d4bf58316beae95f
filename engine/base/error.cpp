#include "engine/base/error.h"

namespace maquette::base {

const char* name(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Usage:
        return "usage";
    case ErrorKind::NotFound:
        return "not-found";
    case ErrorKind::BadFile:
        return "bad-file";
    case ErrorKind::Io:
        return "io";
    case ErrorKind::OutOfMemory:
        return "out-of-memory";
    case ErrorKind::Unavailable:
        return "unavailable";
    case ErrorKind::Numeric:
        return "numeric";
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::Internal:
        return "internal";
    }
    return "internal";
}

Error::Error(ErrorKind kind, Text sentence, std::string detail)
    : std::runtime_error(sentence.english())
    , m_kind(kind)
    , m_sentence(std::move(sentence))
    , m_detail(std::move(detail)) {}

void require(bool condition, const char* what) {
    if (!condition) {
        throw Error(ErrorKind::Internal,
                    {MAQUETTE_TR("Internal error: %1. Please report it with the log."), what});
    }
}

} // namespace maquette::base
