/** Facts say everything that counts, and nothing about where it stands. */
import { Decimal } from 'decimal.js';
import { factChanges } from '../../../src/engine/facts/fact-changes';
import { factsOf } from '../../../src/engine/facts/facts-of';
import type { Model } from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';
import type { Rows } from '../../workbook/read/build-snapshot';
import { isOrdered, LINES, linesOf, MODEL, read, SCOPE, SHEETS } from './everything';

const upsideDown = ([heading = [], ...rows]: Rows): Rows => [heading, ...[...rows].reverse()];

/** What a fact does not tell: where something stands, and what changes no amount of the run. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['source', 'keySource', 'sheet', 'cell', 'cells', 'changed', 'findings', 'text'],
  ...['aliases', 'language', 'onboarding', 'scenarios', 'scenario', 'organisations', 'code'],
  // The effective factor is a choice of the run.
  'tentative',
]);

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every value in the model that should count. */
function leavesOf(value: unknown, path: readonly (string | number)[] = []): readonly Leaf[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object' || value instanceof Decimal) return [{ path, value }];
  if (isOtherYear(value)) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries
    .filter(([key]) => !LEFT_OUT.has(String(key)) && !(isOfService(value) && OF_SERVICE.has(String(key))))
    .flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

/** A cost line of a product is about the product, whatever the line itself calls it. */
const isOfService = (value: object): boolean =>
  'book' in value && 'service' in value && value.service !== undefined;
const OF_SERVICE: ReadonlySet<string> = new Set(['organisation', 'field']);

/** A Prognose, later years, and a realisatie of an earlier year. */
function isOtherYear(value: object): boolean {
  if ('book' in value && value.book === 'forecast') return true;
  const from = 'year' in value ? value.year : 'from' in value ? value.from : undefined;
  return typeof from === 'number' && from > SCOPE.last;
}

const OTHER_WORDS: Readonly<Record<string, string>> = {
  cost: 'income',
  budget: 'actual',
  x: '(x)',
  mix: 'pondspondsgewijs',
};

/** Positions of a participant or a product: there are four, and one more of the products. */
const POSITIONS: ReadonlySet<unknown> = new Set(['service', 'participant', 'billTo']);

function otherThan(value: unknown, key: unknown): unknown {
  if (value instanceof Decimal) return new Exact(value.plus('0.25').toString());
  if (typeof value === 'number') return POSITIONS.has(key) ? (value + 1) % 4 : value + 1;
  if (typeof value === 'bigint') return value + 1n;
  if (typeof value === 'boolean') return !value;
  return OTHER_WORDS[String(value)] ?? `${value}z`;
}

function withLeaf(value: unknown, [key, ...rest]: readonly (string | number)[], leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? withLeaf(one, rest, leaf) : one));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: withLeaf(record[key], rest, leaf) };
}

describe('facts', () => {
  test('a workbook with every sheet has facts of every kind', () => {
    const kinds = new Set([...factsOf(MODEL, SCOPE)].map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      ...['actual', 'advances', 'agreements', 'amendment', 'budget', 'choices', 'columns', 'contributed'],
      ...['drivers', 'errors', 'friction', 'funding', 'indexes', 'marks', 'participants', 'recharges'],
      ...['services', 'settings', 'tariffs', 'volumes'],
    ]);
  });

  test('every value in the model that counts changes them', () => {
    const leaves = leavesOf(MODEL);
    expect(leaves.length).toBeGreaterThan(200);
    const silent = leaves.filter(({ path, value }) => {
      const changed = withLeaf(MODEL, path, otherThan(value, path.at(-1))) as Model;
      return linesOf(changed).join('\n') === LINES.join('\n');
    });
    // The year of a run is a choice.
    expect(silent.map(({ path }) => path.join('.'))).toEqual(['settings.year']);
  });

  test('the order of rows does not', () => {
    const reversed = Object.entries(SHEETS).map(([name, rows]) => [
      name,
      isOrdered(name, rows) ? rows : upsideDown(rows),
    ]);
    expect(linesOf(read(Object.fromEntries(reversed)))).toEqual(LINES);
  });

  test('later years and other scenarios do not count, another scenario of the run does', () => {
    const [line] = MODEL.costLines;
    if (!line) throw new Error('no cost');
    const later = { ...line, years: [{ year: 2018, amount: 1, cell: 'Z9' }] };
    expect(linesOf({ ...MODEL, costLines: [...MODEL.costLines, later] })).toEqual(LINES);
    expect(linesOf(MODEL, { ...SCOPE, scenario: 'Iets' })).not.toEqual(LINES);
  });
});

