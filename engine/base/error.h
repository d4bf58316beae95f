#pragma once

#include <stdexcept>
#include <string>

#include "engine/base/text.h"

namespace maquette::base {

// What went wrong, as far as callers act on it differently. The command line's exit codes follow
// it.
enum class ErrorKind {
    Usage,       // a wrong argument, prompt or parameter: the user can mend it
    NotFound,    // a file, model or asset that is not there
    BadFile,     // a file that is damaged or of the wrong kind
    Io,          // unreadable, unwritable or full storage
    OutOfMemory, // main or device memory; a smaller preset may do
    Unavailable, // a device or display this machine does not have
    Numeric,     // NaN or infinity that could not be contained
    Cancelled,   // stopped on request
    Internal,    // a defect of the program
};

const char* name(ErrorKind kind);

// The root of everything the engine throws. what() is the English sentence for the user, naming the
// file, the field and the remedy; detail() is for the log.
class Error : public std::runtime_error {
  public:
    Error(ErrorKind kind, Text sentence, std::string detail = {});

    ErrorKind kind() const { return m_kind; }
    const Text& sentence() const { return m_sentence; }
    const std::string& detail() const { return m_detail; }

  private:
    ErrorKind m_kind;
    Text m_sentence;
    std::string m_detail;
};

// Throws Error(Internal) when a condition that the program itself must keep does not hold.
void require(bool condition, const char* what);

} // namespace maquette::base
