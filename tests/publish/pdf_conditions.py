#!/usr/bin/env python3
"""Tests PDF files for the conditions of PDF/UA-1 and PDF/A-2a that a program can judge.

usage: pdf_conditions.py FILE.pdf...            exit 0: all conditions hold, 1: one fails, 2: a file cannot be read
       pdf_conditions.py --self-test FILE.pdf   breaks a good file in many ways and wants every break to be caught;
                                                the file needs headings, a table and links

Clauses are those of ISO 14289-1 (UA) and ISO 19005-2 (A); "ours" marks what we want beyond them.
Of font programs it reads only the widths of TrueType in composite fonts. Needs Debian's python3-pikepdf.
"""
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import re
import struct
import sys
import tempfile
from collections import Counter, defaultdict, namedtuple
from functools import cached_property
from xml.etree import ElementTree

try:
    import pikepdf
except ImportError:  # the first python3 in PATH need not be Debian's
    if os.environ.get('PDF_CONDITIONS_AGAIN') or not os.path.exists('/usr/bin/python3'):
        print('pdf_conditions.py needs pikepdf (Debian: python3-pikepdf)', file=sys.stderr)
        sys.exit(2)
    os.environ['PDF_CONDITIONS_AGAIN'] = '1'
    os.execv('/usr/bin/python3', ['/usr/bin/python3'] + sys.argv)

HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']
# What the parts of tables, lists and contents hold; the tied ones stand nowhere else.
PARTS = {
    'Table': ['Caption', 'THead', 'TBody', 'TFoot', 'TR'],
    'THead': ['TR'],
    'TBody': ['TR'],
    'TFoot': ['TR'],
    'TR': ['TH', 'TD'],
    'L': ['Caption', 'L', 'LI'],
    'LI': ['Lbl', 'LBody'],
    'TOC': ['Caption', 'TOC', 'TOCI'],
}
TIED = ['THead', 'TBody', 'TFoot', 'TR', 'TH', 'TD', 'LI', 'LBody', 'TOCI']
KINDS = set(HEADINGS + TIED + list(PARTS)).union(
    ['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'Index', 'NonStruct', 'Private', 'P', 'H'],
    ['Lbl', 'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Figure', 'Formula', 'Form'],
    ['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'])
HIDDEN = 2  # annotation flag
RDF = '{http://www.w3.org/1999/02/22-rdf-syntax-ns#}'
DC = '{http://purl.org/dc/elements/1.1/}'
PDFA = '{http://www.aiim.org/pdfa/ns/id/}'
PDFUA = '{http://www.aiim.org/pdfua/ns/id/}'
PDFA_SCHEMA = '{http://www.aiim.org/pdfa/ns/schema#}'
PDFA_PROPERTY = '{http://www.aiim.org/pdfa/ns/property#}'


def members(value):
    """The values of an entry that may be missing, one value, or an array."""
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def is_language(value):
    return re.fullmatch('[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*', str(value)) is not None


def has_text(dictionary, *keys):
    return any(str(dictionary.get(key, '')).strip() for key in keys)


# ---- What a file says ----


class Element:
    """An element of the structure tree."""

    def __init__(self, source, parent, tree):
        self.source, self.parent, self.tree = source, parent, tree
        self.entries = dict(source.items())
        self.number = source.objgen
        self.children = []
        self.kind = tree.kind_of(str(self.entries.get('/S', '/'))[1:])

    def __str__(self):
        return '%s (object %d)' % (self.kind, self.number[0])

    @cached_property
    def attributes(self):
        """Its own attributes over those of its classes."""
        given = []
        for name in members(self.entries.get('/C')):
            given += [] if isinstance(name, int) else members(self.tree.classes[str(name)])
        merged = {}
        for attributes in given + members(self.entries.get('/A')):
            if not isinstance(attributes, int):  # numbers are revisions
                merged.update(attributes.items())
        return merged

    @property
    def holder(self):
        """The kind of what holds it; NonStruct does not count."""
        above = self.parent
        while above and above.kind == 'NonStruct':
            above = above.parent
        return above.kind if above else 'StructTreeRoot'

    def parts(self):
        for child in self.children:
            if child.kind == 'NonStruct':
                yield from child.parts()
            else:
                yield child


class Tree:
    """The structure tree: elements in reading order, the content and the annotations that they hold."""

    def __init__(self, root):
        self.roles = {key[1:]: str(value)[1:] for key, value in root.get('/RoleMap', {}).items()}
        self.classes = dict(root.get('/ClassMap', {}).items())
        self.elements = []
        self.content = []  # (place, element); a place is (page, form or None, MCID)
        self.annotations = defaultdict(list)  # object number: elements
        self.faults = []
        self.seen = set()
        for kid in members(root.get('/K')):
            self.add(kid, None, root.objgen)

    def kind_of(self, name):
        """The standard type that a name stands for, or the name."""
        for _ in self.roles:
            if name in KINDS or name not in self.roles:
                break
            name = self.roles[name]
        return name

    def add(self, source, parent, above):
        element = Element(source, parent, self)
        if element.number in self.seen:
            self.faults.append('%s is in the tree twice' % element)
            return
        self.seen.add(element.number)
        if '/P' not in element.entries or element.entries['/P'].objgen != above:
            self.faults.append('%s names another parent' % element)
        self.elements.append(element)
        if parent:
            parent.children.append(element)
        for kid in members(element.entries.get('/K')):
            self.add_kid(kid, element)

    def add_kid(self, kid, element):
        page = element.entries.get('/Pg')
        if isinstance(kid, int):
            self.content.append(((page and page.objgen, None, kid), element))
            return
        kind = str(kid.get('/Type'))
        if kind == '/MCR':
            page, form = kid.get('/Pg', page), kid.get('/Stm')
            self.content.append(((page and page.objgen, form and form.objgen, int(kid.MCID)), element))
        elif kind == '/OBJR':
            self.annotations[kid.Obj.objgen].append(element)
        else:
            self.add(kid, element, element.number)


class Program:
    """The widths of an embedded TrueType program, in thousandths of the type size."""

    def __init__(self, data):
        tables = {}
        for i in range(struct.unpack_from('>H', data, 4)[0]):
            tag, _, start, length = struct.unpack_from('>4sIII', data, 12 + 16 * i)
            tables[tag] = data[start:start + length]
        self.glyphs, = struct.unpack_from('>H', tables[b'maxp'], 4)
        unit, = struct.unpack_from('>H', tables[b'head'], 18)
        count, = struct.unpack_from('>H', tables[b'hhea'], 34)
        advances = struct.unpack_from('>' + 'Hh' * count, tables[b'hmtx'])[::2]
        self.widths = [advance * 1000 / unit for advance in advances]

    def width(self, glyph):
        return self.widths[min(glyph, len(self.widths) - 1)]


class Font:
    """A font that some text uses, with the codes that it shows."""

    def __init__(self, dictionary):
        self.dictionary = dictionary
        self.kind = str(dictionary.get('/Subtype'))
        self.composite = self.kind == '/Type0'
        self.inner = dictionary.DescendantFonts[0] if self.composite else dictionary
        self.descriptor = self.inner.get('/FontDescriptor', {})
        self.shown = {False: set(), True: set()}  # with and without an ActualText; as bytes or pairs of bytes

    def __str__(self):
        return str(self.dictionary.get('/BaseFont', '/nameless'))[1:]

    def show(self, text, replaced):
        self.shown[replaced].update(zip(text[::2], text[1::2]) if self.composite else text)

    def codes(self, *replaced):
        chosen = set().union(*(self.shown[key] for key in replaced or (False, True)))
        return sorted(high << 8 | low for high, low in chosen) if self.composite else sorted(chosen)

    @property
    def has_encoding(self):
        return not self.composite and '/Encoding' in self.dictionary

    @cached_property
    def unicode(self):
        """{code: text in UTF-16}, from the ToUnicode map."""
        found = {}
        blocks = re.findall(rb'beginbf(char|range)(.*?)endbf', self.dictionary.ToUnicode.read_bytes(), re.S)
        for kind, block in blocks:
            tokens = re.findall(r'\[|\]|<[0-9A-Fa-f\s]*>', block.decode('latin-1'))
            values = [token if token in '[]' else bytes.fromhex(token[1:-1]) for token in tokens]
            if kind == b'char':
                found.update((int.from_bytes(code, 'big'), text) for code, text in zip(values[::2], values[1::2]))
            else:
                found.update(self.ranges(values))
        return found

    @staticmethod
    def ranges(values):
        """Codes and texts of ranges: first code, last code, and the first text or a list of texts."""
        rest = iter(values)
        for first in rest:
            codes = range(int.from_bytes(first, 'big'), int.from_bytes(next(rest), 'big') + 1)
            text = next(rest)
            if text == '[':
                yield from zip(codes, list(iter(rest.__next__, ']')))
                continue
            for step, code in enumerate(codes):
                yield code, (int.from_bytes(text, 'big') + step).to_bytes(len(text), 'big')

    @cached_property
    def glyph_map(self):
        given = self.inner.get('/CIDToGIDMap')
        return given.read_bytes() if isinstance(given, pikepdf.Stream) else None

    def glyph(self, code):
        if str(self.dictionary.Encoding) != '/Identity-H':
            raise ValueError('%s has an encoding that is not read here' % self)
        return code if self.glyph_map is None else int.from_bytes(self.glyph_map[2 * code:2 * code + 2], 'big')

    @cached_property
    def widths(self):
        """{code: width} as the file says, for the codes that have one."""
        found, rest = {}, iter(members(self.inner.get('/W')))
        for first in rest:
            following = next(rest)
            if isinstance(following, pikepdf.Array):
                found.update((int(first) + i, float(width)) for i, width in enumerate(following))
            else:
                found.update(dict.fromkeys(range(int(first), int(following) + 1), float(next(rest))))
        return found


class Content:
    """What the content streams of all pages say."""

    def __init__(self, pages):
        self.faults = defaultdict(list)  # by the name of the condition's kind
        self.tagged = set()  # places, as in Tree.content
        self.painted = set()  # places
        self.fonts = {}
        self.spaces = set()  # Gray, RGB, CMYK
        for number, page in enumerate(pages, 1):
            Reader(self, 'page %d' % number, page.objgen, page.get('/Resources', {})).read(page)


Mark = namedtuple('Mark', 'role replaced place in_text')
ARTIFACT, TAGGED = 'artifact', 'tagged'


class Reader:
    """Reads one content stream, and the forms that it paints, into a Content."""

    def __init__(self, content, name, page, resources, form=None, outer=()):
        self.content, self.name, self.page, self.resources, self.form = content, name, page, resources, form
        self.marks, self.outside = list(outer), len(outer)
        self.in_text = False
        self.font, self.saved, self.fonts = None, [], {}

    def fault(self, kind, words):
        self.content.faults[kind].append('%s: %s' % (self.name, words))

    def read(self, stream):
        try:
            for instruction in pikepdf.parse_content_stream(stream):
                handler = HANDLERS.get(str(instruction.operator))
                if handler:
                    handler(self, instruction)
        except Exception as error:  # whatever stands there instead of operators
            self.fault('unreadable', error)
        if len(self.marks) > self.outside or self.in_text:
            self.fault('unbalanced', 'ends inside marked content or text')

    def begin_mark(self, instruction):
        tag, *properties = instruction.operands
        properties = properties[0] if properties else {}
        if isinstance(properties, pikepdf.Name):
            properties = self.resources['/Properties'][str(properties)]
        number = properties.get('/MCID')
        role = ARTIFACT if tag == '/Artifact' else TAGGED if number is not None else None
        if role and {ARTIFACT, TAGGED} - {role} & {mark.role for mark in self.marks}:
            self.fault('nested', '%s inside its opposite' % role)
        place = None
        if role == TAGGED:
            place = (self.page, self.form, int(number))
            if place in self.content.tagged:
                self.fault('repeated', 'MCID %d' % number)
            self.content.tagged.add(place)
        if '/Lang' in properties and not is_language(properties['/Lang']):
            self.fault('language', properties['/Lang'])
        self.marks.append(Mark(role, '/ActualText' in properties, place, self.in_text))

    def end_mark(self, _):
        if len(self.marks) == self.outside:
            self.fault('unbalanced', 'marked content ends that never began')
        elif self.marks.pop().in_text != self.in_text:
            self.fault('unbalanced', 'marked content crosses the border of a text object')

    def begin_text(self, _):
        self.in_text = True

    def end_text(self, _):
        self.in_text = False

    def save(self, _):
        self.saved.append(self.font)

    def restore(self, _):
        if self.saved:
            self.font = self.saved.pop()

    def set_font(self, instruction):
        name = str(instruction.operands[0])
        if name not in self.fonts:
            self.fonts[name] = self.known(self.resources['/Font'][name])
        self.font = self.fonts[name]

    def set_state(self, instruction):
        state = self.resources['/ExtGState'][str(instruction.operands[0])]
        if '/Font' in state:
            self.font = self.known(state['/Font'][0])

    def known(self, dictionary):
        key = dictionary.objgen if dictionary.is_indirect else dictionary.unparse()
        return self.content.fonts.setdefault(key, Font(dictionary))

    def set_colour(self, instruction):
        operator = str(instruction.operator).lower()
        space = instruction.operands[0] if operator == 'cs' else {'g': 'Gray', 'rg': 'RGB', 'k': 'CMYK'}[operator]
        self.uses(space if operator != 'cs' else str(space)[1:].replace('Device', ''))

    def uses(self, space):
        if space in ('Gray', 'RGB', 'CMYK'):
            self.content.spaces.add(space)

    def paint(self, instruction):
        if not any(mark.role for mark in self.marks):
            self.fault('untagged', str(instruction.operator))
        self.content.painted.update(mark.place for mark in self.marks if mark.place)

    def show(self, instruction):
        self.paint(instruction)
        shown = instruction.operands[-1]
        replaced = any(mark.replaced for mark in self.marks)
        for piece in shown if isinstance(shown, pikepdf.Array) else [shown]:
            if isinstance(piece, pikepdf.Object):  # the others are numbers that move
                self.font.show(bytes(piece), replaced)

    def paint_object(self, instruction):
        target = self.resources['/XObject'][str(instruction.operands[0])]
        if target.Subtype != '/Form':
            self.uses(str(target.get('/ColorSpace', '/'))[1:].replace('Device', ''))
            self.paint(instruction)
            return
        if '/Ref' in target:
            self.fault('foreign', instruction.operands[0])
        if self.name.count(' > ') > 20:
            raise ValueError('forms that paint each other')
        form = target.objgen if '/StructParents' in target else self.form
        inside = Reader(self.content, '%s > %s' % (self.name, instruction.operands[0]), self.page,
                        target.get('/Resources', self.resources), form, self.marks)
        inside.read(target)


HANDLERS = {'BMC': Reader.begin_mark, 'BDC': Reader.begin_mark, 'EMC': Reader.end_mark, 'BT': Reader.begin_text,
            'ET': Reader.end_text, 'q': Reader.save, 'Q': Reader.restore, 'Tf': Reader.set_font,
            'gs': Reader.set_state, 'Do': Reader.paint_object,
            **dict.fromkeys(['g', 'G', 'rg', 'RG', 'k', 'K', 'cs', 'CS'], Reader.set_colour),
            **dict.fromkeys(['Tj', 'TJ', "'", '"'], Reader.show),
            **dict.fromkeys('f F f* B B* b b* s S sh'.split() + ['INLINE IMAGE'], Reader.paint)}


class Annotation:
    def __init__(self, page, source, elements):
        self.page, self.source, self.elements = page, source, elements
        self.kind = str(source.Subtype)[1:]
        self.flags = int(source.get('/F', 0))

    def __str__(self):
        return '%s annotation (page %d, object %d)' % (self.kind, self.page, self.source.objgen[0])

    def is_inside(self, kind):
        return any(element.kind == kind for element in self.elements)


class Document:
    """A PDF file; each of its sides is read when the first condition asks for it."""

    def __init__(self, path):
        self.pdf = pikepdf.open(path)
        self.catalog = self.pdf.Root
        self.trailer = self.pdf.trailer
        self.pages = [page.obj for page in self.pdf.pages]

    @cached_property
    def tree(self):
        return Tree(self.catalog.get('/StructTreeRoot', pikepdf.Dictionary()))

    @cached_property
    def content(self):
        return Content(self.pages)

    @cached_property
    def fonts(self):
        return list(self.content.fonts.values())

    @cached_property
    def annotations(self):
        return [Annotation(number, source, self.tree.annotations.get(source.objgen, []))
                for number, page in enumerate(self.pages, 1) for source in page.get('/Annots', [])
                if source.get('/Subtype') != '/Popup']

    @cached_property
    def parents(self):
        """The parent tree: {key: object, or array of objects}."""
        found, nodes = {}, members(self.catalog.StructTreeRoot.get('/ParentTree'))
        while nodes:
            node = nodes.pop()
            numbers = list(node.get('/Nums', []))
            found.update((int(key), value) for key, value in zip(numbers[::2], numbers[1::2]))
            nodes += node.get('/Kids', [])
        return found

    @cached_property
    def metadata(self):
        return ElementTree.fromstring(self.catalog.Metadata.read_bytes())

    def fact(self, name):
        """A value of the metadata: the first, if it is a list."""
        for description in self.metadata.iter(RDF + 'Description'):
            if name in description.attrib:
                return description.attrib[name]
            found = description.find(name)
            if found is not None:
                item = found.find('.//%sli' % RDF)
                return (found if item is None else item).text or ''
        return ''

    def kinds(self, *kinds):
        return [element for element in self.tree.elements if element.kind in kinds]


# ---- Conditions: functions of a document that give the offenders ----


def every(items, holds):
    """Every item has to hold."""
    return lambda doc: (item for item in items(doc) if not holds(item))


def whole(holds, fault):
    """The file as a whole has to hold."""
    return lambda doc: [] if holds(doc) else [fault]


def faults(kind):
    """The content streams must be free of a kind of fault."""
    return lambda doc: doc.content.faults[kind]


def elements(*kinds):
    """Items for every(): the elements of the kinds, or all."""
    return lambda doc: doc.kinds(*kinds) if kinds else doc.tree.elements


def annotations(*kinds, but=()):
    """Items for every(): the annotations that are seen, of the kinds, or all but some kinds."""
    return lambda doc: [annotation for annotation in doc.annotations if not annotation.flags & HIDDEN and
                        (annotation.kind in kinds if kinds else annotation.kind not in but)]


def describes_pdfua(doc):
    """Whether an extension schema tells PDF/A what pdfuaid is."""
    for schema in doc.metadata.iter(RDF + 'li'):
        names = [name.text for name in schema.iter(PDFA_PROPERTY + 'name')]
        if schema.findtext(PDFA_SCHEMA + 'namespaceURI') == PDFUA[1:-1] and 'part' in names:
            return schema.findtext(PDFA_SCHEMA + 'prefix') == 'pdfuaid'
    return False


def titles_differ(doc):
    title = doc.trailer.get('/Info', {}).get('/Title')
    if title is not None and str(title) != doc.fact(DC + 'title'):
        yield '"%s" is not "%s"' % (title, doc.fact(DC + 'title'))


def painted_outside_tree(doc):
    known = {place for place, _ in doc.tree.content}
    return ('page object %d, MCID %d' % (page[0], number) for page, form, number in doc.content.painted
            if (page, form, number) not in known)


def missing_content(doc):
    return ('%s, MCID %d' % (element, place[2]) for place, element in doc.tree.content
            if place not in doc.content.tagged)


def wrong_parent_tree(doc):
    """Content whose page or form does not lead back, through the parent tree, to the element that holds it."""
    rows = {}
    for (page, form, number), element in doc.tree.content:
        holder = form or page
        if holder not in rows:
            key = doc.pdf.get_object(holder).get('/StructParents') if holder else None
            rows[holder] = [parent and parent.objgen for parent in doc.parents.get(key, [])]
        if number >= len(rows[holder]) or rows[holder][number] != element.number:
            yield '%s, MCID %d' % (element, number)


def skipped_headings(doc):
    level = 9
    for heading in doc.kinds(*HEADINGS):
        if int(heading.kind[1]) > level + 1:
            yield heading
        level = int(heading.kind[1])


def misplaced_parts(doc):
    return ('%s in %s' % (element, element.holder) for element in doc.kinds(*TIED)
            if element.kind not in PARTS.get(element.holder, []))


def foreign_parts(doc):
    return ('%s in %s' % (element, element.holder) for element in doc.tree.elements
            if element.kind not in PARTS.get(element.holder, [element.kind]) and element.kind != 'NonStruct')


def rows_of(table):
    for part in table.parts():
        if part.kind == 'TR':
            yield part
        elif part.kind in ('THead', 'TBody', 'TFoot'):
            yield from part.parts()


def is_regular(table):
    """Whether the cells, with their spans, fill a rectangle and lie nowhere over each other."""
    filled = Counter()
    rows = list(rows_of(table))
    for y, row in enumerate(rows):
        x = 0
        for cell in row.parts():
            while filled[y, x]:
                x += 1
            width, height = (int(cell.attributes.get(key, 1)) for key in ('/ColSpan', '/RowSpan'))
            filled.update((y + j, x + i) for j in range(height) for i in range(width))
            x += width
    columns = 1 + max((x for _, x in +filled), default=-1)
    return +filled == Counter((y, x) for y in range(len(rows)) for x in range(columns))


def cells_of(table):
    return [cell for row in rows_of(table) for cell in row.parts()]


def has_headers(table):
    return any(cell.kind == 'TH' for cell in cells_of(table))


def headers_without_scope(doc):
    for table in doc.kinds('Table'):
        cells = cells_of(table)
        if not any('/Headers' in cell.attributes for cell in cells):
            yield from (cell for cell in cells if cell.kind == 'TH' and
                        str(cell.attributes.get('/Scope')) not in ('/Row', '/Column', '/Both'))


def repeated_ids(doc):
    counts = Counter(str(element.entries['/ID']) for element in doc.tree.elements if '/ID' in element.entries)
    return (name for name, count in counts.items() if count > 1)


def is_embedded(font):
    return font.kind == '/Type3' or any('/FontFile' + end in font.descriptor for end in ('', '2', '3'))


def codes_without_text(doc):
    for font in doc.fonts:
        if '/ToUnicode' not in font.dictionary or font.has_encoding:
            continue  # another condition
        for code in font.codes(False):
            text = font.unicode.get(code, b'').decode('utf-16-be', 'replace')
            if not text or set(text) & set('\0\ufeff\ufffe'):
                yield '%s, code %X' % (font, code)


def missing_glyphs(doc):
    return ('%s, code %X' % (font, code) for font in doc.fonts if font.composite for code in font.codes()
            if font.glyph(code) == 0)


def truetype_fonts(doc):
    return [font for font in doc.fonts if font.composite and font.inner.get('/Subtype') == '/CIDFontType2']


def has_glyph_map(font):
    return font.glyph_map is not None or font.inner.get('/CIDToGIDMap') == '/Identity'


def wrong_widths(doc):
    for font in truetype_fonts(doc):
        if '/FontFile2' not in font.descriptor:
            continue  # another condition
        program = Program(font.descriptor.FontFile2.read_bytes())
        usual = float(font.inner.get('/DW', 1000))
        for code in font.codes():
            glyph, width = font.glyph(code), font.widths.get(code, usual)
            if glyph >= program.glyphs or abs(program.width(glyph) - width) > 1:
                yield '%s, code %X' % (font, code)


def pages_without_order(doc):
    return ('page %d' % number for number, page in enumerate(doc.pages, 1)
            if len(page.get('/Annots', [])) and page.get('/Tabs') != '/S')


def annotations_astray(doc):
    for annotation in annotations()(doc):
        element = doc.parents.get(annotation.source.get('/StructParent'))
        if element is None or element.objgen not in [known.number for known in annotation.elements]:
            yield annotation


def allows_access(doc):
    return '/Encrypt' not in doc.trailer or bool(int(doc.trailer.Encrypt.get('/P', 0)) & 512)


def undefined_colours(doc):
    """Device colours that no output intent gives a meaning; a profile of any colours defines grey."""
    intents = [intent for intent in doc.catalog.get('/OutputIntents', []) if intent.get('/S') == '/GTS_PDFA1']
    profiles = [intent.DestOutputProfile.read_bytes() for intent in intents if '/DestOutputProfile' in intent]
    defined = {profile[16:20].decode('latin-1').strip() for profile in profiles}
    return (space for space in sorted(doc.content.spaces)
            if space not in defined and not (space == 'Gray' and defined))


def scripts(doc):
    if '/JavaScript' in doc.catalog.get('/Names', {}):
        yield 'scripts of the document'
    owners = [('catalog', doc.catalog)] + [('page %d' % number, page) for number, page in enumerate(doc.pages, 1)]
    for name, owner in owners + [(annotation, annotation.source) for annotation in doc.annotations]:
        action = owner.get('/OpenAction' if name == 'catalog' else '/A')
        if '/AA' in owner or isinstance(action, pikepdf.Dictionary) and action.get('/S') == '/JavaScript':
            yield name


CONDITIONS = [
    ('the file says that it is tagged', 'UA 6.2',
     whole(lambda doc: doc.catalog.get('/MarkInfo', {}).get('/Marked') is True, 'MarkInfo/Marked')),
    ('no tag is suspect', 'UA 7.1',
     whole(lambda doc: doc.catalog.get('/MarkInfo', {}).get('/Suspects') is not True, 'MarkInfo/Suspects')),
    ('there is a structure tree', 'UA 7.1', whole(lambda doc: '/StructTreeRoot' in doc.catalog, 'StructTreeRoot')),
    ('there is XMP metadata', 'UA 7.1', whole(lambda doc: doc.metadata is not None, 'Metadata')),
    ('the metadata claims PDF/UA-1', 'UA 5', whole(lambda doc: doc.fact(PDFUA + 'part') == '1', 'pdfuaid:part')),
    ('the metadata has a title', 'UA 7.1', whole(lambda doc: doc.fact(DC + 'title').strip(), 'dc:title')),
    ('the window shows the title', 'UA 7.1',
     whole(lambda doc: doc.catalog.get('/ViewerPreferences', {}).get('/DisplayDocTitle') is True, 'DisplayDocTitle')),
    ('the document has a language', 'UA 7.2', whole(lambda doc: is_language(doc.catalog.get('/Lang', '')), 'Lang')),
    ('the structure is a tree whose elements name their parents', 'ours', lambda doc: doc.tree.faults),
    ('structure types are standard or stand for standard ones', 'UA 7.1',
     every(elements(), lambda element: element.kind in KINDS)),
    ('standard structure types keep their meaning', 'UA 7.1',
     lambda doc: (name for name in doc.tree.roles if name in KINDS)),
    ('languages of elements are languages', 'UA 7.2',
     every(elements(), lambda element: is_language(element.entries.get('/Lang', 'en')))),
    ('content streams can be read', 'ours', faults('unreadable')),
    ('everything painted is tagged or an artifact', 'UA 7.1', faults('untagged')),
    ('artifacts and tagged content are not inside each other', 'UA 7.1', faults('nested')),
    ('marked content begins and ends properly', 'ours', faults('unbalanced')),
    ('marked content has a number of its own', 'ours', faults('repeated')),
    ('painted tagged content is in the structure tree', 'ours', painted_outside_tree),
    ('content in the structure tree is on a page', 'ours', missing_content),
    ('the parent tree leads from content to its element', 'ours', wrong_parent_tree),
    ('figures have an alternative text', 'UA 7.3',
     every(elements('Figure'), lambda figure: has_text(figure.entries, '/Alt', '/ActualText'))),
    ('figures have a bounding box', 'ours', every(elements('Figure'), lambda figure: '/BBox' in figure.attributes)),
    ('formulas have an alternative text', 'UA 7.7',
     every(elements('Formula'), lambda formula: has_text(formula.entries, '/Alt', '/ActualText'))),
    ('the first heading is an H1', 'UA 7.4.2',
     whole(lambda doc: [heading.kind for heading in doc.kinds(*HEADINGS)][:1] in ([], ['H1']), 'the first heading')),
    ('headings skip no level', 'UA 7.4.2', skipped_headings),
    ('headings are all numbered or all plain', 'UA 7.4.4',
     whole(lambda doc: not doc.kinds('H') or not doc.kinds(*HEADINGS), 'H beside H1 to H6')),
    ('there are headings', 'ours', whole(lambda doc: doc.kinds('H', *HEADINGS), 'no heading')),
    ('parts of tables, lists and contents are where they belong', 'UA 7.2', misplaced_parts),
    ('tables, lists and contents hold nothing but their parts', 'UA 7.2', foreign_parts),
    ('tables are regular', 'UA 7.2', every(elements('Table'), is_regular)),
    ('tables have header cells', 'ours', every(elements('Table'), has_headers)),
    ('header cells have a scope, or cells name their headers', 'UA 7.5', headers_without_scope),
    ('identifiers of elements are unique', 'ours', repeated_ids),
    ('fonts are embedded', 'UA 7.21.4.1', every(lambda doc: doc.fonts, is_embedded)),
    ('fonts say which characters they show', 'UA 7.21.7',
     every(lambda doc: doc.fonts, lambda font: '/ToUnicode' in font.dictionary or font.has_encoding)),
    ('every code that is shown has characters', 'UA 7.21.7', codes_without_text),
    ('no text shows the glyph of missing characters', 'UA 7.21.8', missing_glyphs),
    ('TrueType fonts map codes to glyphs', 'UA 7.21.3.2', every(truetype_fonts, has_glyph_map)),
    ('widths are those of the font program', 'UA 7.21.5', wrong_widths),
    ('the tab key follows the structure where there are annotations', 'UA 7.18.3', pages_without_order),
    ('links are in Link elements', 'UA 7.18.5', every(annotations('Link'), lambda link: link.is_inside('Link'))),
    ('links have a description', 'UA 7.18.5',
     every(annotations('Link'), lambda link: has_text(link.source, '/Contents'))),
    ('form fields are in Form elements', 'UA 7.18.4',
     every(annotations('Widget'), lambda field: field.is_inside('Form'))),
    ('other annotations have a description and an element', 'UA 7.18.1',
     every(annotations(but=('Link', 'Widget')), lambda other: has_text(other.source, '/Contents') and other.elements)),
    ('the parent tree leads from annotations to their elements', 'ours', annotations_astray),
    ('there are bookmarks', 'ours', whole(lambda doc: '/First' in doc.catalog.get('/Outlines', {}), 'Outlines')),
    ('protection does not shut out assistive technology', 'UA 7.16', whole(allows_access, 'Encrypt/P')),
    ('nothing is painted from another file', 'UA 7.20', faults('foreign')),
    ('there is no XFA form', 'UA 7.15', whole(lambda doc: '/XFA' not in doc.catalog.get('/AcroForm', {}), 'XFA')),
    ('languages of marked content are languages', 'ours', faults('language')),
    ('paragraphs, headings, figures and links are not empty', 'ours',
     every(elements('P', 'Figure', 'Link', *HEADINGS), lambda element: members(element.entries.get('/K')))),
    ('the metadata claims PDF/A-2a', 'A 6.6.4',
     whole(lambda doc: doc.fact(PDFA + 'part') + doc.fact(PDFA + 'conformance') == '2A', 'pdfaid')),
    ('the file has an identifier and is not encrypted', 'A 6.1.3',
     whole(lambda doc: '/ID' in doc.trailer and '/Encrypt' not in doc.trailer, 'the trailer')),
    ('an output intent defines the colours', 'A 6.2.4.3', undefined_colours),
    ('an extension schema describes pdfuaid', 'A 6.6.2.3', whole(describes_pdfua, 'pdfaExtension:schemas')),
    ('annotations are printed and not hidden', 'A 6.3.2',  # Print and none of Invisible, Hidden, NoView
     every(lambda doc: doc.annotations, lambda annotation: annotation.flags & 0b100111 == 0b100)),
    ('there are no scripts', 'A 6.5', scripts),
    ('the title of the metadata is that of the file', 'A 6.6.3', titles_differ),
]


def failures(path):
    """[(name, clause, offenders)] of the conditions that fail."""
    doc = Document(path)
    failed = []
    for name, clause, condition in CONDITIONS:
        try:
            offenders = [str(offender) for offender in condition(doc)]
        except Exception as error:  # a broken file can break any expectation
            offenders = ['cannot be judged: %r' % error]
        if offenders:
            failed.append((name, clause, offenders))
    return failed


# ---- Self-test: each function breaks a document in one way ----


def first(doc, kind, index=0):
    return doc.kinds(kind)[index].source


def rename(kind, other, index=0):
    def change(doc):
        first(doc, kind, index).S = pikepdf.Name('/' + other)
    return change


def rename_all(kinds, other):
    def change(doc):
        for element in doc.kinds(*kinds):
            element.source.S = pikepdf.Name('/' + other)
    return change


def drop(find, key):
    """Drops an entry of what `find` finds in a document."""
    def change(doc):
        del find(doc)[key]
    return change


def put(find, key, value):
    """Sets an entry of what `find` finds in a document."""
    def change(doc):
        find(doc)[key] = value
    return change


def the_catalog(doc):
    return doc.catalog


def the_structure(doc):
    return doc.catalog.StructTreeRoot


def the_info(doc):
    return doc.trailer.Info


def a_page(doc):
    """The page where the tagged content begins."""
    page, _, _ = doc.tree.content[0][0]
    return doc.pdf.get_object(page)


def nth(kind, index=0):
    return lambda doc: first(doc, kind, index)


def a_link(doc):
    return next(annotation.source for annotation in doc.annotations if annotation.kind == 'Link')


def a_linked_page(doc):
    return next(page for page in doc.pages if '/Annots' in page)


def a_font(doc):
    return doc.fonts[0].dictionary


def a_descendant(doc):
    return doc.fonts[0].inner


def add_content(before=b'', after=b''):
    """Adds to the content of a page."""
    def change(doc):
        page = a_page(doc)
        streams = [doc.pdf.make_stream(before)] + members(page.Contents) + [doc.pdf.make_stream(after)]
        page.Contents = pikepdf.Array(streams)
    return change


def edit_content(pattern, replacement):
    """Changes the content of a page, once."""
    def change(doc):
        old = b'\n'.join(stream.read_bytes() for stream in members(a_page(doc).Contents))
        a_page(doc).Contents = doc.pdf.make_stream(re.sub(pattern, replacement, old, 1, re.S))
    return change


def edit_metadata(pattern, replacement):
    def change(doc):
        text = doc.catalog.Metadata.read_bytes().decode()
        doc.catalog.Metadata.write(re.sub(pattern, replacement, text, 0, re.S).encode())
    return change


def edit_unicode(pattern, replacement):
    def change(doc):
        stream = a_font(doc).ToUnicode
        stream.write(re.sub(pattern, replacement, stream.read_bytes(), 0, re.S))
    return change


def add_form(content, **entries):
    """Paints a form on a page, inside an artifact if it has entries of its own."""
    def change(doc):
        form = doc.pdf.make_stream(content, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form,
                                   BBox=pikepdf.Array([0, 0, 9, 9]), **entries)
        a_page(doc).Resources.XObject = pikepdf.Dictionary({'/Broken': form})
        add_content(b'/Artifact BMC /Broken Do EMC' if entries else b'/Broken Do\n')(doc)
    return change


def add_annotation(kind, **entries):
    def change(doc):
        entry = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name('/' + kind), F=4,
                                   Rect=pikepdf.Array([9, 9, 18, 18]), **entries)
        a_page(doc).Annots = pikepdf.Array([doc.pdf.make_indirect(entry)])
    return change


