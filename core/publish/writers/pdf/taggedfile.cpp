// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/writers/pdf/taggedfile.h"

#include <QColorSpace>
#include <QCryptographicHash>
#include <QDateTime>
#include <QImage>
#include <QUrl>
#include <cmath>

#include "base/error.h"

namespace iap::pdf {

namespace {

QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

/// zlib data as PDF's FlateDecode wants it.
QByteArray deflated(const QByteArray& data) { return qCompress(data, 6).mid(4); }

void appendNumber(QByteArray& to, double value) {
  // Points with three decimals; printf is too slow for a million coordinates.
  auto thousandths = qint64(std::llround(value * 1000));
  if (thousandths < 0) {
    to += '-';
    thousandths = -thousandths;
  }
  char digits[24];
  int n = 0;
  qint64 whole = thousandths / 1000, rest = thousandths % 1000;
  do digits[n++] = char('0' + whole % 10);
  while ((whole /= 10) > 0);
  while (n > 0) to += digits[--n];
  if (rest == 0) return;
  to += '.';
  for (int unit = 100; rest > 0; unit /= 10) {
    to += char('0' + rest / unit);
    rest %= unit;
  }
}

void append(QByteArray& to, std::initializer_list<double> values, const char* op) {
  for (const double value : values) {
    appendNumber(to, value);
    to += ' ';
  }
  to += op;
  to += '\n';
}

void appendHex4(QByteArray& to, uint value) {
  static constexpr char digits[] = "0123456789ABCDEF";
  for (int shift = 12; shift >= 0; shift -= 4) to += digits[value >> shift & 15];
}

}  // namespace

QByteArray number(double value) {
  QByteArray text;
  appendNumber(text, value);
  return text;
}

QByteArray textString(const QString& text) {
  QByteArray hex("<FEFF");
  for (const QChar c : text) appendHex4(hex, c.unicode());
  return hex + '>';
}

TaggedFile::TaggedFile(FontSet& fonts) : fonts_(fonts), objects_(1) {
  elements_.push_back({.type = "Document"});
  root_ = &elements_.back();
}

int TaggedFile::allocate() {
  objects_.emplace_back();
  return int(objects_.size()) - 1;
}
void TaggedFile::set(int object, QByteArray content) { objects_[size_t(object)] = std::move(content); }
int TaggedFile::addObject(QByteArray content) {
  const int object = allocate();
  set(object, std::move(content));
  return object;
}
int TaggedFile::addStream(const QByteArray& data, const QByteArray& dictionary, bool compress) {
  const QByteArray bytes = compress ? deflated(data) : data;
  return addObject("<<" + dictionary + (compress ? QByteArray("/Filter/FlateDecode") : QByteArray()) + "/Length " +
                   QByteArray::number(bytes.size()) + ">>\nstream\n" + bytes + "\nendstream");
}

Page* TaggedFile::addPage(double width, double height) {
  if (open_) throw Error(ErrorCode::brokenDocument, {QStringLiteral("page ends inside a tag")});
  // What is below a later box may still be inserted into the page before; everything earlier can be packed.
  if (pages_.size() >= 2) closeBody(pages_[pages_.size() - 2]);
  pages_.push_back({.width = width, .height = height});
  current_ = &pages_.back();
  current_->object = allocate();
  return current_;
}

void TaggedFile::closeBody(Page& page) {
  if (page.bodyObject) return;
  if (scale_ != 1) page.body.prepend(number(scale_) + " 0 0 " + number(scale_) + " 0 0 cm\n");
  page.bodyObject = addStream(page.body);
  page.body.clear();
  page.body.squeeze();
}

void TaggedFile::paintLate(Page* page) {
  if (open_) throw Error(ErrorCode::brokenDocument, {QStringLiteral("page ends inside a tag")});
  current_ = page;
  late_ = true;
}

Element* TaggedFile::add(Element* parent, const char* type) {
  elements_.push_back({.type = type, .parent = parent});
  Element* element = &elements_.back();
  parent->kids.push_back({.element = element});
  return element;
}

void TaggedFile::begin(Element* element) {
  if (open_) throw Error(ErrorCode::brokenDocument, {QStringLiteral("tags inside each other")});
  const int mcid = int(current_->mcids.size());
  current_->mcids.push_back(element);
  element->kids.push_back({.page = current_, .mcid = mcid});
  out() += '/' + element->type + "<</MCID " + QByteArray::number(mcid) + ">>BDC\n";
  open_ = true;
}

void TaggedFile::beginArtifact(const char* properties) {
  if (open_) throw Error(ErrorCode::brokenDocument, {QStringLiteral("tags inside each other")});
  out() += QByteArray("/Artifact<<") + properties + ">>BDC\n";
  open_ = true;
}

void TaggedFile::end() {
  painting();
  out() += "EMC\n";
  open_ = false;
}

void TaggedFile::painting() const {
  if (!open_) throw Error(ErrorCode::brokenDocument, {QStringLiteral("content outside tags")});
}

void TaggedFile::colour(Rgb c, bool fill) {
  append(out(), {c.r / 255.0, c.g / 255.0, c.b / 255.0}, fill ? "rg" : "RG");
}

void TaggedFile::text(const Shaped& shaped, double size, double x, double baseline, Rgb c) {
  painting();
  if (shaped.runs.empty()) return;
  QByteArray& to = out();
  colour(c, true);
  for (const GlyphRun& run : shaped.runs) {
    current_->fonts |= 1u << run.font;
    if (!run.actualText.isEmpty()) to += "/Span<</ActualText " + textString(run.actualText) + ">>BDC\n";
    to += "BT /F";
    to += char('0' + run.font);
    to += ' ';
    appendNumber(to, size);
    to += " Tf 1 0 0 1 ";
    append(to, {x, current_->height - baseline}, "Tm");
    to += "[<";
    for (const Glyph& glyph : run.glyphs) {
      appendHex4(to, glyph.cid);
      if (std::abs(glyph.natural - glyph.advance) > 0.5f) {
        to += '>';
        appendNumber(to, double(glyph.natural) - double(glyph.advance));
        to += '<';
      }
      x += double(glyph.advance) * size / 1000;
    }
    to += ">]TJ ET\n";
    if (!run.actualText.isEmpty()) to += "EMC\n";
  }
}

void TaggedFile::rectangle(double x, double y, double width, double height, Rgb c) {
  painting();
  colour(c, true);
  append(out(), {x, current_->height - y - height, width, height}, "re f");
}

void TaggedFile::image(const QImage& image, double x, double y, double width, double height) {
  painting();
  QByteArray pixels;
  pixels.reserve(qsizetype(image.width()) * image.height() * 3);
  const QImage plain = image.convertToFormat(QImage::Format_RGB888);
  // Rows without the bytes that pad them.
  for (int row = 0; row < plain.height(); ++row)
    pixels.append(reinterpret_cast<const char*>(plain.constScanLine(row)), qsizetype(plain.width()) * 3);
  const int object =
      addStream(pixels, "/Type/XObject/Subtype/Image/Width " + QByteArray::number(plain.width()) + "/Height " +
                            QByteArray::number(plain.height()) + "/ColorSpace/DeviceRGB/BitsPerComponent 8");
  current_->images.push_back(object);
  out() += "q\n";
  append(out(), {width, 0, 0, height, x, current_->height - y - height}, "cm");
  out() += "/I" + QByteArray::number(object) + " Do\nQ\n";
}

void TaggedFile::frame(double x, double y, double width, double height, double thickness, Rgb c, bool dashed) {
  painting();
  colour(c, false);
  out() += dashed ? "[3 2] 0 d\n" : "[] 0 d\n";
  append(out(), {thickness}, "w");
  append(out(), {x, current_->height - y - height, width, height}, "re S");
}

void TaggedFile::diamond(double x, double y, double r, Rgb fill, Rgb edge) {
  painting();
  colour(fill, true);
  colour(edge, false);
  out() += "[] 0 d\n";
  append(out(), {0.9}, "w");
  const double middle = current_->height - y;
  append(out(), {x, middle + r}, "m");
  append(out(), {x + r, middle}, "l");
  append(out(), {x, middle - r}, "l");
  append(out(), {x - r, middle}, "l b");
}

void TaggedFile::dot(double x, double y, double r, Rgb fill, Rgb edge) {
  painting();
  colour(fill, true);
  colour(edge, false);
  out() += "[] 0 d\n";
  append(out(), {0.9}, "w");
  const double middle = current_->height - y, k = 0.5523 * r;  // quarters of a circle as Bézier curves
  append(out(), {x + r, middle}, "m");
  append(out(), {x + r, middle + k, x + k, middle + r, x, middle + r}, "c");
  append(out(), {x - k, middle + r, x - r, middle + k, x - r, middle}, "c");
  append(out(), {x - r, middle - k, x - k, middle - r, x, middle - r}, "c");
  append(out(), {x + k, middle - r, x + r, middle - k, x + r, middle}, "c b");
}

void TaggedFile::path(const QList<std::pair<double, double>>& points, double thickness, Rgb edge, const Rgb* fill,
                      bool dashed) {
  if (points.isEmpty()) return;
  painting();
  if (fill) colour(*fill, true);
  colour(edge, false);
  out() += dashed ? "[3 2] 0 d\n" : "[] 0 d\n";
  append(out(), {thickness}, "w");
  for (qsizetype i = 0; i < points.size(); ++i)
    append(out(), {points[i].first, current_->height - points[i].second}, i == 0 ? "m" : "l");
  out() += fill ? "b\n" : "S\n";
}

void TaggedFile::line(double x1, double y1, double x2, double y2, double thickness, Rgb c, bool dashed) {
  painting();
  colour(c, false);
  out() += dashed ? "[3 2] 0 d\n" : "[] 0 d\n";
  append(out(), {thickness}, "w");
  append(out(), {x1, current_->height - y1}, "m");
  append(out(), {x2, current_->height - y2}, "l S");
}

void TaggedFile::hatch(double x, double y, double width, double height, Rgb c) {
  painting();
  QByteArray& to = out();
  to += "q\n";
  append(to, {x, current_->height - y - height, width, height}, "re W n");
  colour(c, false);
  to += "[] 0 d\n";
  append(to, {0.75}, "w");
  for (double at = x - height; at < x + width; at += 4) {
    append(to, {at, current_->height - y - height}, "m");
    append(to, {at + height, current_->height - y}, "l S");
  }
  to += "Q\n";
}

void TaggedFile::dots(double x, double y, double width, double height, Rgb c) {
  painting();
  for (double row = y + 3; row < y + height - 1; row += 4)
    for (double at = x + 3; at < x + width - 1; at += 4) rectangle(at - 0.6, row - 0.6, 1.2, 1.2, c);
}

void TaggedFile::link(Element* element, double left, double top, double right, double bottom, const QString& contents,
                      const QString& url, int target) {
  const int object = allocate();
  current_->annotations.push_back({object, left, top, right, bottom, contents, url, target});
  element->kids.push_back({.page = current_, .annotation = object});
}

void TaggedFile::setTarget(int target, double y) { targets_.insert(target, {current_, y}); }
void TaggedFile::bookmark(int level, const QString& text, int target) { bookmarks_.push_back({level, text, target}); }

QByteArray TaggedFile::destination(int target) const {
  const Target place = targets_.value(target);
  if (!place.page) throw Error(ErrorCode::brokenDocument, {QStringLiteral("link to no heading")});
  return '[' + reference(place.page->object) + "/XYZ 0 " + number((place.page->height - place.y) * scale_) + " 0]";
}

std::vector<int> TaggedFile::writeFonts() {
  std::vector<int> objects(size_t(fonts_.count()));
  for (int i = 0; i < fonts_.count(); ++i) {
    if (!fonts_.used(i)) continue;
    const QByteArray name = fonts_.name(i), program = fonts_.program(i);
    const auto metrics = fonts_.metrics(i);
    const int file = addStream(program, "/Length1 " + QByteArray::number(program.size()));
    const int descriptor =
        addObject("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox[" + metrics.boundingBox +
                  "]/ItalicAngle 0/Ascent " + number(metrics.ascent) + "/Descent " + number(metrics.descent) +
                  "/CapHeight " + number(metrics.ascent * 0.7) + "/StemV 80/FontFile2 " + reference(file) + ">>");
    const int map = addStream(fonts_.glyphMap(i)), unicode = addStream(fonts_.toUnicode(i));
    const int descendant =
        addObject("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                  "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                  reference(descriptor) + "/DW 1000/W " + fonts_.widths(i) + "/CIDToGIDMap " + reference(map) + ">>");
    objects[size_t(i)] =
        addObject("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" +
                  reference(descendant) + "]/ToUnicode " + reference(unicode) + ">>");
  }
  return objects;
}

void TaggedFile::writeElements(Element* element, int parent) {
  const Page* first = nullptr;
  for (const auto& kid : element->kids)
    if (kid.page && !first) first = kid.page;
  QByteArray kids;
  for (const auto& kid : element->kids) {
    if (kid.element) {
      kids += reference(kid.element->object) + ' ';
    } else if (kid.annotation) {
      annotationParents_.insert(kid.annotation, element->object);
      kids += "<</Type/OBJR/Obj " + reference(kid.annotation) + "/Pg " + reference(kid.page->object) + ">> ";
    } else if (kid.page == first) {
      kids += QByteArray::number(kid.mcid) + ' ';
    } else {
      kids += "<</Type/MCR/Pg " + reference(kid.page->object) + "/MCID " + QByteArray::number(kid.mcid) + ">> ";
    }
  }
  QByteArray content = "<</Type/StructElem/S/" + element->type + "/P " + reference(parent);
  if (first) content += "/Pg " + reference(first->object);
  if (!element->alternative.isEmpty()) content += "/Alt " + textString(element->alternative);
  if (!element->language.isEmpty()) content += "/Lang(" + element->language + ')';
  if (!element->title.isEmpty()) content += "/T " + textString(element->title);
  if (!element->attributes.isEmpty()) content += "/A" + element->attributes;
  set(element->object, content + "/K[" + kids + "]>>");
}

void TaggedFile::writePages(const std::vector<int>& fonts, int pagesObject, QByteArray& parentTree) {
  QByteArray kids;
  int key = 0;
  for (Page& page : pages_) {
    closeBody(page);
    const int late = page.late.isEmpty() ? 0 : addStream(page.late);
    QByteArray used, elements, annotations;
    for (int i = 0; i < fonts_.count(); ++i)
      if (page.fonts & 1u << i) used += "/F" + QByteArray::number(i) + ' ' + reference(fonts[size_t(i)]);
    QByteArray pictures;
    for (const int image : page.images) pictures += "/I" + QByteArray::number(image) + ' ' + reference(image);
    if (!pictures.isEmpty()) pictures = "/XObject<<" + pictures + ">>";
    for (const Element* element : page.mcids) elements += reference(element->object) + ' ';
    for (const Annotation& annotation : page.annotations) annotations += reference(annotation.object) + ' ';
    parentTree += QByteArray::number(key) + " [" + elements + "] ";
    set(page.object, "<</Type/Page/Parent " + reference(pagesObject) + "/MediaBox[0 0 " + number(page.width * scale_) +
                         ' ' + number(page.height * scale_) + "]/Resources<</Font<<" + used + ">>" + pictures +
                         ">>/Contents[" + reference(page.bodyObject) + (late ? ' ' + reference(late) : QByteArray()) +
                         "]/StructParents " + QByteArray::number(key) + "/Tabs/S" +
                         (annotations.isEmpty() ? QByteArray() : "/Annots[" + annotations + ']') + ">>");
    kids += reference(page.object) + ' ';
    ++key;
  }
  for (const Page& page : pages_)
    for (const Annotation& annotation : page.annotations) {
      // Parentheses and backslashes would end or change the string.
      QByteArray url = QUrl(annotation.url).toEncoded();
      url.replace('(', "%28").replace(')', "%29").replace('\\', "%5C");
      set(annotation.object,
          "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + number(annotation.left * scale_) + ' ' +
              number((page.height - annotation.bottom) * scale_) + ' ' + number(annotation.right * scale_) + ' ' +
              number((page.height - annotation.top) * scale_) + "]/Contents " + textString(annotation.contents) +
              "/StructParent " + QByteArray::number(key) +
              (annotation.url.isEmpty() ? "/Dest" + destination(annotation.target) : "/A<</S/URI/URI(" + url + ")>>") +
              ">>");
      parentTree += QByteArray::number(key++) + ' ' + reference(annotationParents_.value(annotation.object)) + ' ';
    }
  set(pagesObject, "<</Type/Pages/Count " + QByteArray::number(qlonglong(pages_.size())) + "/Kids[" + kids + "]>>");
  parentTree = "<</Nums[" + parentTree + "]>>";
}

int TaggedFile::writeOutline() {
  struct Node {
    int object, level, parent;
    std::vector<int> children{};
  };
  std::vector<Node> nodes{{allocate(), 0, -1}};
  std::vector<int> path{0};
  for (const Bookmark& bookmark : bookmarks_) {
    while (nodes[size_t(path.back())].level >= bookmark.level) path.pop_back();
    const int index = int(nodes.size());
    nodes.push_back({allocate(), bookmark.level, path.back()});
    nodes[size_t(path.back())].children.push_back(index);
    path.push_back(index);
  }
  for (size_t i = 0; i < nodes.size(); ++i) {
    const Node& node = nodes[i];
    QByteArray content = "/Type/Outlines";
    if (i > 0) {
      const Bookmark& bookmark = bookmarks_[i - 1];
      const auto& siblings = nodes[size_t(node.parent)].children;
      const size_t at = size_t(std::find(siblings.begin(), siblings.end(), int(i)) - siblings.begin());
      content = "/Title " + textString(bookmark.text) + "/Parent " + reference(nodes[size_t(node.parent)].object) +
                "/Dest" + destination(bookmark.target);
      if (at > 0) content += "/Prev " + reference(nodes[size_t(siblings[at - 1])].object);
      if (at + 1 < siblings.size()) content += "/Next " + reference(nodes[size_t(siblings[at + 1])].object);
    }
    if (!node.children.empty())
      content += "/First " + reference(nodes[size_t(node.children.front())].object) + "/Last " +
                 reference(nodes[size_t(node.children.back())].object) + "/Count " +
                 QByteArray::number((i ? -1 : 1) * qlonglong(node.children.size()));
    set(node.object, "<<" + content + ">>");
  }
  return nodes[0].object;
}

QByteArray TaggedFile::metadata(const Facts& facts) const {
  const QByteArray date =
      QDateTime::fromSecsSinceEpoch(facts.seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")).toLatin1();
  const auto escaped = [](const QString& text) { return text.toHtmlEscaped().toUtf8(); };
  const QByteArray producer = escaped(facts.producer);
  // The extension schema makes pdfuaid known to PDF/A, which refuses what no schema describes.
  return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta "
         "xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
         "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
         "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
         "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" "
         "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
         "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
         "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
         "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
         escaped(facts.title) +
         "</rdf:li></rdf:Alt></dc:title>"
         "<dc:creator><rdf:Seq><rdf:li>" +
         escaped(facts.author) + "</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>" +
         escaped(facts.language) + "</rdf:li></rdf:Bag></dc:language><xmp:CreateDate>" + date +
         "</xmp:CreateDate><xmp:ModifyDate>" + date + "</xmp:ModifyDate><xmp:CreatorTool>" + producer +
         "</xmp:CreatorTool><pdf:Producer>" + producer +
         "</pdf:Producer><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</"
         "pdfuaid:part>"
         "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification "
         "schema"
         "</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
         "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li "
         "rdf:parseType=\"Resource\">"
         "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
         "<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA "
         "part</pdfaProperty:description>"
         "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></"
         "rdf:RDF>"
         "</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

QByteArray TaggedFile::finish(const Facts& facts) {
  if (open_) throw Error(ErrorCode::brokenDocument, {QStringLiteral("file ends inside a tag")});
  const std::vector<int> fonts = writeFonts();
  const int tree = allocate(), pages = allocate();
  for (Element& element : elements_) element.object = allocate();
  for (Element& element : elements_) writeElements(&element, element.parent ? element.parent->object : tree);
  QByteArray parentTree;
  writePages(fonts, pages, parentTree);
  int next = int(pages_.size());
  for (const Page& page : pages_) next += int(page.annotations.size());
  set(tree, "<</Type/StructTreeRoot/K[" + reference(root_->object) + "]/ParentTree " +
                reference(addObject(parentTree)) + "/ParentTreeNextKey " + QByteArray::number(next) + ">>");
  const int outline = writeOutline();
  const int profile = addStream(QColorSpace(QColorSpace::SRgb).iccProfile(), "/N 3");
  const int xmp = addStream(metadata(facts), "/Type/Metadata/Subtype/XML", false);
  const int catalog = addObject("<</Type/Catalog/Pages " + reference(pages) + "/Lang(" + facts.language.toLatin1() +
                                ")/MarkInfo<</Marked true>>/StructTreeRoot " + reference(tree) +
                                "/ViewerPreferences<</DisplayDocTitle true>>/Outlines " + reference(outline) +
                                "/PageMode/UseOutlines/Metadata " + reference(xmp) +
                                "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/"
                                "Info(sRGB IEC61966-2.1)/DestOutputProfile " +
                                reference(profile) + ">>]>>");
  const QByteArray date =
      "(D:" +
      QDateTime::fromSecsSinceEpoch(facts.seconds, Qt::UTC).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() +
      "Z)";
  const int info = addObject("<</Title " + textString(facts.title) + "/Author " + textString(facts.author) +
                             "/Creator " + textString(facts.producer) + "/Producer " + textString(facts.producer) +
                             "/CreationDate" + date + "/ModDate" + date + ">>");
  QByteArray file = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
  std::vector<qsizetype> offsets(objects_.size());
  for (size_t i = 1; i < objects_.size(); ++i) {
    offsets[i] = file.size();
    file += QByteArray::number(qlonglong(i)) + " 0 obj\n" + objects_[i] + "\nendobj\n";
    objects_[i] = QByteArray();
  }
  // The identity of the file is that of its content, so that the same content is the same file.
  const QByteArray id = QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex();
  const qsizetype start = file.size();
  file += "xref\n0 " + QByteArray::number(qlonglong(offsets.size())) + "\n0000000000 65535 f \n";
  for (size_t i = 1; i < offsets.size(); ++i)
    file += QByteArray::number(offsets[i]).rightJustified(10, '0') + " 00000 n \n";
  file += "trailer\n<</Size " + QByteArray::number(qlonglong(offsets.size())) + "/Root " + reference(catalog) +
          "/Info " + reference(info) + "/ID[<" + id + "><" + id + ">]>>\nstartxref\n" + QByteArray::number(start) +
          "\n%%EOF\n";
  return file;
}

}  // namespace iap::pdf
