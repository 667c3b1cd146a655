/** R24 in a session: a scenario beside the workbook, without choosing it for what is written. */
import { draftsOf } from '../../src/app/scenarios/draft';
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

jest.setTimeout(30_000);

describe.each(['niet', 'wel'])('R24 what if, with tentative marks that count: %s', (tentative) => {
  test('gives the differences between a run with the scenario and one without, and their causes', async () => {
    const session = await exampleSession();
    const chosen = await session.check({ tentative, scenario: 'Enschede treedt uit' });
    const plain = await session.check({ tentative });
    const [without, under] = [budgetOf(plain), budgetOf(chosen)];
    const drafts = draftsOf(plain.reading.model).filter(({ name }) => name === 'Enschede treedt uit');
    const tried = await session.job('tryOut', drafts);
    const after = tried?.scenarios[0]?.tried?.after ?? [];
    expect(tried?.participants.map(({ code }, at) => [code, tried.before[at], after[at]])).toEqual(
      [...without].map(([code, before]) => [code, before, under.get(code)]),
    );
    expect([...without].some(([code, before]) => (under.get(code) ?? 0) < before)).toBe(true);
    const [explained] = (await session.job('explainDrafts', drafts)) ?? [];
    expect(explained?.totals.map(({ before, after: then }) => [before, then])).toEqual(
      tried?.before.map((before, at) => [before, after[at]]),
    );
  });
});

test('before a check there is nothing to compare: whoever asks is asked to wait for it', async () => {
  const session = await exampleSession();
  await expect(session.job('tryOut', [])).rejects.toMatchObject({ code: 'cancelled' });
});
