// SPDX-License-Identifier: GPL-3.0-or-later
// A tagged PDF file while it is made: pages, marked content, structure tree, links and bookmarks, as PDF/UA-1 (ISO
// 14289-1) and PDF/A-2a (ISO 19005-2) want them. It throws when content is painted outside a tag, so that a file is
// right or is not.
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <deque>
#include <utility>
#include <vector>

#include "publish/palette.h"
#include "publish/writers/pdf/fonts.h"

class QImage;

namespace iap::pdf {

struct Page;

/// An element of the structure tree.
struct Element {
  struct Kid {
    Element* element = nullptr;
    Page* page = nullptr;
    int mcid = -1;
    int annotation = 0;
  };
  QByteArray type;
  Element* parent = nullptr;
  std::vector<Kid> kids{};
  QString alternative{}, title{};
  QByteArray language{}, attributes{};
  int object = 0;
};

struct Annotation {
  int object;
  double left, top, right, bottom;
  QString contents;
  QString url;
  int target;
};

struct Page {
  double width, height;
  QByteArray body{};  // painted while laying out
  QByteArray late{};  // painted at the end: what needs page numbers
  std::vector<Element*> mcids{};
  std::vector<Annotation> annotations{};
  uint fonts = 0;             // bits
  std::vector<int> images{};  // their objects
  int object = 0, bodyObject = 0;
};

class TaggedFile {
 public:
  explicit TaggedFile(FontSet& fonts);

  struct Facts {
    QString title, author, language, producer;
    qint64 seconds = 0;  // UTC since 1970
  };

  /// Everything on paper is that many times as large as it is painted; before the first page.
  void setScale(double scale) { scale_ = scale; }
  Page* addPage(double width, double height);
  Page* page() const { return current_; }
  const std::deque<Page>& pages() const { return pages_; }
  /// Goes back to a page, to paint what needs the number of pages.
  void paintLate(Page* page);

  Element* root() { return root_; }
  Element* add(Element* parent, const char* type);

  /// Tagged content: what is painted until end() belongs to the element.
  void begin(Element* element);
  /// Content that is no part of the text: lines, shading, repeated headers.
  void beginArtifact(const char* properties = "/Type/Layout");
  void end();
  bool isOpen() const { return open_; }

  // Painting, in points from the top left corner of the page.
  void text(const Shaped& shaped, double size, double x, double baseline, Rgb colour);
  void rectangle(double x, double y, double width, double height, Rgb colour);
  void frame(double x, double y, double width, double height, double line, Rgb colour, bool dashed = false);
  void line(double x1, double y1, double x2, double y2, double width, Rgb colour, bool dashed = false);
  /// Through points; `fill`: closed and filled with that colour.
  void path(const QList<std::pair<double, double>>& points, double thickness, Rgb edge, const Rgb* fill, bool dashed);
  void diamond(double x, double y, double radius, Rgb fill, Rgb edge);
  void dot(double x, double y, double radius, Rgb fill, Rgb edge);
  /// Slanted lines, every 4 points, inside a rectangle.
  void hatch(double x, double y, double width, double height, Rgb colour);
  void dots(double x, double y, double width, double height, Rgb colour);

  /// A picture without transparency.
  void image(const QImage& image, double x, double y, double width, double height);

  /// A link on the current page that belongs to the element: to a URL, or to the target's heading.
  void link(Element* element, double left, double top, double right, double bottom, const QString& contents,
            const QString& url, int target);
  void setTarget(int target, double y);
  void bookmark(int level, const QString& text, int target);

  /// Where painting stands in the page, and putting something below what was painted since.
  qsizetype mark() const { return current_->body.size(); }
  void insertBelow(Page* page, qsizetype at, const QByteArray& content) { page->body.insert(at, content); }
  /// Content of artifacts painted by `paint`, taken out of the page.
  template <class F>
  QByteArray recorded(F&& paint) {
    const QByteArray kept = std::exchange(current_->body, QByteArray());
    paint();
    return std::exchange(current_->body, kept);
  }

  QByteArray finish(const Facts& facts);

 private:
  struct Bookmark {
    int level;
    QString text;
    int target;
  };
  struct Target {
    Page* page = nullptr;
    double y = 0;
  };

  QByteArray& out() { return late_ ? current_->late : current_->body; }
  void painting() const;
  void colour(Rgb colour, bool fill);
  int allocate();
  void set(int object, QByteArray content);
  int addObject(QByteArray content);
  int addStream(const QByteArray& data, const QByteArray& dictionary = {}, bool compress = true);
  void closeBody(Page& page);
  QByteArray destination(int target) const;
  std::vector<int> writeFonts();
  void writeElements(Element* element, int parent);
  void writePages(const std::vector<int>& fonts, int pagesObject, QByteArray& parentTree);
  int writeOutline();
  QByteArray metadata(const Facts& facts) const;

  FontSet& fonts_;
  std::deque<Page> pages_;
  std::deque<Element> elements_;
  Element* root_;
  Page* current_ = nullptr;
  bool open_ = false, late_ = false;
  double scale_ = 1;
  std::vector<QByteArray> objects_;
  std::vector<Bookmark> bookmarks_;
  QHash<int, Target> targets_;
  QHash<int, int> annotationParents_;
};

/// Numbers and texts as PDF writes them.
QByteArray number(double value);
QByteArray textString(const QString& text);

}  // namespace iap::pdf
