/** Made-up organisations of 3 and of 60 participants: what holds for every size. */
import { calculate } from '../../../src/app/calculate';
import { resultSheets } from '../../../src/app/result-sheets';
import { STATEMENT_KINDS, type StatementChoice } from '../../../src/workbook/report/statements/choice';
import { caseRows } from '../../tools/case-rows';
import { sheet, workbook } from '../read/build-snapshot';
import { sheetCalled, valuesOf } from './sheet-values';

function sheetsOf(count: number, statements?: StatementChoice) {
  const snapshot = workbook(Object.entries(caseRows(count)).map(([name, rows]) => sheet(name, rows)));
  const calculation = calculate(snapshot, { confirmed: true });
  return {
    calculation,
    sheets: resultSheets(calculation, { language: 'nl', moment: new Date(2026, 0, 5), snapshot, statements }),
  };
}

describe.each([3, 60])('%i participants', (count) => {
  test('nothing is refused, all controls hold, and no sheet for one participant is made unasked', () => {
    const { calculation, sheets } = sheetsOf(count);
    expect(calculation.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const title = String(sheetCalled(sheets, 'Resultaat aansluiting').rows[0]?.[0]?.value);
    const [, good, all] = /: (\d+) van (\d+) controles/.exec(title) ?? [];
    expect([Number(all) > 10, good]).toEqual([true, all]);
    expect(sheets.length).toBeLessThan(20);
  });

  test('every participant gets its sheets when asked, with names that differ', () => {
    const plain = sheetsOf(count).sheets.length;
    const { sheets } = sheetsOf(count, { participants: 'all', kinds: STATEMENT_KINDS });
    expect(sheets.length).toBe(plain + 4 * count);
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
  });

  test('R18 the notes add up to what is billed and settled, vat included', () => {
    const { sheets, calculation } = sheetsOf(count, {
      participants: 'all',
      kinds: ['advance', 'settlement'],
    });
    const [run] = calculation.runs;
    const dueOf = (title: RegExp): number =>
      sheets
        .filter(({ rows }) => title.test(String(rows[0]?.[0]?.value)))
        .flatMap((one) => valuesOf(one))
        .filter(([first]) => first === 'Te betalen' || first === 'Terug te ontvangen')
        .reduce((sum, [first, , amount]) => sum + Number(amount) * (first === 'Te betalen' ? 1 : -1), 0);
    const terms = run?.terms.reduce((sum, { amount, vat }) => sum + amount + vat, 0) ?? 0;
    expect(Math.round(dueOf(/^Voorschotnota/) * 100)).toBe(terms);
    // Whoever is billed through another has a specification, which is in the note of the other already.
    const billed = dueOf(/^Afrekening/) - dueOf(/^Afrekening 2026 · 's-Hertogenbosch$/);
    const differences = run?.totals.differences ?? 0;
    const vat = (phase: string): number =>
      run?.vat.filter((row) => row.phase === phase).reduce((sum, row) => sum + row.vat, 0) ?? 0;
    expect(Math.round(billed * 100)).toBe(differences + vat('actual') - vat('budget'));
  });
});

test('of many participants the chart shows the largest, without a bar that dwarfs them', () => {
  const overview = sheetCalled(sheetsOf(60).sheets, 'Resultaat overzicht');
  const [payers] = overview.charts ?? [];
  expect(payers?.series[0]?.categories.rows).toBe(8);
  expect(payers?.message).toMatch(/De grafiek toont de 8 grootste\.$/);
});

test('takers of a product that nearly all take are told by who does not', () => {
  const menu = valuesOf(sheetCalled(sheetsOf(60).sheets, 'Resultaat menukaart'));
  const takers = menu
    .find((row) => row[1] === 'Werkplekbeheer')
    ?.find((one) => /^alle behalve/.test(String(one)));
  const marks =
    caseRows(60)
      .Matrix?.find((row) => row[1] === 'Werkplekbeheer')
      ?.slice(2) ?? [];
  const others = marks.flatMap((mark, index) => (mark === 'x' ? [] : [`D${index + 1}`]));
  expect(String(takers).split('; ')[0]).toBe(`alle behalve ${others.join(', ')}`);
});
