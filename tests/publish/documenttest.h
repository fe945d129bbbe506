// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of documents share: the example, small documents, and other programs that look at the files.
#pragma once
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "exchange/tablefiles.h"
#include "publish/chapters/documents.h"
#include "publish/writers/formats.h"

namespace iap::test {

inline const QDate today(2026, 6, 2);

inline DocumentOptions options(Audience audience = Audience::public_) {
  return {QStringLiteral("en"), audience, today};
}
inline Plan example() { return planFromFolder(QStringLiteral(IAP_SOURCE "/resources/example")); }

inline QString ran(const QString& program, const QStringList& arguments, int* code = nullptr) {
  QProcess process;
  process.start(program, arguments);
  if (!process.waitForFinished(60000)) return QStringLiteral("did not run");
  if (code) *code = process.exitCode();
  return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// The words of a PDF as poppler finds them, in the order of its structure.
inline QString readBack(const QByteArray& pdf, bool structure = false) {
  QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("x.pdf")));
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write(pdf);
  file.close();
  return structure ? ran(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), file.fileName()})
                   : ran(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")});
}
/// Without line ends and with plain blanks.
inline QString flat(QString text) {
  text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
  return text.simplified();
}

/// All that a file holds as text: parts of packages unpacked, streams of PDF inflated, attributes and metadata too.
inline QString everythingIn(const QByteArray& bytes, DocumentFormat format) {
  QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("x.") + suffixOf(format)));
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write(bytes);
  file.close();
  int code = -1;
  const QString text = ran(QStringLiteral("/usr/bin/python3"),
                           {QStringLiteral(IAP_SOURCE "/tests/publish/everything.py"), file.fileName()}, &code);
  return code == 0 ? flat(text) : QString();
}

inline Document documentOf(std::vector<Block> blocks) {
  Document document(QStringLiteral("Test"), QStringLiteral("en"));
  document.headerLeft = QStringLiteral("Header");
  document.footerLeft = QStringLiteral("Footer");
  document.words = {QStringLiteral("Table {n}."),         QStringLiteral("Table {n}, continued"),
                    QStringLiteral("{title}, continued"), QStringLiteral("Figure {n}."),
                    QStringLiteral("In words:"),          QStringLiteral("Page {n} of {total}"),
                    QStringLiteral("{title}, page {n}")};
  document.blocks = std::move(blocks);
  return document;
}

inline void checkFile(const QByteArray& pdf) {
  QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("x.pdf")));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(pdf);
  file.close();
  int code = -1;
  const QString qpdf = ran(QStringLiteral("qpdf"), {QStringLiteral("--check"), file.fileName()}, &code);
  QVERIFY2(code == 0, qPrintable(qpdf));
  QString verdict = ran(QStringLiteral("/usr/bin/python3"),
                        {QStringLiteral(IAP_SOURCE "/tests/publish/pdf_conditions.py"), file.fileName()}, &code);
  QVERIFY2(code == 0, qPrintable(verdict));
  const QString checker = QStringLiteral(IAP_SOURCE "/../shared/tools/pdfua_check.py");
  if (!QFile::exists(checker)) return;
  verdict = ran(QStringLiteral("/usr/bin/python3"),
                {checker, QStringLiteral("-q"), QStringLiteral("--pdfa"), file.fileName()}, &code);
  QVERIFY2(code == 0, qPrintable(verdict));
}

}  // namespace iap::test
