// SPDX-License-Identifier: GPL-3.0-or-later
// Notes, attachments and accepted findings: records about any other record.
#pragma once
#include "plan/fields.h"
#include "plan/planfacts.h"

namespace iap {

struct AcceptedFinding;
struct Attachment;
struct Note;
using NoteId = Id<Note>;
using AttachmentId = Id<Attachment>;
using AcceptedFindingId = Id<AcceptedFinding>;

struct Note {
  static constexpr const char* table = "note";

  Id<Note> id;
  RecordRef subject;
  QString text;
  Instant written;
  QString author;
  Audience audience = Audience::internal;

  static constexpr void fields(auto&& see) {
    see(field("id", &Note::id));
    see(field("subject", &Note::subject));
    see(field("text", &Note::text));
    see(field("written", &Note::written));
    see(field("author", &Note::author));
    see(field("audience", &Note::audience));
  }
  bool operator==(const Note&) const = default;
};

struct Attachment {
  static constexpr const char* table = "attachment";

  Id<Attachment> id;
  RecordRef subject;
  QString name;
  QString mediaType;
  qint64 size = 0;      // bytes
  QString sha256;       // of the bytes, which lie in parts in the file's blob table
  QString description;  // what it shows, for those who cannot see it
  Audience audience = Audience::internal;

  static constexpr void fields(auto&& see) {
    see(field("id", &Attachment::id));
    see(field("subject", &Attachment::subject));
    see(field("name", &Attachment::name));
    see(field("media_type", &Attachment::mediaType));
    see(field("size", &Attachment::size));
    see(field("sha256", &Attachment::sha256));
    see(field("description", &Attachment::description));
    see(field("audience", &Attachment::audience));
  }
  bool operator==(const Attachment&) const = default;
};

struct AcceptedFinding {
  static constexpr const char* table = "accepted_finding";

  Id<AcceptedFinding> id;
  QString code;
  RecordRef subject;
  QString reason;
  Instant accepted;

  static constexpr void fields(auto&& see) {
    see(field("id", &AcceptedFinding::id));
    see(field("code", &AcceptedFinding::code));
    see(field("subject", &AcceptedFinding::subject));
    see(field("reason", &AcceptedFinding::reason));
    see(field("accepted", &AcceptedFinding::accepted));
  }
  bool operator==(const AcceptedFinding&) const = default;
};

}  // namespace iap
