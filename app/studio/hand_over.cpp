#include "app/studio/hand_over.h"

#include <cstdlib>
#include <unistd.h>

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

#include "engine/base/log.h"
#include "engine/io/sha256.h"

namespace maquette::studio {

namespace fs = std::filesystem;

namespace {

constexpr int kPatience = 1000;           // milliseconds
constexpr qint64 kLargest = 1 << 20;      // bytes of a request
constexpr quint32 kGreeting = 0x4d717431; // "Mqt1"
constexpr QDataStream::Version kVersion = QDataStream::Qt_6_4;

// Short, because the names of sockets may be; in a folder of the user's own where there is one.
QString socketOf(const fs::path& library) {
    std::error_code error;
    const fs::path known = fs::weakly_canonical(library, error);
    const std::string name = io::sha256((error ? library : known).string()).substr(0, 20);
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    const bool usable = runtime && *runtime == '/' && QFileInfo(runtime).isWritable();
    return QDir(usable ? QString::fromLocal8Bit(runtime) : QDir::tempPath())
        .filePath(QStringLiteral("maquette-%1-%2").arg(::getuid()).arg(name.c_str()));
}

void answer(QLocalSocket& socket, const std::function<void(const QStringList&)>& take) {
    if (socket.bytesAvailable() > kLargest) return socket.abort();
    QDataStream stream(&socket);
    stream.setVersion(kVersion);
    stream.startTransaction();
    quint32 greeting = 0;
    QStringList files;
    stream >> greeting >> files;
    if (!stream.commitTransaction()) return; // the rest is on its way
    if (greeting != kGreeting) return socket.abort();
    socket.write("taken");
    socket.flush();
    socket.disconnectFromServer();
    take(files);
}

} // namespace

bool handOver(const fs::path& library, const QStringList& files) {
    QLocalSocket socket;
    socket.connectToServer(socketOf(library));
    if (!socket.waitForConnected(kPatience)) return false;
    QByteArray request;
    QDataStream stream(&request, QIODevice::WriteOnly);
    stream.setVersion(kVersion);
    QStringList absolute;
    for (const QString& file : files)
        absolute << QFileInfo(file).absoluteFilePath();
    stream << kGreeting << absolute;
    if (request.size() > kLargest) return false;
    socket.write(request);
    if (!socket.waitForBytesWritten(kPatience)) return false;
    while (socket.bytesAvailable() < 5 && socket.waitForReadyRead(kPatience)) {
    }
    return socket.readAll() == "taken";
}

HandOverServer::HandOverServer(const fs::path& library,
                               std::function<void(const QStringList&)> take)
    : m_server(std::make_unique<QLocalServer>()) {
    const QString name = socketOf(library);
    // Whoever owns the library owns its socket: one that is there was left by a killed owner.
    QLocalServer::removeServer(name);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(name)) {
        base::logInfo("later starts cannot hand files over: " +
                      m_server->errorString().toStdString());
        return;
    }
    QObject::connect(m_server.get(), &QLocalServer::newConnection, m_server.get(),
                     [server = m_server.get(), take = std::move(take)] {
                         while (QLocalSocket* socket = server->nextPendingConnection()) {
                             QObject::connect(socket, &QLocalSocket::disconnected, socket,
                                              &QObject::deleteLater);
                             QObject::connect(socket, &QLocalSocket::readyRead, socket,
                                              [socket, take] { answer(*socket, take); });
                             if (socket->bytesAvailable() > 0) answer(*socket, take);
                         }
                     });
}

HandOverServer::~HandOverServer() = default;

} // namespace maquette::studio
