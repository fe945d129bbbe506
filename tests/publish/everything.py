#!/usr/bin/env python3
"""Prints everything that a document holds as text: parts of a package, streams of a PDF, attributes, metadata.

usage: everything.py FILE   (pdf, docx, odt, html, md)"""
import html
import re
import subprocess
import sys
import zipfile


def main():
    path = sys.argv[1]
    if path.endswith(('.docx', '.odt')):
        with zipfile.ZipFile(path) as package:
            if package.testzip() is not None:
                return 1
            texts = [package.read(name).decode('utf-8') for name in package.namelist()
                     if name.endswith(('.xml', '.rels', '.svg', 'mimetype'))]
        import xml.dom.minidom
        for text in texts:
            if text.startswith('<'):
                xml.dom.minidom.parseString(text.encode('utf-8'))
        # With tags, for what stands in attributes; and without, for words that tags divide.
        for text in texts:
            print(html.unescape(text))
            print(html.unescape(re.sub('<[^>]*>', '', text)))
        return 0
    if path.endswith('.pdf'):
        import pikepdf
        with pikepdf.open(path) as pdf:
            for obj in pdf.objects:
                if isinstance(obj, pikepdf.Stream):
                    try:
                        print(obj.read_bytes().decode('latin-1', 'replace'))
                    except pikepdf.PdfError:
                        pass
                    obj = obj.stream_dict
                strings(obj)
            print(pdf.open_metadata())
        print(subprocess.run(['pdftotext', '-raw', path, '-'], capture_output=True, text=True, check=True).stdout)
        return 0
    text = open(path, encoding='utf-8').read()
    print(html.unescape(text))
    print(html.unescape(re.sub('<[^>]*>', '', text)).replace('\\', ''))
    return 0


def strings(obj, depth=0):
    import pikepdf
    if depth > 12:
        return
    if isinstance(obj, pikepdf.String):
        print(str(obj))
    elif isinstance(obj, pikepdf.Dictionary):
        for value in obj.as_dict().values():
            if not getattr(value, 'is_indirect', False):
                strings(value, depth + 1)
    elif isinstance(obj, pikepdf.Array):
        for value in obj:
            if not getattr(value, 'is_indirect', False):
                strings(value, depth + 1)


if __name__ == '__main__':
    sys.exit(main())
