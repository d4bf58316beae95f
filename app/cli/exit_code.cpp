#include "app/cli/exit_code.h"

namespace maquette::cli {

namespace {

struct Row {
    base::ErrorKind kind;
    int code;
    const char* meaning;
};

constexpr Row kRows[] = {
    {base::ErrorKind::Internal, 1, "a defect of the program, or a check that failed"},
    {base::ErrorKind::Usage, 2, "a wrong argument, prompt or parameter"},
    {base::ErrorKind::NotFound, 3, "a file, model or asset is not there"},
    {base::ErrorKind::BadFile, 4, "a file is damaged or of the wrong kind"},
    {base::ErrorKind::Io, 5, "unreadable, unwritable or full storage"},
    {base::ErrorKind::OutOfMemory, 6, "not enough memory"},
    {base::ErrorKind::Unavailable, 7, "a device or display this machine does not have"},
    {base::ErrorKind::Numeric, 8, "the numbers did not stay finite"},
    {base::ErrorKind::Cancelled, kExitKilled, "stopped by Ctrl-C; a checkpoint was kept"},
};

} // namespace

int exitCode(base::ErrorKind kind) {
    for (const Row& row : kRows) {
        if (row.kind == kind) return row.code;
    }
    return 1;
}

std::string exitCodeHelp() {
    std::string text = "Exit codes:\n  0    done\n";
    for (const Row& row : kRows) {
        std::string code = std::to_string(row.code);
        code.resize(5, ' ');
        text += "  " + code + row.meaning + "\n";
    }
    return text;
}

} // namespace maquette::cli
