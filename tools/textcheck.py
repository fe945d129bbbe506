#!/usr/bin/env python3
"""Small faults that no compiler sees: licence line, tabs, trailing blanks, CRLF, stray executable bits, long files."""
import os
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
EXECUTABLE = {'dev', '.ci/run'}


def main():
    os.chdir(ROOT)
    files = subprocess.run(['git', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], stdout=subprocess.PIPE,
                           check=True).stdout.decode().split('\0')
    wrong = []
    for path in filter(None, files):
        if not os.path.isfile(path):
            continue
        with open(path, 'rb') as file:
            content = file.read()
        if os.access(path, os.X_OK) and path not in EXECUTABLE and not path.startswith('tools/'):
            wrong.append('%s is executable' % path)
        if not path.endswith(('.h', '.cpp', '.py', '.md', '.txt', '.csv', '.json', '.iaptemplate', '.sql')):
            continue
        if b'\r' in content and not path.startswith('tests/data/'):
            wrong.append('%s has CRLF line ends' % path)
        if path.endswith(('.h', '.cpp')):
            if not content.startswith(b'// SPDX-License-Identifier: GPL-3.0-or-later\n'):
                wrong.append('%s lacks the licence line' % path)
            if b'\t' in content:
                wrong.append('%s has tabs' % path)
            lines = content.count(b'\n')
            if lines > 600:
                wrong.append('%s has %d lines: split it' % (path, lines))
        if path.endswith(('.h', '.cpp', '.py', '.md')):
            for number, line in enumerate(content.split(b'\n'), 1):
                if line != line.rstrip():
                    wrong.append('%s:%d has trailing blanks' % (path, number))
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
