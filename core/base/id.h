// SPDX-License-Identifier: GPL-3.0-or-later
// Strong random identity of a record, the same in every copy of a plan and in every format.
#pragma once
#include <QRandomGenerator>
#include <QStringView>
#include <compare>
#include <initializer_list>

namespace iap {

/// A 63-bit positive number, tagged by its own record; 0 means "none".
template <class Record>
struct Id {
  qint64 value = 0;

  /// A fresh id. Two of a million rows clash with probability 5e-8, so callers may rely on it being new.
  static Id random() { return {qint64(QRandomGenerator::global()->generate64() >> 1) | 1}; }
  explicit operator bool() const { return value != 0; }
  auto operator<=>(const Id&) const = default;
};

/// The id of a link: first 63 bits of SHA-256 over kind, ends and role, so that the same link made in two copies is one
/// link after a merge.
qint64 linkId(QStringView kind, std::initializer_list<qint64> ends, QStringView role = {});

/// The id of a record that is known by a word (rows of shipped lists, rows of readable source tables).
qint64 namedId(QStringView kind, QStringView name);

}  // namespace iap