def add_kid(kid):
    """Adds to what the first paragraph holds; a kid may be a function of the document."""
    def change(doc):
        paragraph = first(doc, 'P')
        paragraph.K = pikepdf.Array(members(paragraph.K) + [kid(doc) if callable(kid) else kid])
    return change


def move_row(doc):
    row = doc.kinds('TR')[-1]
    row.parent.source.K = pikepdf.Array([kid for kid in row.parent.source.K if kid.objgen != row.number])
    top = first(doc, 'Document')
    row.source.P = top
    top.K.append(row.source)


def lose_cell(doc):
    row = doc.kinds('TR')[-1].source
    row.K = pikepdf.Array(list(row.K)[1:])


def span_rows(doc):
    doc.kinds('TD')[-1].source.A = pikepdf.Dictionary(O=pikepdf.Name.Table, RowSpan=2)


def swap_parents(doc):
    row = next(row for row in doc.parents.values()
               if isinstance(row, pikepdf.Array) and len(row) > 1 and row[0].objgen != row[1].objgen)
    row[0], row[1] = row[1], row[0]


def make_figure(doc, **entries):
    """Makes a figure of the last paragraph."""
    paragraph = doc.kinds('P')[-1].source
    paragraph.S = pikepdf.Name.Figure
    for key, value in entries.items():
        paragraph['/' + key] = value


