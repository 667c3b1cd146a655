/** The text of the JSON result is JSON, whatever a workbook calls its products, and however many there are. */
import { calculate } from '../../src/app/calculate';
import { jsonBytes, jsonPieces } from '../../src/app/json-text';
import { type ResultJson, resultJson } from '../../src/app/result-json';
import { largeSnapshot } from '../bench/large';
import { BUDGET, book, MATRIX, PARTICIPANTS } from '../workbook/read/build-snapshot';

const textOf = (result: ResultJson): string => [...jsonPieces(result)].join('');
const plain = ({ contributions, settlement, ...rest }: ResultJson): object => ({
  ...rest,
  contributions: [...contributions],
  settlement: [...settlement],
});

test.each(['Salaris "A"', 'a\\b', '},{"organisation":', 'Köln €', '\u{1f4b6}', '__proto__'])(
  'a product called %s reads back',
  (name) => {
    const renamed = (rows: typeof BUDGET) =>
      rows.map((row) => row.map((value) => (value === 'Salaris' ? name : value)));
    const result = resultJson(
      calculate(book({ Matrix: renamed(MATRIX), Begroting: renamed(BUDGET) }), { confirmed: true }),
      'nl',
    );
    const read = JSON.parse(textOf(result));
    expect(read).toEqual(plain(result));
    expect(read.contributions.map((row: { service: string }) => row.service)).toContain(name);
  },
);

test('without a run there are no rows, and it is still JSON', () => {
  const result = resultJson(calculate(book({ Deelnemers: [PARTICIPANTS[0] ?? []] })), 'nl');
  expect(JSON.parse(textOf(result))).toMatchObject({ contributions: [], settlement: [] });
});

test('many rows come in pieces that together are the same document, one row per line', () => {
  const result = resultJson(calculate(largeSnapshot({ services: 40, participants: 60 })), 'nl');
  const pieces = [...jsonBytes(result)];
  expect(pieces.length).toBeGreaterThan(10);
  const text = Buffer.concat(pieces).toString();
  const read = JSON.parse(text);
  expect(read).toEqual(plain(result));
  expect(text.match(/\n {4}\{/g)).toHaveLength(
    read.contributions.length + read.settlement.length + read.coverage.length + read.findings.length,
  );
});
