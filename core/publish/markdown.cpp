// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/markdown.h"

#include <md4c.h>

namespace iap {

namespace {

class Reader {
 public:
  explicit Reader(QString language) : language_(std::move(language)) {}

  std::vector<Block> run(const QString& markdown) {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<Reader*>(self)->enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return static_cast<Reader*>(self)->leave(type); };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
      return static_cast<Reader*>(self)->span(type, detail, true);
    };
    parser.leave_span = [](MD_SPANTYPE type, void* detail, void* self) {
      return static_cast<Reader*>(self)->span(type, detail, false);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<Reader*>(self)->text(type, QString::fromUtf8(text, qsizetype(size)));
    };
    const QByteArray utf8 = markdown.toUtf8();
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this);
    return std::move(blocks_);
  }

 private:
  int enter(MD_BLOCKTYPE type, void*) {
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
      if (depth_++ == 0) list_ = ItemList{{}, type == MD_BLOCK_OL};
    }
    if (type == MD_BLOCK_H) bold_ = true;
    if (depth_ == 0 || type == MD_BLOCK_LI) flush();
    return 0;
  }
  int leave(MD_BLOCKTYPE type) {
    flush();
    if (type == MD_BLOCK_H) bold_ = false;
    if ((type == MD_BLOCK_UL || type == MD_BLOCK_OL) && --depth_ == 0 && !list_.items.isEmpty())
      blocks_.emplace_back(list_);
    return 0;
  }
  int span(MD_SPANTYPE type, void* detail, bool begins) {
    if (type == MD_SPAN_STRONG) bold_ = begins;
    if (type == MD_SPAN_EM) italic_ = begins;
    if (type == MD_SPAN_A) {
      const auto& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
      const QString url = QString::fromUtf8(href.text, qsizetype(href.size));
      // Links lead to the web or a mailbox; anything else is printed as words only.
      const bool safe = url.startsWith(QStringLiteral("https://")) || url.startsWith(QStringLiteral("http://")) ||
                        url.startsWith(QStringLiteral("mailto:"));
      url_ = begins && safe ? url : QString();
    }
    return 0;
  }
  int text(MD_TEXTTYPE type, const QString& words) {
    const bool lineEnd = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
    runs_ += Run{.text = lineEnd ? QStringLiteral(" ") : words, .bold = bold_, .italic = italic_, .url = url_};
    return 0;
  }
  void flush() {
    if (runs_.isEmpty()) return;
    if (depth_ > 0)
      list_.items += runs_;
    else
      blocks_.emplace_back(Paragraph{runs_, ParagraphStyle::body, language_});
    runs_.clear();
  }

  const QString language_;
  std::vector<Block> blocks_;
  ItemList list_;
  Inline runs_;
  int depth_ = 0;
  bool bold_ = false, italic_ = false;
  QString url_;
};

}  // namespace

std::vector<Block> blocksOf(const QString& markdown, const QString& language) { return Reader(language).run(markdown); }

}  // namespace iap
