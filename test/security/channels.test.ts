/** Nothing in our own source can send anything anywhere, run text as a program, or put text into a page as markup. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|html)$/.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(SRC, name), 'utf8') }));

const usersOf = (pattern: RegExp): readonly string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

test.each([
  ['a request', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bnew Image\b/],
  ['text that is run', /\beval\(|new Function\b|setTimeout\(\s*['"`]|setInterval\(\s*['"`]|WebAssembly/],
  ['text as markup', /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/],
  ['cookies and databases', /document\.cookie|sessionStorage|indexedDB/],
  ['a sign that people are counted', /telemetry|analytics|applicationinsights|\bsentry/i],
])('nowhere %s', (_, pattern) => {
  expect(sources.length).toBeGreaterThan(300);
  expect(usersOf(pattern)).toEqual([]);
});

test('the browser keeps the language that was chosen, and nothing else', () => {
  expect(usersOf(/localStorage/)).toEqual(['taskpane/state/language.ts']);
});

test('the one address from elsewhere that is loaded is that of Office.js', () => {
  const elsewhere = /https?:\/\/(?!schemas\.|purl\.|www\.w3\.org|localhost)[\w.-]+/g;
  const named = sources.flatMap(({ text }) => text.match(elsewhere) ?? []);
  expect([...new Set(named)].filter((address) => address !== 'https://appsforoffice.microsoft.com')).toEqual(
    [],
  );
});
