#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include <QStringList>

class QLocalServer;

namespace maquette::studio {

// One studio writes a library; a second start gives the files it was told to open to that one. They
// meet at a socket named after the library, which only its user may use.

// True when the studio that owns this library has taken the files (none: it only comes to the
// front). Waits a second at most.
bool handOver(const std::filesystem::path& library, const QStringList& files);

// The owner's side: calls `take` on this thread with what later starts hand over. A socket that a
// killed owner left is replaced. Where no socket can be made, later starts open the library for
// reading as if there were none.
class HandOverServer {
  public:
    HandOverServer(const std::filesystem::path& library,
                   std::function<void(const QStringList&)> take);
    ~HandOverServer();

  private:
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace maquette::studio