def figure_without_text(doc):
    make_figure(doc, A=pikepdf.Dictionary(O=pikepdf.Name.Layout, BBox=pikepdf.Array([0, 0, 9, 9])))


def figure_without_box(doc):
    make_figure(doc, Alt='a figure')


def same_ids(doc):
    for index in (0, 1):
        first(doc, 'P', index).ID = pikepdf.String('same')


def empty_element(doc):
    top = first(doc, 'Document')
    top.K.append(doc.pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name.P, P=top)))


def lead_nowhere(doc):
    a_descendant(doc).CIDToGIDMap = doc.pdf.make_stream(bytes(0x20000))


def widen(doc):
    start, widths, *rest = a_descendant(doc).W
    a_descendant(doc).W = pikepdf.Array([start, [width + 3 for width in widths]] + rest)


def damage_stream(doc):
    a_page(doc).Contents = doc.pdf.make_stream(b'')
    a_page(doc).Contents.write(b'not compressed', filter=pikepdf.Name.FlateDecode)


def adopt(doc):
    first(doc, 'P').P = first(doc, 'P', 1)


def encrypt(**allowed):
    permissions = pikepdf.Permissions(**allowed)
    return lambda doc: {'encryption': pikepdf.Encryption(owner='owner', R=3, aes=False, metadata=False,
                                                         allow=permissions)}


