#!/usr/bin/env python3
"""Keeps translations/*.ts in step with the sources.

usage: translations.py update [ROOT]   run lupdate; fill the plurals of iap_en.ts, which follow a rule
       translations.py check [ROOT]    refuse .ts files that are not in step, or a language that lacks what it must have
       translations.py missing LANG [ROOT]   print what a language lacks, as JSON
       translations.py fill LANG FILE [ROOT] take over translations from such a JSON file
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

LUPDATE = '/usr/lib/qt6/bin/lupdate'
COMPLETE = ['de']  # languages that may lack nothing
# Languages in which only documents are written, and the contexts that they need.
DOCUMENT_LANGUAGES = ['el']
DOCUMENT_CONTEXTS = ['Date', 'Document', 'Finding', 'List', 'Monitoring', 'Part', 'Record', 'Sentence', 'Sum', 'Template',
                     'Word']


def run_lupdate(root, folder, language):
    target = os.path.join(folder, 'iap_%s.ts' % language)
    command = [LUPDATE, '-silent', '-no-obsolete', '-locations', 'none', '-source-language', 'en', '-target-language',
               language]
    if language == 'en':
        command.append('-pluralonly')
    # Without the include paths lupdate takes classes for unknown and their texts for those of another context.
    command += ['-I', root, '-I', os.path.join(root, 'core'), '-extensions', 'cpp,h', os.path.join(root, 'core'), os.path.join(root, 'ui'), os.path.join(root, 'app')]
    subprocess.run(command + ['-ts', target], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return target


def messages(path):
    for context in ET.parse(path).getroot().iter('context'):
        for message in context.iter('message'):
            yield context.findtext('name'), message


def key(context, message):
    return context, message.findtext('source'), message.findtext('comment') or '', message.get('numerus') == 'yes'


def write(tree, path):
    text = ET.tostring(tree, encoding='unicode')
    with open(path, 'w', encoding='utf-8') as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + '\n')


def fill_english(path):
    """"%n row(s)" is "%n row" and "%n rows"."""
    tree = ET.parse(path).getroot()
    for message in tree.iter('message'):
        source, translation = message.findtext('source'), message.find('translation')
        forms = list(translation.iter('numerusform'))
        if len(forms) == 2:
            forms[0].text = source.replace('(s)', '')
            forms[1].text = source.replace('(s)', 's')
            translation.attrib.pop('type', None)
    write(tree, path)


def lacks(message):
    translation = message.find('translation')
    if translation is None or translation.get('type') == 'unfinished':
        return True
    forms = [form.text for form in translation.iter('numerusform')]
    return not all(forms) if forms else not translation.text


def languages(root):
    return sorted(re.match(r'iap_(\w+)\.ts', name).group(1) for name in os.listdir(os.path.join(root, 'translations'))
                  if name.endswith('.ts'))


def update(root):
    for language in sorted(set(languages(root)) | {'en'} | set(COMPLETE)):
        path = run_lupdate(root, os.path.join(root, 'translations'), language)
        if language == 'en':
            fill_english(path)


def marked(root):
    """The texts that sources mark for translation, read without lupdate, which skips marks inside calls named tr."""
    found = set()
    literal = r'"(?:[^"\\]|\\.)*"'
    pattern = re.compile(r'QT_TRANSLATE_NOOP\(\s*"(\w+)",\s*((?:%s\s*)+)\)' % literal)
    for part in ('core', 'ui', 'app'):
        for folder, _, names in os.walk(os.path.join(root, part)):
            for name in names:
                if name.endswith(('.cpp', '.h')):
                    with open(os.path.join(folder, name), encoding='utf-8') as file:
                        for context, parts in pattern.findall(file.read()):
                            text = ''.join(json.loads(part) for part in re.findall(literal, parts))
                            found.add((context, text))
    return found


def check(root):
    wrong = []
    known = {(c, m.findtext('source')) for c, m in messages(os.path.join(root, 'translations', 'iap_de.ts'))}
    for context, source in sorted(marked(root) - known):
        wrong.append('translations/iap_de.ts lacks "%s" of %s, which a source marks' % (source[:60], context))
    with tempfile.TemporaryDirectory() as folder:
        for language in languages(root):
            own = os.path.join(root, 'translations', 'iap_%s.ts' % language)
            fresh = {key(c, m) for c, m in messages(run_lupdate(root, folder, language))}
            there = {key(c, m) for c, m in messages(own)}
            for context, source, _, _ in sorted(fresh - there):
                wrong.append('translations/iap_%s.ts lacks "%s" of %s; run tools/translations.py update'
                             % (language, source[:60], context))
            for context, source, _, _ in sorted(there - fresh):
                wrong.append('translations/iap_%s.ts has "%s" of %s, which no source has; run tools/translations.py update'
                             % (language, source[:60], context))
            if language in COMPLETE + DOCUMENT_LANGUAGES + ['en']:
                for context, message in messages(own):
                    needed = language not in DOCUMENT_LANGUAGES or context in DOCUMENT_CONTEXTS
                    if needed and lacks(message):
                        wrong.append('translations/iap_%s.ts: "%s" of %s is not translated'
                                     % (language, message.findtext('source')[:60], context))
            for context, message in messages(own):
                # What is filled in must stand in the translation as well.
                source = message.findtext('source')
                texts = [f.text for f in message.iter('numerusform')] or [message.findtext('translation') or '']
                if lacks(message):
                    continue
                for text in texts:
                    # In braces after a keyword of "select" stand words, not names.
                    names = r'\{(\w+),' if ', select,' in source else r'\{(\w+)[,}]'
                    marks = set(re.findall(r'%\d|%n', source)) | set(re.findall(names, source) if context == 'Sentence' else [])
                    have = set(re.findall(r'%\d|%n', text)) | set(re.findall(r'\{(\w+)[,}]', text))
                    if not marks <= have:
                        wrong.append('translations/iap_%s.ts: "%s" loses %s' % (language, source[:60], ', '.join(sorted(marks - have))))
    return wrong


def missing(language, root):
    path = os.path.join(root, 'translations', 'iap_%s.ts' % language)
    list_ = []
    for context, message in messages(path):
        if lacks(message):
            list_.append({'context': context, 'source': message.findtext('source'),
                          'comment': message.findtext('comment') or '', 'plural': message.get('numerus') == 'yes',
                          'translation': ''})
    json.dump(list_, sys.stdout, ensure_ascii=False, indent=1)


def fill(language, file, root):
    path = os.path.join(root, 'translations', 'iap_%s.ts' % language)
    known = {(e['context'], e['source'], e.get('comment', ''), e['plural']): e['translation'] for e in json.load(open(file, encoding='utf-8'))
             if e['translation']}
    tree = ET.parse(path).getroot()
    for context in tree.iter('context'):
        for message in context.iter('message'):
            text = known.get(key(context.findtext('name'), message))
            if not text:
                continue
            translation = message.find('translation')
            translation.attrib.pop('type', None)
            forms = list(translation.iter('numerusform'))
            if forms:
                texts = text if isinstance(text, list) else [text] * len(forms)
                for form, each in zip(forms, texts):
                    form.text = each
            else:
                translation.text = text
    write(tree, path)


if __name__ == '__main__':
    arguments = sys.argv[1:]
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
    if arguments[:1] == ['update']:
        update(arguments[1] if len(arguments) > 1 else here)
    elif arguments[:1] == ['check']:
        found = check(arguments[1] if len(arguments) > 1 else here)
        print('\n'.join(found[:40]))
        sys.exit(1 if found else 0)
    elif arguments[:1] == ['missing'] and len(arguments) > 1:
        missing(arguments[1], arguments[2] if len(arguments) > 2 else here)
    elif arguments[:1] == ['fill'] and len(arguments) > 2:
        fill(arguments[1], arguments[2], arguments[3] if len(arguments) > 3 else here)
    else:
        print(__doc__)
        sys.exit(2)
