/** R24: saving in real files: every other part stays byte for byte, and LibreOffice reads what was meant. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { draftsOf } from '../../../src/app/scenarios/draft';
import { saveScenario } from '../../../src/app/scenarios/save-scenario';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import { convertWithOffice, OFFICE_TIMEOUT } from '../../tools/soffice';
import { change } from './saving-book';

jest.setTimeout(OFFICE_TIMEOUT);

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, `../../fixtures/${name}.xlsx`));

const DRAFT = {
  name: 'Na afloop',
  changes: [
    change('uittreden', '2016-06-30', { participant: 'Enschede' }),
    change('kosten %', '2,5%'),
    change('kosten %', '2,125%'),
    change('cascosleutel', '50% gelijk + 50% inwoners'),
  ],
};

async function scenariosIn(bytes: Uint8Array) {
  const host = await openXlsx(bytes, 'werkmap.xlsx');
  return draftsOf(readWorkbook(await host.read()).model);
}

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

test('in a workbook with scenarios only their sheet changes, and the list of styles grows', async () => {
  const before = fixture('twentebedrijf-2016');
  const host = await openXlsx(before, 'werkmap.xlsx');
  const earlier = await scenariosIn(before);
  expect(earlier.length).toBeGreaterThan(0);
  const [first] = earlier;
  const outcome = await saveScenario(host, { ...DRAFT, name: first?.name ?? '' }, first?.name);
  expect(outcome.kind).toBe('saved');
  const [old, now] = [partsOf(before), partsOf(host.bytes())];
  expect([...now.keys()].sort()).toEqual([...old.keys()].sort());
  const changed = [...now].filter(([name, text]) => old.get(name) !== text).map(([name]) => name);
  expect(changed.filter((name) => name !== 'xl/styles.xml')).toEqual([
    expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/),
  ]);
  const again = await scenariosIn(convertWithOffice(host.bytes(), 'xlsx'));
  expect(new Map(again.map(({ name, changes }) => [name, changes]))).toEqual(
    new Map([
      ...earlier.map(({ name, changes }) => [name, changes] as const),
      [first?.name ?? '', DRAFT.changes],
    ]),
  );
});

test('a workbook without scenarios gets the sheet, as its last', async () => {
  const host = await openXlsx(fixture('heuvelland-2023'), 'werkmap.xlsx');
  expect(await scenariosIn(host.bytes())).toEqual([]);
  const before = await host.read();
  expect(await saveScenario(host, DRAFT, undefined)).toEqual({ kind: 'saved', sheet: "Scenario's" });
  const after = await host.read();
  expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
  expect(await scenariosIn(convertWithOffice(host.bytes(), 'xlsx'))).toEqual([DRAFT]);
});
