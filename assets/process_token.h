#pragma once

#include <string>

namespace maquette::assets {

// Names this process among all that ever ran: host, boot, number and start time.
std::string thisProcess();

// Certain that the process a token names has ended: it ran on this host, and either the host was
// started anew since or no process has that number and start time. Unreadable tokens count as gone;
// processes of other hosts never do.
bool isGone(const std::string& token);

// "maquette-studio (process 123 on host)", for sentences.
std::string describeThisProcess();

} // namespace maquette::assets
