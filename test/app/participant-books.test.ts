/** A file for one participant holds nothing about another: looked for in every part of the package, as anybody can. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type Calculation, calculate } from '../../src/app/calculate';
import { participantBooks } from '../../src/app/participant-books';
import type { Model, ParticipantIndex } from '../../src/engine/model';
import { freshWorkbook } from '../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { STATEMENT_KINDS } from '../../src/workbook/report/statements/choice';

/** Every test divides and writes a whole workbook. */
jest.setTimeout(240_000);

const FIXTURES = join(__dirname, '../fixtures');
const CHOICE = { participants: 'all', kinds: STATEMENT_KINDS } as const;
const moment = new Date(2026, 10, 22, 12, 4);

async function booksOf(fixture: string) {
  const host = await openXlsx(readFileSync(join(FIXTURES, `${fixture}.xlsx`)), fixture);
  const snapshot = await host.read();
  const calculation = calculate(snapshot);
  const books = participantBooks(calculation, CHOICE, { language: 'nl', moment, snapshot });
  return { calculation, books, model: calculation.reading.model };
}

/** All parts of the file, unpacked. */
async function partsOf(book: Awaited<ReturnType<typeof booksOf>>['books'][number]) {
  const host = await openXlsx(freshWorkbook(), book.file);
  await host.write(book.sheets);
  return Object.entries(unzipSync(host.bytes())).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
}

/** Euro amounts as they are stored: every share, advance and difference. */
function amountsBy({ runs: [run] }: Calculation, counts: (participant: ParticipantIndex) => boolean) {
  const cents = [
    ...(run?.outcomes ?? []).flatMap(({ allocations }) =>
      allocations.flatMap(({ payers, shares }) => shares.filter((_, at) => counts(payers[at] ?? -1))),
    ),
    ...(run?.settlement ?? [])
      .filter(({ participant }) => counts(participant))
      .flatMap(({ advance, actual, difference }) => [advance, actual, difference]),
    ...(run?.terms ?? []).filter(({ participant }) => counts(participant)).map(({ amount }) => amount),
  ];
  return new Set(cents.filter((amount) => Math.abs(amount) > 1000_00));
}

/** What the weights of a participant are made of: inhabitants, contributed budgets, volumes. */
function inputsBy({ drivers, contributed }: Model, counts: (participant: ParticipantIndex) => boolean) {
  const own = <T>(values: readonly T[]): readonly T[] => values.filter((_, index) => counts(index));
  return new Set([
    ...drivers
      .flatMap(({ row }) => own(row.values))
      .map(Number)
      .filter((value) => value > 1000),
    ...contributed.flatMap(({ row }) => own(row.values)).map((value) => Number(value) / 100),
  ]);
}

describe.each(['twentebedrijf-2016', 'regio-twente-2016', 'heuvelland-2023'])('%s', (fixture) => {
  test('every participant has a file with sheets of its own', async () => {
    const { books, model } = await booksOf(fixture);
    expect(books.map(({ code }) => code)).toEqual(model.participants.map(({ code }) => code));
    expect(new Set(books.map(({ file }) => file.toLowerCase())).size).toBe(books.length);
    for (const { sheets, file } of books) {
      expect(sheets.length).toBeGreaterThanOrEqual(2);
      expect(file).toMatch(/^[^/\\:*?"<>|]+ \d{4}\.xlsx$/);
    }
  });

  test('no name, amount or input of another in any part', async () => {
    const { books, calculation, model } = await booksOf(fixture);
    for (const [index, book] of books.entries()) {
      // An organisation may be a participant as well; it is the sender.
      const others = model.participants.filter(
        ({ name }, other) => other !== index && !model.organisations.includes(name),
      );
      const isOther = (other: number): boolean => other !== index;
      const mine = amountsBy(calculation, (other) => other === index);
      const amounts = [...amountsBy(calculation, isOther)].filter((amount) => !mine.has(amount));
      const ownInputs = inputsBy(model, (other) => other === index);
      const inputs = [...inputsBy(model, isOther)].filter((value) => !ownInputs.has(value));
      const forbidden = new Set([...amounts.map((amount) => amount / 100), ...inputs]);
      // A total that the page may show can be the amount of one other participant, where nobody else pays.
      for (const total of totalsOf(calculation)) forbidden.delete(total / 100);
      expect(forbidden.size).toBeGreaterThan(10);
      for (const { path, text } of await partsOf(book)) {
        for (const { name, aliases } of others) {
          for (const known of [name, ...aliases].filter((word) => word.length > 4))
            expect([book.name, path, text.includes(known) && known]).toEqual([book.name, path, false]);
        }
        const numbers = [...text.matchAll(/<(?:\w+:)?v>(-?[\d.E+-]+)<\//g)].map(([, value]) => Number(value));
        expect([book.name, path, numbers.filter((value) => forbidden.has(value))]).toEqual([
          book.name,
          path,
          [],
        ]);
        // Not in words either.
        const words = text.replace(/[\u00a0\u202f ]/g, ' ');
        for (const amount of amounts) {
          const written = `€ ${(Math.abs(amount) / 100)
            .toFixed(2)
            .replace('.', ',')
            .replace(/\B(?=(\d{3})+,)/g, '.')}`;
          if (!forbidden.has(amount / 100)) continue;
          expect([book.name, path, words.includes(written) && written]).toEqual([book.name, path, false]);
        }
      }
    }
  });
});

/** Totals of all participants, per werkveld and over all. */
function totalsOf({ reading, runs: [run] }: Calculation): readonly number[] {
  const byField = new Map<string, number>();
  const add = (key: string, amount: number): unknown => byField.set(key, (byField.get(key) ?? 0) + amount);
  for (const { service, phase, allocations } of run?.outcomes ?? []) {
    for (const { amount } of allocations) add(`${phase} ${reading.model.services[service]?.field}`, amount);
  }
  return [...byField.values()];
}
