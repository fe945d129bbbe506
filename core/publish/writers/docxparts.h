// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an Office Open XML package beside its text: styles, numbering, header, footer, properties.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

#include "publish/document.h"
#include "publish/palette.h"

class QXmlStreamWriter;

namespace iap::docx {

struct Relation {
  QString id, kind, target;
  bool outside = false;
};

/// In twentieths of a point.
struct Paper {
  int width, height, top, right, bottom, left;
  bool landscape;

  int textWidth() const { return width - left - right; }
  int textHeight() const { return height - top - bottom; }
};
Paper paperOf(const Document& document, bool landscape);

QList<std::pair<QString, QString>> namespaces();
void writeSection(QXmlStreamWriter& xml, const Paper& paper, bool cover);
void writeFieldBegin(QXmlStreamWriter& xml, const QString& instruction);
void writeFieldEnd(QXmlStreamWriter& xml);
/// In a run of its own; `vector` may be empty. Sizes in English Metric Units.
void writePicture(QXmlStreamWriter& xml, int number, const QString& alternative, const QString& raster,
                  const QString& vector, qint64 width, qint64 height);

QByteArray contentTypes();
QByteArray packageRelations();
QByteArray documentRelations(const QList<Relation>& relations);
QByteArray coreProperties(const Document& document);
QByteArray styles(const Document& document, const Palette& palette);
/// List 1 has bullets; each list after 2 counts from one.
QByteArray numbering(int orderedLists);
QByteArray settings(const Document& document);
/// `wide`: on landscape pages.
QByteArray header(const Document& document, bool wide);
QByteArray footer(const Document& document, bool wide);

}  // namespace iap::docx
