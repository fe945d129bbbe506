#!/usr/bin/env python3
"""Refuses includes that go against the arrows of docs/architecture.md. usage: arrows.py [ROOT]"""
import os
import re
import sys

ROOMS = {  # room: the rooms it may include, besides itself
    'core/base': [],
    'core/plan': ['core/base'],
    'core/edits': ['core/base', 'core/plan'],
    'core/queries': ['core/base', 'core/plan'],
    'core/storage': ['core/base', 'core/plan'],
    'core/session': ['core/base', 'core/plan', 'core/storage'],
    'core/library': ['core/base'],
    'core/exchange': ['core/base', 'core/plan', 'core/edits', 'core/queries', 'core/library'],
    'core/publish': ['core/base'],  # document.h, drawing.h and template.h: values that both sides know
    'core/publish/figures': ['core/base', 'core/publish'],
    'core/publish/chapters': ['core/base', 'core/plan', 'core/queries', 'core/library', 'core/publish',
                              'core/publish/figures'],
    'core/publish/writers': ['core/base', 'core/publish'],
    'ui': ['core/' + r for r in ('base', 'plan', 'edits', 'queries', 'storage', 'session', 'library', 'exchange',
                                 'publish', 'publish/figures', 'publish/chapters', 'publish/writers')],
    'app/iap-studio': ['ui'],
    'app': ['core/' + r for r in ('base', 'plan', 'edits', 'queries', 'storage', 'session', 'library',
                                           'exchange', 'publish', 'publish/figures', 'publish/chapters',
                                           'publish/writers')],
}
# Libraries that belong to certain rooms only: pattern of the include, rooms, what it is.
LIBRARIES = [
    (r'<(SQLiteCpp/|sqlite3)', ['core/storage'], 'SQLite'),
    (r'<boost/', ['core/storage'], 'Boost'),
    (r'<unicode/', ['core/base', 'core/exchange', 'core/publish'], 'ICU'),
    (r'<hb', ['core/publish/writers'], 'HarfBuzz'),
    (r'<(QtGui|QImage|QColor|QSvg)', ['core/publish/writers', 'ui'], 'Qt Gui'),
    (r'<(QtWidgets|QWidget|QApplication|QtCharts)', ['ui', 'app/iap-studio'], 'Qt Widgets'),
    (r'<QObject>', ['core/session', 'ui', 'app'], 'signals'),
    (r'<(unistd\.h|windows\.h|sys/)', [], 'the system'),  # only in platform pairs
    (r'<CLI/', ['app'], 'CLI11'),
    (r'<ranges>', [], 'ranges (clang 14 cannot compile them)'),
]


def room_of(path):
    """The deepest room that a path lies in, or None."""
    best = None
    for room in ROOMS:
        if path.startswith(room + '/') and (best is None or len(room) > len(best)):
            best = room
    return best


def check(root):
    wrong = []
    for top in ('core', 'ui', 'app'):
        for folder, _, files in os.walk(os.path.join(root, top)):
            for name in files:
                if not name.endswith(('.h', '.cpp')):
                    continue
                path = os.path.relpath(os.path.join(folder, name), root)
                room = room_of(path)
                if room is None:
                    wrong.append('%s lies in no room of the architecture' % path)
                    continue
                for number, line in enumerate(open(os.path.join(root, path), encoding='utf-8'), 1):
                    if re.search(r'QtConcurrent::run\((?!backgroundPool\(\),)', line):
                        wrong.append('%s:%d: long work belongs into backgroundPool(), or it holds up painting'
                                     % (path, number))
                    found = re.match(r'\s*#\s*include\s+(["<][^">]*)', line)
                    if not found:
                        continue
                    include = found.group(1)
                    where = '%s:%d' % (path, number)
                    if include.startswith('"'):
                        for base in ('', 'core/'):
                            target = room_of(base + include[1:])
                            if target:
                                break
                        if target is None:
                            wrong.append('%s includes "%s", which lies in no room' % (where, include[1:]))
                        elif target != room and target not in ROOMS[room]:
                            wrong.append('%s: %s may not include %s' % (where, room, target))
                    else:
                        platform = re.search(r'_(posix|windows)\.cpp$', path)
                        for pattern, rooms, what in LIBRARIES:
                            if not re.match(pattern, include):
                                continue
                            if what == 'the system' and platform:
                                continue
                            if not any(room == r or room.startswith(r + '/') for r in rooms):
                                wrong.append('%s: %s may not use %s' % (where, room, what))
    return wrong


if __name__ == '__main__':
    found = check(sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
    for line in found:
        print(line)
    sys.exit(1 if found else 0)
