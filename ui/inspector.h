// SPDX-License-Identifier: GPL-3.0-or-later
// The selected record as a form: its fields, and what belongs to it, each a click away. One form for every kind of
// record, made from the list of its fields.
#pragma once
#include <QFormLayout>
#include <QPointer>
#include <QScrollArea>
#include <QSet>
#include <functional>

#include "edits/fields.h"
#include "ui/openplan.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace iap::ui {

class Inspector : public QWidget {
  Q_OBJECT
 public:
  explicit Inspector(OpenPlan& open, QWidget* parent = nullptr);
  /// Shows these fields only, without a head: a part of a page.
  Inspector(OpenPlan& open, const QStringList& fields, QWidget* parent = nullptr);

  void show(const RecordRef& record);
  const RecordRef& record() const { return record_; }
  /// Shows what several records have in common; what is entered goes to all of them as one undo step.
  void showMany(const QList<RecordRef>& records);
  /// Those that an entry goes to.
  QList<RecordRef> records() const { return many_.isEmpty() ? QList<RecordRef>{record_} : many_; }
  /// Makes the form anew, in the sizes and colours of now.
  void rebuild();
  /// How many fields hold a text that could not be taken over.
  int refusedFields() const { return int(faults_.size()); }
  /// Puts the cursor into the first field.
  void focusFirst();
  /// Puts the cursor into a field; false if the form has none of that name.
  bool focusField(const QString& field);

 Q_SIGNALS:
  void closed();
  void refused(const QStringList& sentences);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  /// Ends typing: what is in the field becomes an edit before the form changes.
  void leaveField();
  void refresh(const Changes& changes);
  void addField(QFormLayout* form, const FieldInfo& field, bool english = false);
  void addRow(QFormLayout* form, const QString& label, QWidget* editor, QWidget* holder);
  void addMoreFields(QVBoxLayout* layout, const RecordType& type);
  /// Fields that stand in a section of lines or links instead of the form.
  static QSet<QString> fieldsInSections(const RecordType& type);
  QWidget* lineEditor(const FieldInfo& field, const QString& name);
  QFormLayout* newForm();
  QFormLayout::RowWrapPolicy wrapPolicy() const;
  static void addRule(QVBoxLayout* layout);
  void addRelated(const RecordType& type, const FieldInfo& owner, const FieldInfo* otherEnd);
  void addTags();
  /// What several records are linked with, and how many of them; returns how many have such a link.
  int fillShared(QVBoxLayout* list, const RecordType& type, const FieldInfo& owner, const FieldInfo& otherEnd);
  void fillRelated(QVBoxLayout* list, const RecordType& type, const FieldInfo& owner, const FieldInfo* otherEnd);
  void write(const QString& field, const QString& text);
  void chooseLink(QToolButton* button, const RecordType& type, const FieldInfo& owner, const FieldInfo& otherEnd);
  void open(const RecordRef& record);
  /// Moves the form so that a part of it is seen.
  void reveal(QWidget* part);
  /// True if a field does not hold the same in all records.
  bool differs(const QString& field) const;
  /// What a field shows: its text, or nothing where it differs.
  QString shownText(const QString& field) const;
  static QString severalValues();
  /// Sets a field of all records, as one undo step.
  FieldFault setAll(const QString& field, const FieldValue& value, bool* kept = nullptr);

  OpenPlan& open_;
  RecordRef record_;
  QList<RecordRef> many_;    // where several are shown, all of them
  QList<RecordRef> before_;  // where Back leads
  QStringList only_;         // the fields that are shown; empty: all
  QLabel* kind_;
  QLabel* title_;
  QToolButton* back_;
  QScrollArea* area_;
  QWidget* page_ = nullptr;                                // in the area
  QList<std::function<void(const Changes*)>> refreshers_;  // with null: all is new
  QHash<QString, QWidget*> editors_;
  QList<QPointer<QFormLayout>> forms_;
  bool moreShown_ = false;
  QHash<QString, std::pair<QString, QString>> faults_;  // by field: what was typed, and why it can't be
};

/// The fields of a kind of record in the order of forms; technical ones are left out.
QStringList formFields(const RecordType& type);

}  // namespace iap::ui
