/** Texts that we keep in the workbook. */
import { DOMParser } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { memoryXml, parseMemory, visibleMemory, withMemory } from '../../src/workbook/memory';

const memories = fc.dictionary(fc.string(), fc.string({ unit: 'binary' }));

test('comes back as it was, and is well-formed XML whatever the texts are', () => {
  fc.assert(
    fc.property(memories, (memory) => {
      const xml = memoryXml(memory);
      expect(parseMemory(xml)).toEqual({ ...memory });
      const root = new DOMParser({ onError: (_, message) => expect(message).toBe('') }).parseFromString(
        xml,
        'text/xml',
      );
      expect(root.documentElement?.namespaceURI).toBe('urn:verdeelwijzer:memory');
    }),
  );
});

test('is read as other programs write it: with quotes escaped and another declaration', () => {
  const xml = memoryXml({ keuze: '"a" & b' })
    .replaceAll('"', '&quot;')
    .replaceAll('=&quot;', '="')
    .replace('&quot;>', '">');
  expect(parseMemory(`<?xml version="1.0"?>\n${xml}`)).toEqual({ keuze: '"a" & b' });
});

test.each([
  '',
  '<memory/>',
  '<memory xmlns="x">geen JSON</memory>',
  '<memory>[1]</memory>',
  '<memory>{"a":1}</memory>',
])('of %j there is nothing to remember', (xml) => expect(parseMemory(xml)).toEqual({}));

test('an empty text takes a key away; the hosts’ own keys do not show', () => {
  const memory = withMemory(withMemory(withMemory({}, 'a', '1'), '_eigen', 'x'), 'b', '2');
  expect(visibleMemory(withMemory(memory, 'a', ''))).toEqual({ b: '2' });
  expect(withMemory(memory, 'b', '3')).toEqual({ a: '1', _eigen: 'x', b: '3' });
});
