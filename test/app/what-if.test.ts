/** R24 in a session: a scenario beside the workbook, without choosing it for what is written. */
import { createSession } from '../../src/app/session';
import type { Checked, Session } from '../../src/app/session-types';
import { sumCents } from '../../src/engine/money';
import { blankWorkbook } from '../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';

async function exampleSession(): Promise<Session> {
  const session = createSession(await openXlsx(blankWorkbook(), 'voorbeeld.xlsx'), {
    language: 'nl',
    version: '0',
  });
  await session.insertExample();
  return session;
}

/** What each participant pays of the budget, by code. */
function budgetOf({ run, reading }: Checked): ReadonlyMap<string, number> {
  const allocations = (run?.outcomes ?? [])
    .filter(({ phase }) => phase === 'budget')
    .flatMap((outcome) => outcome.allocations);
  return new Map(
    reading.model.participants.map(({ code }, index) => [
      code,
      sumCents(allocations.flatMap(({ payers, shares }) => shares.filter((_, at) => payers[at] === index))),
    ]),
  );
}

describe.each(['niet', 'wel'])('R24 what if, with tentative marks that count: %s', (tentative) => {
  test('gives the differences between a run with the scenario and one without', async () => {
    const session = await exampleSession();
    const chosen = await session.check({ tentative, scenario: 'Enschede treedt uit' });
    const plain = await session.check({ tentative });
    const [without, under] = [budgetOf(plain), budgetOf(chosen)];
    const difference = session.compare('Enschede treedt uit')?.scenarios[0]?.difference;
    const found = difference?.participants.map(({ code }, at) => [
      code,
      difference.totals[at]?.before,
      difference.totals[at]?.difference,
    ]);
    const expected = [...without].map(([code, before]) => [code, before, (under.get(code) ?? 0) - before]);
    expect(found).toEqual(expected);
    expect(expected.some(([, , change]) => Number(change) < 0)).toBe(true);
  });
});

test('R24 there is nothing to compare before a check, and a scenario that is not there is left out', async () => {
  const session = await exampleSession();
  expect(session.compare('Enschede treedt uit')).toBeUndefined();
  await session.check();
  expect(session.compare('Weg')?.scenarios).toEqual([]);
});
