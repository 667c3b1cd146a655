/** Names that mean something to JavaScript or to a file system are names like any other. */
import { calculate } from '../../src/app/calculate';
import { jsonPieces } from '../../src/app/json-text';
import { parseRememberedRun } from '../../src/app/remembered';
import { resultJson } from '../../src/app/result-json';
import { resultSheets } from '../../src/app/result-sheets';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { memoryXml, parseMemory, visibleMemory, withMemory } from '../../src/workbook/memory';
import { parseCorrections } from '../../src/workbook/read/corrections';
import { fileOf, namedSheets } from './hostile-workbook';

/** Every plain name becomes one of these, so that no two are the same. */
const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'isPrototypeOf',
  '../../../../tmp/kwaad',
  '..\\..\\kwaad',
  '/etc/passwd',
  'C:\\kwaad',
  'file:///kwaad',
  '%2e%2e%2fkwaad',
];

const PROTOTYPES = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const keysOf = (prototype: object): readonly PropertyKey[] => Reflect.ownKeys(prototype);

let before: readonly (readonly PropertyKey[])[];
beforeEach(() => {
  before = PROTOTYPES.map(keysOf);
});
afterEach(() => expect(PROTOTYPES.map(keysOf)).toEqual(before));

/** Names in order of first use. */
function hostileNames(): (plain: string) => string {
  const given = new Map<string, string>();
  return (plain) => {
    if (!given.has(plain)) given.set(plain, HOSTILE[given.size] ?? plain);
    return given.get(plain) ?? plain;
  };
}

async function amountsOf(name: (plain: string) => string) {
  const host = await openXlsx(await fileOf(namedSheets(name)), 'werkmap.xlsx');
  const snapshot = await host.read();
  const calculation = calculate(snapshot, { confirmed: true });
  const result = JSON.parse([...jsonPieces(resultJson(calculation, 'nl'))].join(''));
  await host.write(resultSheets(calculation, { language: 'nl', moment: new Date(0), snapshot }));
  const again = await (await openXlsx(host.bytes(), 'werkmap.xlsx')).read();
  return {
    amounts: result.contributions.map(({ amount }: { amount: string }) => amount),
    totals: result.totals,
    codes: new Set(result.contributions.map(({ participant }: { participant: string }) => participant)),
    sheets: again.sheets.map((sheet) => sheet.name),
  };
}

test('participants, products and keys called so are divided like any other', async () => {
  const plain = await amountsOf((name) => name);
  const hostile = await amountsOf(hostileNames());
  expect(hostile.totals).toEqual(plain.totals);
  expect([...hostile.amounts].sort()).toEqual([...plain.amounts].sort());
  expect(hostile.codes).toEqual(new Set(['__proto__', 'constructor', 'prototype']));
  expect(hostile.sheets).toEqual(plain.sheets);
});

test.each(['__proto__', 'constructor', '..', '../kwaad'])(
  'a sheet called %s is read, and stays',
  async (name) => {
    const host = await openXlsx(await fileOf({ ...namedSheets((plain) => plain), x: [['a', 1]] }), 'w.xlsx');
    const snapshot = await host.read();
    const renamed = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => (sheet.name === 'x' ? { ...sheet, name } : sheet)),
    };
    const calculation = calculate(renamed, { confirmed: true });
    expect(calculation.runs).toHaveLength(1);
    expect(calculation.reading.sheets.map((sheet) => sheet.sheet)).toContain(name);
  },
);

describe('custom XML that somebody else wrote', () => {
  const hostile = (json: string): string => `<memory xmlns="urn:verdeelwijzer:memory">${json}</memory>`;

  test('keys called after parts of every object are keys', () => {
    const memory = parseMemory(hostile('{"__proto__":"a","constructor":"b","run":"c"}'));
    expect(Object.getPrototypeOf(memory)).toBe(Object.prototype);
    expect(Object.entries(withMemory(memory, 'toString', 'd'))).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
      ['run', 'c'],
      ['toString', 'd'],
    ]);
    expect(Object.keys(visibleMemory(memory))).toEqual(['constructor', 'run']);
    expect(parseMemory(memoryXml(memory))).toEqual(memory);
  });

  test.each([
    '{"__proto__":{"polluted":"ja"}}',
    '[{"polluted":"ja"}]',
    '{"run":{"polluted":"ja"}}',
    'null',
    '{"run":',
    '&#x110000;',
  ])('%s holds nothing', (json) => {
    expect(Object.entries(parseMemory(hostile(json)))).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  test('a remembered run and remembered corrections take what fits, and nothing else', () => {
    const run = '{"__proto__":{"moment":"nu"},"choices":{},"fingerprint":"f","sheets":{}}';
    expect(parseRememberedRun(run)).toBeUndefined();
    const corrections = parseCorrections(
      '{"__proto__":{"sheets":{"Blad1":"matrix"}},"sheets":{"__proto__":"matrix"},"participants":{"constructor":["A"]},"splits":{"__proto__":{"x":"y"}}}',
    );
    expect(Object.entries(corrections.sheets)).toEqual([['__proto__', 'matrix']]);
    expect(Object.entries(corrections.participants)).toEqual([['constructor', ['A']]]);
    expect(Object.entries(corrections.splits ?? {})).toEqual([]);
    expect(Object.getPrototypeOf(corrections.sheets)).toBe(Object.prototype);
  });
});
