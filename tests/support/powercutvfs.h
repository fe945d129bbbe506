// SPDX-License-Identifier: GPL-3.0-or-later
// An SQLite file layer that can lose power: what was not synced by then is lost in part or whole, sector by sector; and
// one that fails chosen writes. It works on real files through the system's own layer.
#pragma once
#include <QtGlobal>

namespace iap::test {

class PowerCutVfs {
 public:
  /// Registers the layer under name(); one at a time.
  explicit PowerCutVfs(quint32 seed);
  ~PowerCutVfs();
  static const char* name() { return "powercut"; }

  /// The power goes at the n-th write or sync from now: that call and all later ones fail.
  void cutAfter(int operations);
  /// Fails one write or sync, the n-th from now, with that SQLite code; later ones succeed again.
  void failOnce(int operation, int sqliteCode);
  bool isOff() const;
  /// Makes the files what the disk would hold after the cut: each write that was never synced is undone in none, some
  /// or all of its sectors. To be called when the connection is closed.
  void loseUnsynced();
};

}  // namespace iap::test
