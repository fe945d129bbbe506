// SPDX-License-Identifier: GPL-3.0-or-later
// One program for one person on one screen: a second start hands its plans to the first.
#pragma once
#include <QLocalServer>
#include <QStringList>

namespace iap::ui {

class FirstStart : public QObject {
  Q_OBJECT
 public:
  /// `name` tells apart what must not meet; empty: this person, this display and this folder of working copies.
  explicit FirstStart(const QString& name = {}, QObject* parent = nullptr);

  /// Hands the plans to a program that runs already. False if there is none that answers: then this one is the first
  /// and hears of later ones. Paths are made absolute here, where they were typed.
  bool handOver(const QStringList& plans);

 Q_SIGNALS:
  /// Another start asks for these plans; for a window if there is none among them.
  void asked(const QStringList& plans);

 private:
  void answer();

  const QString name_;
  QLocalServer server_;
};

}  // namespace iap::ui
