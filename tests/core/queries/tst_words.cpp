// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/language.h"
#include "plan/plan.h"
#include "queries/words.h"

using namespace iap;

class TstWords : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyFieldAndWordCanBeTranslated() {
    for (const RecordType* type : recordTypes()) {
      const Language language;
      QVERIFY2(recordLabel(type->name(), language) != type->name(), type->table);
      for (const FieldInfo& field : type->fields) {
        QVERIFY2(hasFieldLabel(QString::fromLatin1(field.name)), field.name);
        for (const char* word : field.words) QVERIFY2(hasWord(QString::fromLatin1(word)), word);
      }
    }
  }
};

QTEST_GUILESS_MAIN(TstWords)
#include "tst_words.moc"