describe('changes between facts', () => {
  const [heading = [], ...rows] = SHEETS.Begroting ?? [];

  test('one amount is one change, with both values and its cell, wherever its row went', () => {
    const at = heading.indexOf(2017);
    const changed = rows.map((row, index) =>
      index === 0 ? row.map((value, c) => (c === at ? 77.25 : value)) : row,
    );
    const other = read({ ...SHEETS, Begroting: [heading, ...[...changed].reverse()] });
    const changes = factChanges(factsOf(MODEL, SCOPE), factsOf(other, SCOPE));
    expect(changes).toHaveLength(1);
    const [change] = changes;
    expect(change?.after).toMatchObject({ value: '77.25', source: { sheet: 'Begroting' } });
    expect(change?.after?.source?.cell.replace(/\D/g, '')).toBe(String(rows.length + 1));
    expect(Number(change?.before?.value)).toBe(Number(rows[0]?.[at]));
  });

  test('a row that is gone has no new value, and one that came no old one', () => {
    const fewer = read({ ...SHEETS, Begroting: [heading, ...rows.slice(1)] });
    const gone = factChanges(factsOf(MODEL, SCOPE), factsOf(fewer, SCOPE));
    const came = factChanges(factsOf(fewer, SCOPE), factsOf(MODEL, SCOPE));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ after }) => after === undefined)).toBe(true);
    expect(came.every(({ before }) => before === undefined)).toBe(true);
    expect(came).toHaveLength(gone.length);
  });

  test('of two lines about the same thing only the one that changed is told', () => {
    const line = MODEL.costLines.find(({ book }) => book === 'budget');
    if (!line) throw new Error('no cost');
    const pair = (first: number, second: number): Model => ({
      ...MODEL,
      costLines: [first, second].map((amount, at) => ({
        ...line,
        years: [{ year: 2017, amount, cell: `E${at + 2}` }],
      })),
    });
    const told = (before: Model, after: Model) =>
      factChanges(factsOf(before, SCOPE), factsOf(after, SCOPE)).map((change) => [
        change.before?.value,
        change.after?.value,
        change.after?.source?.cell,
      ]);
    expect(told(pair(10_00, 20_00), pair(30_00, 20_00))).toEqual([['10.00', '30.00', 'E2']]);
    expect(told(pair(10_00, 20_00), pair(20_00, 30_00))).toEqual([['10.00', '30.00', 'E3']]);
  });

  test('of a row with several amounts only the one that changed is told', () => {
    const [names = [], row = []] = SHEETS.Inbreng ?? [];
    const other = read({ ...SHEETS, Inbreng: [names, row.map((value) => (value === 180 ? 190 : value))] });
    const changes = factChanges(factsOf(MODEL, SCOPE), factsOf(other, SCOPE));
    expect(changes).toMatchObject([
      {
        before: { value: '180.00', participant: 'Beek' },
        after: { value: '190.00' },
        row: { kind: 'contributed' },
      },
    ]);
  });

  test('what went and what came are two things, though they are alike', () => {
    const renamed = read({
      ...SHEETS,
      Indexering: [SHEETS.Indexering?.[0] ?? [], [2017, 'Licenties', '3%']],
    });
    const changes = factChanges(factsOf(MODEL, SCOPE), factsOf(renamed, SCOPE));
    expect(changes.map(({ row: { about }, before, after }) => [about, before?.value, after?.value])).toEqual([
      [['Licenties'], undefined, '0.03'],
      [['Personeel'], '0.03', undefined],
    ]);
  });

  test('a workbook beside itself has none', () => {
    expect(factChanges(factsOf(MODEL, SCOPE), factsOf(MODEL, SCOPE))).toEqual([]);
  });
});
