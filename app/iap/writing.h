// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands that write documents share: the file to write, its format, and what is said afterwards.
#pragma once
#include <QStringList>

#include "publish/document.h"
#include "publish/template.h"
#include "publish/writers/formats.h"

namespace iap::app {

/// By `given` ("pdf"), else by the end of the file's name; throws usage.
DocumentFormat formatOfTarget(const QString& path, const QString& given);
/// Throws usage if the file must not be written: it is one of the plans, no ordinary file, or there without `replace`.
void checkTarget(const QString& path, const QStringList& plans, bool replace);
/// A template that the line names by its file; throws fileUnreadable or templateSyntax.
Template templateOfFile(const QString& path);
/// What --language names; throws usage if it is no language.
QString languageGiven(const QString& code);
/// Writes the document whole or not at all, and tells its pages; returns the exit code.
int written(const Document& document, DocumentFormat format, const QString& path);

}  // namespace iap::app
