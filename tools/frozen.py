#!/usr/bin/env python3
"""Refuses changes of files that must stay as they were released. usage: frozen.py [--add FILE…]

tools/frozen.sha256 lists them: schemas of formats, and one plan file for each released format."""
import hashlib
import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
LIST = os.path.join(ROOT, 'tools', 'frozen.sha256')


def digest(path):
    with open(os.path.join(ROOT, path), 'rb') as file:
        return hashlib.sha256(file.read()).hexdigest()


def main():
    if sys.argv[1:2] == ['--add']:
        with open(LIST, 'a', encoding='utf-8') as file:
            for path in sys.argv[2:]:
                file.write('%s  %s\n' % (digest(path), path))
        return 0
    wrong = 0
    listed = set()
    for line in open(LIST, encoding='utf-8'):
        expected, path = line.split()
        listed.add(path)
        if not os.path.exists(os.path.join(ROOT, path)) or digest(path) != expected:
            print('%s is frozen and was changed: make a new format instead (docs/fileformat.md)' % path)
            wrong = 1
    for folder, end in (('core/storage/schema', '.sql'), ('tests/data', '.iap')):
        for name in os.listdir(os.path.join(ROOT, folder)):
            if name.endswith(end) and folder + '/' + name not in listed:
                print('%s/%s is not in tools/frozen.sha256' % (folder, name))
                wrong = 1
    return wrong


if __name__ == '__main__':
    sys.exit(main())
