/** Whole workbooks against amounts that other software computed in exact fractions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from '../../src/engine/explain';
import type { Model } from '../../src/engine/model';
import { euroText } from '../../src/engine/money';
import type { RunResult } from '../../src/engine/result';
import { runYear } from '../../src/engine/run';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../src/workbook/read/read-workbook';
import { recompute } from './recompute';

const FIXTURES = join(__dirname, '../fixtures');
const NAMES = ['heuvelland-2023', 'herorientatie-2013', 'regio-twente-2016', 'twentebedrijf-2016'];

type Row = Readonly<Record<string, string>>;

async function divided(
  name: string,
): Promise<{ model: Model; run: RunResult; golden: Record<string, Row[]> }> {
  const host = await openXlsx(new Uint8Array(readFileSync(join(FIXTURES, `${name}.xlsx`))), name);
  const { model } = readWorkbook(await host.read());
  const golden = JSON.parse(readFileSync(join(FIXTURES, 'golden', `${name}.json`), 'utf8'));
  return { model, run: runYear(model, { year: golden.year }), golden };
}

/** Rows by what they are about; those of which all amounts are 0 may be left out. */
function byKey(rows: readonly Row[], amounts: readonly string[]): Readonly<Record<string, string>> {
  const telling = rows.filter((row) => amounts.some((name) => Number(row[name]) !== 0));
  const keyOf = (row: Row): string =>
    [row.organisation, row.field, row.service, row.participant, row.phase, row.component, row.code]
      .filter((part) => part !== undefined)
      .join(' | ');
  return Object.fromEntries(telling.map((row) => [keyOf(row), amounts.map((name) => row[name]).join(' ')]));
}

function rowsOf(model: Model, run: RunResult): Record<string, Row[]> {
  const about = (service: number): Row => {
    const { organisation = '', field = '', name = '' } = model.services[service] ?? {};
    return { organisation, field, service: name };
  };
  const codeOf = (participant: number): string => model.participants[participant]?.code ?? '';
  return {
    contributions: run.outcomes.flatMap(({ service, phase, allocations }) =>
      allocations.flatMap(({ component, payers, shares }) =>
        payers.map((payer, at) => ({
          ...about(service),
          participant: codeOf(payer),
          phase,
          component,
          amount: euroText(shares[at] ?? 0),
        })),
      ),
    ),
    settlement: run.settlement.map(({ service, participant, advance, actual, difference }) => ({
      ...about(service),
      participant: codeOf(participant),
      advance: euroText(advance),
      actual: euroText(actual),
      difference: euroText(difference),
    })),
    unallocated: run.outcomes.flatMap(({ service, phase, refused, net, inflow, markup }) =>
      refused ? [{ ...about(service), phase, code: refused, amount: euroText(net + inflow + markup) }] : [],
    ),
    coverage: run.outcomes.map(({ service, phase, coverage }) => ({
      ...about(service),
      phase,
      amount: euroText(coverage),
    })),
  };
}

describe.each(NAMES)('%s', (name) => {
  test.each([
    ['contributions', ['amount']],
    ['settlement', ['advance', 'actual', 'difference']],
    ['unallocated', ['amount']],
    ['coverage', ['amount']],
  ])('%s to the cent', async (part, amounts) => {
    const { model, run, golden } = await divided(name);
    expect(byKey(rowsOf(model, run)[part] ?? [], amounts)).toEqual(byKey(golden[part] ?? [], amounts));
  });

  test('R28 every amount follows from its cells with a pocket calculator', async () => {
    const { model, run } = await divided(name);
    for (const { service, phase, allocations } of run.outcomes) {
      for (const { component, payers, shares } of allocations) {
        for (const [at, participant] of payers.entries()) {
          const explanation = explain(model, run, { service, phase, component, participant });
          expect(explanation?.amount).toBe(shares[at]);
          if (explanation) recompute(explanation);
        }
      }
    }
  });
});
