// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/package.h"

#include <zip.h>

#include <memory>

#include "base/error.h"

namespace iap {

QByteArray packed(const QList<PackagePart>& parts) {
  zip_error_t error;
  zip_error_init(&error);
  const auto refuse = [](const char* why) { throw Error(ErrorCode::brokenDocument, {QString::fromUtf8(why)}); };
  zip_source_t* whole = zip_source_buffer_create(nullptr, 0, 0, &error);
  if (!whole) refuse(zip_error_strerror(&error));
  // The archive and we both hold the source; what we hold is read when the archive is closed.
  zip_source_keep(whole);
  const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(whole, &zip_source_free);
  zip_t* archive = zip_open_from_source(whole, ZIP_TRUNCATE, &error);
  if (!archive) {
    zip_source_free(whole);
    refuse(zip_error_strerror(&error));
  }
  for (const PackagePart& part : parts) {
    zip_source_t* source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    const zip_int64_t index =
        source ? zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
      if (source) zip_source_free(source);
      const std::string why = zip_strerror(archive);
      zip_discard(archive);
      refuse(why.c_str());
    }
    zip_set_file_compression(archive, zip_uint64_t(index), part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9);
    // 1 January 1980, whatever the time zone: the same bytes every time.
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0);
  }
  if (zip_close(archive) != 0) {
    const std::string why = zip_strerror(archive);
    zip_discard(archive);
    refuse(why.c_str());
  }
  zip_stat_t stat;
  zip_stat_init(&stat);
  QByteArray bytes;
  if (zip_source_open(whole) != 0 || zip_source_stat(whole, &stat) != 0) refuse("the package cannot be read back");
  bytes.resize(qsizetype(stat.size));
  if (zip_source_read(whole, bytes.data(), stat.size) != zip_int64_t(stat.size))
    refuse("the package cannot be read back");
  zip_source_close(whole);
  return bytes;
}

}  // namespace iap
