// SPDX-License-Identifier: GPL-3.0-or-later
// Under a field, while somebody types: how the program reads the text ("= EUR 1,250,000").
#pragma once
#include <QLabel>
#include <functional>

class QLineEdit;

namespace iap::ui {

class Echo : public QLabel {
  Q_OBJECT
 public:
  using Read = std::function<QString(const QString&)>;

  /// `read` words what the text means; nothing hides the line. It is read to screen readers as the field's description.
  static void attach(QLineEdit* edit, Read read);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  Echo(QLineEdit* edit, Read read);
  void follow();

  QLineEdit* edit_;
  const Read read_;
};

}  // namespace iap::ui
