// SPDX-License-Identifier: GPL-3.0-or-later
// Which document is made, for whom and how: the left side of the page Export, and what the plan keeps of it.
#pragma once
#include <QHash>
#include <QWidget>

#include "publish/chapters/documents.h"
#include "publish/writers/formats.h"
#include "ui/openplan.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace iap::ui {

/// What people call a format: "PDF", "HTML".
QString formatName(DocumentFormat format);
/// With what it is good for.
QString formatWords(DocumentFormat format);

class ExportSettings : public QWidget {
  Q_OBJECT
 public:
  explicit ExportSettings(OpenPlan& open, QWidget* parent = nullptr);

  /// The name of the document's template.
  QString document() const;
  /// Throws where a template of the city's own cannot be read any more.
  Template form() const;
  DocumentOptions options(QDate today) const;
  DocumentFormat format() const;
  Audience audience() const;
  QString language() const;

  /// Chooses a document by its name; `leftOut` are the keys of parts that it is without.
  void chooseDocument(const QString& name, const QStringList& leftOut = {});
  /// Chooses settings that the plan keeps.
  void use(DocumentSettingsId id);
  /// Keeps what is chosen under a name, as one undo step.
  bool keepAs(const QString& name);
  /// Takes over a template file; says what is wrong with it.
  void addTemplate(const QString& path);

 Q_SIGNALS:
  void changed();
  void notice(const QString& text);
  void refused(const QString& text);

 private:
  void listDocuments();
  void listKept();
  void listStakeholders();
  void listParts();
  void changedHere();
  /// Parts by key that differ from what the template prints by itself.
  QHash<QString, bool> parts() const;
  void setParts(const QHash<QString, bool>& parts);

  OpenPlan& open_;
  QComboBox *kept_, *document_, *language_, *audience_, *format_, *status_, *only_, *paper_;
  QLineEdit *title_, *name_;
  QCheckBox *findings_, *large_;
  QListWidget* parts_;
  QPushButton* keep_;
  QToolButton* more_;
  QWidget* moreBox_;
  bool loading_ = false;
  QString partsOfDocument_;
};

}  // namespace iap::ui
