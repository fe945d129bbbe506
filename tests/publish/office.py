#!/usr/bin/env python3
"""Has LibreOffice convert a document to flat OpenDocument and prints what arrived: headings of levels 1 to 4, tables
with header rows, pictures with an alternative text, lines of the contents.

usage: office.py SOFFICE FILE"""
import os
import re
import subprocess
import sys
import tempfile


def main():
    office, path = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        target = 'fodt' if not path.endswith('.html') else 'fodt:OpenDocument Text Flat XML'
        command = [office, '-env:UserInstallation=file://' + folder + '/profile', '--headless', '--convert-to', target,
                   '--outdir', folder]
        if path.endswith('.html'):
            command.insert(3, '--infilter=HTML (StarWriter)')
        done = subprocess.run(command + [path], capture_output=True, text=True, timeout=110)
        made = os.path.join(folder, os.path.splitext(os.path.basename(path))[0] + '.fodt')
        if not os.path.exists(made):
            print(done.stdout + done.stderr)
            return 1
        text = open(made, encoding='utf-8').read()
    text = text[text.index('<office:body'):]
    headings = [len(re.findall('<text:h [^>]*text:outline-level="%d"' % level, text)) for level in (1, 2, 3, 4)]
    tables = text.count('<table:table-header-rows>')
    pictures = len(re.findall(r'<svg:desc>[^<]', text))
    index = re.search('<text:index-body>(.*?)</text:index-body>', text, re.S)
    contents = len(re.findall('<text:a ', index.group(1))) if index else 0
    print(*headings, tables, pictures, contents)
    return 0


if __name__ == '__main__':
    sys.exit(main())