def lose_identifier(_):
    return {'patch': lambda data: re.sub(rb'/ID(?= *\[)', b'/XX', data)}  # saving always gives one


SCRIPT = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS='')
# (the condition that has to catch it, what is broken, how)
BREAKS = [
    ('the file says that it is tagged', 'no MarkInfo', drop(the_catalog, '/MarkInfo')),
    ('no tag is suspect', 'suspects', put(the_catalog, '/MarkInfo', pikepdf.Dictionary(Marked=True, Suspects=True))),
    ('there is a structure tree', 'no structure tree', drop(the_catalog, '/StructTreeRoot')),
    ('there is XMP metadata', 'no metadata', drop(the_catalog, '/Metadata')),
    ('there is XMP metadata', 'metadata with a control character', edit_metadata('<dc:title>', '<dc:title>\1')),
    ('the metadata claims PDF/UA-1', 'another part of PDF/UA', edit_metadata('(<pdfuaid:part>)1', r'\g<1>2')),
    ('the metadata has a title', 'an empty title', edit_metadata('<dc:title>.*</dc:title>', '')),
    ('the window shows the title', 'the window shows the file name', drop(the_catalog, '/ViewerPreferences')),
    ('the document has a language', 'no language', drop(the_catalog, '/Lang')),
    ('the document has a language', 'words as a language', put(the_catalog, '/Lang', 'the local one')),
    ('the structure is a tree whose elements name their parents', 'another parent', adopt),
    ('the structure is a tree whose elements name their parents', 'a cycle', add_kid(nth('Document'))),
    ('structure types are standard or stand for standard ones', 'an unknown type', rename('P', 'Absatz')),
    ('standard structure types keep their meaning', 'another meaning of P',
     put(the_structure, '/RoleMap', pikepdf.Dictionary(P=pikepdf.Name.Span))),
    ('languages of elements are languages', 'an element in no language', put(nth('P'), '/Lang', 'the local one')),
    ('content streams can be read', 'a damaged stream', damage_stream),
    ('content streams can be read', 'an operator without operands', add_content(b'/Artifact BMC Do EMC')),
    ('everything painted is tagged or an artifact', 'a bare rectangle', add_content(b'0 0 9 9 re f')),
    ('everything painted is tagged or an artifact', 'a bare image',
     add_content(b'BI /W 1 /H 1 /BPC 8 /CS /G ID x EI')),
    ('everything painted is tagged or an artifact', 'a bare form', add_form(b'0 0 9 9 re f')),
    ('everything painted is tagged or an artifact', 'content without its tag',
     edit_content(rb'/\w+\s*<<\s*/MCID 0\s*>>\s*BDC(.*?)EMC', rb'\1')),
    ('artifacts and tagged content are not inside each other', 'tags in an artifact',
     add_content(b'/Artifact BMC', b'EMC')),
    ('artifacts and tagged content are not inside each other', 'an artifact in a tag',
     add_content(b'/P <</MCID 7000>> BDC /Artifact BMC EMC EMC')),
    ('marked content begins and ends properly', 'an end too many', add_content(b'EMC')),
    ('marked content begins and ends properly', 'a missing end', add_content(after=b'/Span BMC')),
    ('marked content begins and ends properly', 'crossing ends', add_content(b'/Artifact BMC BT EMC ET')),
    ('marked content has a number of its own', 'a number used twice', edit_content(rb'/MCID 1\b', b'/MCID 0')),
    ('painted tagged content is in the structure tree', 'a tag that the tree does not know',
     add_content(b'/P <</MCID 7000>> BDC 0 0 9 9 re f EMC')),
    ('content in the structure tree is on a page', 'content that is nowhere', add_kid(7000)),
    ('the parent tree leads from content to its element', 'swapped parents', swap_parents),
    ('the parent tree leads from content to its element', 'a page without a key',
     drop(a_page, '/StructParents')),
    ('figures have an alternative text', 'a figure without text', figure_without_text),
    ('figures have a bounding box', 'a figure without box', figure_without_box),
    ('formulas have an alternative text', 'a formula without text', rename('P', 'Formula', -1)),
    ('the first heading is an H1', 'H2 comes first', rename('H1', 'H2')),
    ('headings skip no level', 'H6 at the end', rename('P', 'H6', -1)),
    ('headings are all numbered or all plain', 'H at the end', rename('P', 'H', -1)),
    ('there are headings', 'headings are paragraphs', rename_all(HEADINGS, 'P')),
    ('parts of tables, lists and contents are where they belong', 'a row outside its table', move_row),
    ('tables, lists and contents hold nothing but their parts', 'a paragraph in a row', rename('TD', 'P')),
    ('tables are regular', 'a row too short', lose_cell),
    ('tables are regular', 'a cell beyond the last row', span_rows),
    ('tables have header cells', 'no header cells', rename_all(['TH'], 'TD')),
    ('header cells have a scope, or cells name their headers', 'no scope', drop(nth('TH'), '/A')),
    ('identifiers of elements are unique', 'an identifier twice', same_ids),
    ('fonts are embedded', 'no font program', drop(lambda doc: a_descendant(doc).FontDescriptor, '/FontFile2')),
    ('fonts say which characters they show', 'no ToUnicode', drop(a_font, '/ToUnicode')),
    ('every code that is shown has characters', 'ToUnicode is empty', edit_unicode(rb'beginbfchar.*', b'')),
    ('every code that is shown has characters', 'ToUnicode names no characters',
     edit_unicode(rb'> <[0-9A-F]+>', b'> <FEFF>')),
    ('no text shows the glyph of missing characters', 'missing glyphs', lead_nowhere),
    ('TrueType fonts map codes to glyphs', 'no glyph map', drop(a_descendant, '/CIDToGIDMap')),
    ('widths are those of the font program', 'wider than the font', widen),
    ('the tab key follows the structure where there are annotations', 'no order', drop(a_linked_page, '/Tabs')),
    ('links are in Link elements', 'links in Span', rename_all(['Link'], 'Span')),
    ('links have a description', 'a link without description', drop(a_link, '/Contents')),
    ('links have a description', 'a link with a blank description', put(a_link, '/Contents', ' ')),
    ('form fields are in Form elements', 'a field outside the tree', add_annotation('Widget')),
    ('other annotations have a description and an element', 'a note outside the tree',
     add_annotation('Text', Contents='a note')),
    ('the parent tree leads from annotations to their elements', 'the key of a page', put(a_link, '/StructParent', 0)),
    ('the parent tree leads from annotations to their elements', 'no key', drop(a_link, '/StructParent')),
    ('there are bookmarks', 'no bookmarks', drop(the_catalog, '/Outlines')),
    ('protection does not shut out assistive technology', 'no access', encrypt(accessibility=False, extract=False)),
    ('nothing is painted from another file', 'a page of another file',
     add_form(b'', Ref=pikepdf.Dictionary(F='other.pdf', Page=0))),
    ('there is no XFA form', 'an XFA form', put(the_catalog, '/AcroForm', pikepdf.Dictionary(XFA=pikepdf.Array()))),
    ('languages of marked content are languages', 'a span in no language',
     add_content(b'/Span <</Lang (the local one)>> BDC EMC')),
    ('paragraphs, headings, figures and links are not empty', 'an empty paragraph', empty_element),
    ('the metadata claims PDF/A-2a', 'no PDF/A', edit_metadata('<pdfaid:.*</pdfaid:conformance>', '')),
    ('the file has an identifier and is not encrypted', 'no identifier', lose_identifier),
    ('the file has an identifier and is not encrypted', 'encryption', encrypt()),
    ('an output intent defines the colours', 'no output intent', drop(the_catalog, '/OutputIntents')),
    ('an output intent defines the colours', 'colours of another kind', add_content(b'0 0 0 1 k')),
    ('an extension schema describes pdfuaid', 'no schema',
     edit_metadata('<pdfaExtension:schemas>.*</pdfaExtension:schemas>', '')),
    ('annotations are printed and not hidden', 'a link that is not printed', put(a_link, '/F', 0)),
    ('annotations are printed and not hidden', 'a hidden link', put(a_link, '/F', 6)),
    ('there are no scripts', 'a script at the start', put(the_catalog, '/OpenAction', SCRIPT)),
    ('there are no scripts', 'a named script', put(the_catalog, '/Names', pikepdf.Dictionary(JavaScript=SCRIPT))),
    ('there are no scripts', 'a script behind a link', put(a_link, '/A', SCRIPT)),
    ('the title of the metadata is that of the file', 'another title', put(the_info, '/Title', 'Another')),
]


