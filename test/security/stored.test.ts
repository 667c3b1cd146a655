/** What stays behind in a workbook is about the run, never about people. */
import { strFromU8, unzipSync } from 'fflate';
import { createSession } from '../../src/app/session';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { parseMemory } from '../../src/workbook/memory';
import { fileOf, namedSheets } from './hostile-workbook';

const PERSON = 'Sietske-Jansma';

async function partsAfterRun() {
  const input = await fileOf(namedSheets((plain) => `${PERSON}-${plain}`));
  const host = await openXlsx(input, `${PERSON}.xlsx`);
  const session = createSession(host, { language: 'nl', version: '0' });
  const checked = await session.check();
  if (checked.state !== 'ready') await session.confirm();
  await session.write({});
  return { before: unzipSync(input), after: unzipSync(host.bytes()) };
}

test('the memory holds the choices, moments, digests, totals and our own sheet names', async () => {
  const { after } = await partsAfterRun();
  const part = Object.entries(after).find(([name]) => /^customXml\/item\d+\.xml$/.test(name));
  const xml = strFromU8(part?.[1] ?? new Uint8Array());
  expect(xml).not.toContain(PERSON);
  const { run = '', log = '', _written = '', ...others } = parseMemory(xml);
  expect(Object.keys(others)).toEqual([]);
  const remembered = JSON.parse(run);
  expect(Object.keys(remembered).sort()).toEqual(['choices', 'fingerprint', 'moment', 'sheets']);
  expect(remembered.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  for (const name of Object.values(remembered.sheets)) expect(name).toMatch(/^Resultaat /);
  const [line] = JSON.parse(log);
  expect(Object.keys(line).sort()).toEqual([
    ...[
      'actual',
      'budget',
      'cost',
      'done',
      'fingerprint',
      'first',
      'incomplete',
      'last',
      'moment',
      'tentative',
    ],
    ...['unallocated', 'version'],
  ]);
  expect(_written).toContain('Resultaat overzicht');
});

test('nobody is named as author, and no part is added but sheets, what they show, and the memory', async () => {
  const { before, after } = await partsAfterRun();
  const added = Object.keys(after).filter((name) => !(name in before));
  const ours =
    /^(customXml\/|xl\/(worksheets|drawings|charts|tables)\/|docProps\/app\.xml$|xl\/sharedStrings\.xml$)/;
  expect(added.filter((name) => !ours.test(name))).toEqual([]);
  const core = Object.keys(after).filter((name) => name.startsWith('docProps/'));
  for (const name of core)
    expect(strFromU8(after[name] ?? new Uint8Array())).toBe(strFromU8(before[name] ?? new Uint8Array()));
});
