// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include <unicode/ucnv.h>

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <memory>

#include "base/error.h"

namespace iap {

namespace {

constexpr qint64 largestTable = 100 << 20;

int rowOfFirstFault(const QByteArray& bytes) {
  int row = 1;
  for (const QByteArray& line : bytes.split('\n')) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line);
    if (decoder.hasError() || text.contains(QChar(0))) return row;
    ++row;
  }
  return row;
}

QString decodedByIcu(const QByteArray& bytes, const QString& encoding, const QString& file) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
      ucnv_open(encoding.toLatin1().constData(), &status), &ucnv_close);
  if (U_FAILURE(status)) throw Error(ErrorCode::wrongEncoding, {file, QStringLiteral("1"), encoding});
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  QString text(bytes.size() * 2 + 4, Qt::Uninitialized);
  const int32_t size = ucnv_toUChars(converter.get(), reinterpret_cast<char16_t*>(text.data()), int32_t(text.size()),
                                     bytes.constData(), int32_t(bytes.size()), &status);
  if (U_FAILURE(status)) throw Error(ErrorCode::wrongEncoding, {file, QStringLiteral("1"), encoding});
  text.truncate(size);
  return text;
}

QString decoded(const QByteArray& bytes, const QString& file, const QString& encoding) {
  const auto mark = QStringDecoder::encodingForData(bytes);
  const bool utf8 = encoding.isEmpty() || encoding.compare(QStringLiteral("UTF-8"), Qt::CaseInsensitive) == 0;
  if (!utf8 && !mark) return decodedByIcu(bytes, encoding, file);
  QStringDecoder decoder(mark ? *mark : QStringDecoder::Utf8);
  QString text = decoder(bytes);
  if (decoder.hasError() || text.contains(QChar(0)))
    throw Error(ErrorCode::wrongEncoding, {file, QString::number(rowOfFirstFault(bytes)), QStringLiteral("UTF-8")});
  if (text.startsWith(QChar(0xfeff))) text.remove(0, 1);
  return text;
}

/// The separator that splits the header row into most columns, outside quotes; null if none does.
QChar foundSeparator(const QString& text) {
  QChar best;
  int most = 0;
  for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
    int count = 0;
    bool quoted = false;
    for (const QChar c : text) {
      if (c == u'"')
        quoted = !quoted;
      else if (!quoted && (c == u'\n' || c == u'\r'))
        break;
      else if (!quoted && c == candidate)
        ++count;
    }
    if (count > most) {
      most = count;
      best = candidate;
    }
  }
  return best;
}

class Parser {
 public:
  /// `blankRows`: rows without any character count too.
  Parser(const QString& text, QChar separator, const QString& file, bool blankRows = false)
      : text_(text), separator_(separator), file_(file), blankRows_(blankRows) {}

  QList<CsvRow> run() {
    while (at_ < text_.size()) {
      CsvRow row{line_, {}};
      for (bool more = true; more;) more = cell(row.cells);
      if (blankRows_ || row.cells.size() > 1 || !row.cells.first().isEmpty()) rows_ += row;
    }
    return rows_;
  }

 private:
  /// Reads one cell; true if the row goes on.
  bool cell(QStringList& cells) {
    QString value;
    if (at_ < text_.size() && text_[at_] == u'"') {
      const int start = line_;
      ++at_;
      for (;; ++at_) {
        if (at_ >= text_.size()) throw Error(ErrorCode::unclosedQuote, {file_, QString::number(start)});
        if (text_[at_] == u'\n') ++line_;
        if (text_[at_] != u'"')
          value += text_[at_];
        else if (at_ + 1 < text_.size() && text_[at_ + 1] == u'"')
          value += text_[++at_];
        else
          break;
      }
      ++at_;
      value.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    }
    for (; at_ < text_.size(); ++at_) {
      const QChar c = text_[at_];
      if (c == separator_) {
        ++at_;
        cells += value;
        return true;
      }
      if (c == u'\n' || c == u'\r') {
        if (c == u'\r' && at_ + 1 < text_.size() && text_[at_ + 1] == u'\n') ++at_;
        ++at_;
        ++line_;
        break;
      }
      value += c;
    }
    cells += value;
    return false;
  }

  const QString& text_;
  const QChar separator_;
  const QString file_;
  const bool blankRows_;
  qsizetype at_ = 0;
  int line_ = 1;
  QList<CsvRow> rows_;
};

}  // namespace

bool isKnownEncoding(const QString& name) {
  if (name.isEmpty()) return true;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name.toLatin1().constData(), &status),
                                                                     &ucnv_close);
  return U_SUCCESS(status);
}

CsvTable parseCsv(const QByteArray& bytes, const QString& file, const CsvForm& form) {
  const QString text = decoded(bytes, file, form.encoding);
  const QChar separator = form.separator.isNull() ? foundSeparator(text) : form.separator;
  QList<CsvRow> rows = Parser(text, separator.isNull() ? QChar(u',') : separator, file).run();
  CsvTable table{file, {}, {}};
  if (rows.isEmpty()) return table;
  for (const QString& name : rows.takeFirst().cells) table.header += name.trimmed();
  // One column is a table too; a row with more cells than that shows that its separator was not found.
  for (CsvRow& row : rows) {
    if (row.cells.size() > table.header.size()) {
      while (row.cells.size() > table.header.size() && row.cells.last().isEmpty()) row.cells.removeLast();
      if (row.cells.size() > table.header.size())
        throw Error(ErrorCode::tooManyCells, {file, QString::number(row.number), QString::number(row.cells.size()),
                                              QString::number(table.header.size())});
    }
    while (row.cells.size() < table.header.size()) row.cells += QString();
  }
  table.rows = rows;
  return table;
}

CsvTable readCsv(const QString& path, const CsvForm& form) {
  QFile file(path);
  if (!QFileInfo::exists(path)) throw Error(ErrorCode::notFound, {path});
  if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
    throw Error(ErrorCode::fileUnreadable, {path, file.errorString()});
  if (file.size() > largestTable) throw Error(ErrorCode::tooLarge, {path, QStringLiteral("100 MB")});
  return parseCsv(file.readAll(), QFileInfo(path).fileName(), form);
}

QList<QStringList> parseCells(const QString& text, QChar separator) {
  QList<QStringList> cells;
  for (const CsvRow& row : Parser(text, separator, QStringLiteral("clipboard"), true).run()) cells += row.cells;
  return cells;
}

QString cellsAsText(const QList<QStringList>& rows) {
  QString text;
  for (const QStringList& row : rows) {
    QStringList quoted;
    for (QString cell : row) {
      if (cell.contains(u'\t') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
      quoted += cell;
    }
    text += quoted.join(u'\t') + u'\n';
  }
  return text;
}

QString csvLine(const QStringList& cells) {
  QStringList quoted;
  for (QString cell : cells) {
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
      cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    quoted += cell;
  }
  return quoted.join(u',');
}

}  // namespace iap