def write_broken(source, target, change):
    doc = Document(source)
    options = change(doc) or {}
    patch = options.pop('patch', None)
    doc.pdf.save(target, fix_metadata_version=False, **options)
    if patch:
        with open(target, 'r+b') as file:
            data = patch(file.read())
            file.seek(0)
            file.write(data)


def uncaught(source, target, condition, change):
    """Why a break counts as not caught, or nothing."""
    try:
        write_broken(source, target, change)
    except (AttributeError, LookupError, StopIteration, ValueError) as error:
        return 'the file has nothing to break: %r' % error
    failed = [name for name, _, _ in failures(target)]
    return '' if condition in failed else 'caught by %s' % ('; '.join(failed) or 'no condition')


def self_test(path):
    wrong = ['the file as it is: %s' % name for name, _, _ in failures(path)]
    broken = [condition for condition, _, _ in BREAKS]
    wrong += ['nothing breaks "%s"' % name for name, _, _ in CONDITIONS if name not in broken]
    caught = 0
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, 'broken.pdf')
        write_broken(path, target, lambda doc: None)
        wrong += ['the file saved again: %s' % name for name, _, _ in failures(target)]
        for condition, what, change in BREAKS:
            reason = uncaught(path, target, condition, change)
            caught += not reason
            if reason:
                wrong.append('%s ("%s"): %s' % (what, condition, reason))
    print('\n'.join(wrong + ['self-test: %d of %d broken files were caught' % (caught, len(BREAKS))]))
    return 1 if wrong else 0


def test(path):
    failed = failures(path)
    for name, clause, offenders in failed:
        more = ' and %d more' % (len(offenders) - 3) if len(offenders) > 3 else ''
        print('%s: fails: %s (%s): %s%s' % (path, name, clause, '; '.join(offenders[:3]), more))
    print('%s: %d conditions hold, %d fail' % (path, len(CONDITIONS) - len(failed), len(failed)))
    return 1 if failed else 0


def main(arguments):
    testing = arguments[:1] == ['--self-test']
    paths = arguments[testing:]
    if not paths or any(path.startswith('-') for path in paths) or testing and len(paths) > 1:
        print(__doc__, file=sys.stderr)
        return 2
    result = 0
    for path in paths:
        try:
            result = max(result, self_test(path) if testing else test(path))
        except (pikepdf.PdfError, OSError) as error:
            print('%s cannot be read: %s' % (path, error), file=sys.stderr)
            result = 2
    return result


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
