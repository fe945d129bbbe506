// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

#include "storage/planstore.h"

namespace iap::ui {

namespace {

/// Long enough for a program that is just reading a large plan; after it, this start goes on by itself.
constexpr int patience = 5000;

QString nameHere() {
  // Windows on another display can't be raised from this one.
  const QByteArray where = QDir::homePath().toUtf8() + '\n' + defaultWorkRoot().toUtf8() + '\n' + qgetenv("DISPLAY") +
                           '\n' + qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("SESSIONNAME");
  return QStringLiteral("iap-studio-") +
         QString::fromLatin1(QCryptographicHash::hash(where, QCryptographicHash::Sha256).toHex().left(16));
}

}  // namespace

FirstStart::FirstStart(const QString& name, QObject* parent)
    : QObject(parent), name_(name.isEmpty() ? nameHere() : name) {
  server_.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&server_, &QLocalServer::newConnection, this, &FirstStart::answer);
}

bool FirstStart::handOver(const QStringList& plans) {
  QStringList paths;
  for (const QString& plan : plans) paths += QFileInfo(plan).absoluteFilePath();
  QLocalSocket socket;
  socket.connectToServer(name_);
  if (socket.waitForConnected(patience)) {
    QDataStream out(&socket);
    out << paths;
    socket.flush();
    // Only what was heard is handed over: a program that hangs must not swallow the start.
    if (socket.waitForReadyRead(patience) && socket.read(1) == "y") return true;
    return false;
  }
  // What a crash left behind would keep the name taken.
  QLocalServer::removeServer(name_);
  server_.listen(name_);
  return false;
}

void FirstStart::answer() {
  while (QLocalSocket* socket = server_.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
      QDataStream in(socket);
      in.startTransaction();
      QStringList paths;
      in >> paths;
      if (!in.commitTransaction()) return;  // more is on its way
      socket->write("y");
      socket->flush();
      Q_EMIT asked(paths);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    if (socket->bytesAvailable()) read();
  }
}

}  // namespace iap::ui
