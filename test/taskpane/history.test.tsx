/** @jest-environment jsdom */
/** Vaststellen, and this run beside another one, in the pane; what is compared is calculated as in the product. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { calculate } from '../../src/app/calculate';
import { compareRuns } from '../../src/app/compare-runs';
import type { Checked, Session } from '../../src/app/session-types';
import type { FactChange } from '../../src/engine/facts/fact-changes';
import { HostError } from '../../src/workbook/host';
import type { AdoptionFacts } from '../../src/workbook/report/log/adoption-facts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { SHEETS } from '../app/compare-book';
import { book, type Rows } from '../workbook/read/build-snapshot';
import { type FakeSession, fakeSession } from './fake-session';
import { choose, goTo, press } from './hands';
import { openPane } from './open-pane';

jest.setTimeout(60_000);
afterEach(cleanup);

const BOOK = book(SHEETS);
const withCell = (sheet: string, row: number, column: number, value: number | null): WorkbookSnapshot => {
  const rows: Rows = SHEETS[sheet] ?? [];
  const changed = rows.map((cells, down) =>
    cells.map((cell, right) => (down === row && right === column ? value : cell)),
  );
  return book({ ...SHEETS, [sheet]: changed });
};
/** Salaris under p×q: Almelo and Borne budget 100 units each, and Almelo uses 120. */
const SOLD = book({
  Matrix: [
    ['Werkveld', 'Product', 'A', 'B'],
    ['P&O', 'Salaris', 'x', 'x'],
  ],
  Producten: [
    ['Werkveld', 'Product', 'Bekostiging', 'Vast deel %'],
    ['P&O', 'Salaris', 'p×q', '50%'],
  ],
  Hoeveelheden: [
    ['Werkveld', 'Product', 'Soort', 'A', 'B'],
    ['P&O', 'Salaris', 'begroot', 100, 100],
    ['P&O', 'Salaris', 'werkelijk', 120, 100],
  ],
  Begroting: [
    ['Werkveld', 'Product', 'Kostensoort', 2016],
    ['P&O', 'Salaris', 'Personeel', 2000],
  ],
  Realisatie: [
    ['Werkveld', 'Product', 'Kostensoort', 2016],
    ['P&O', 'Salaris', 'Personeel', 2310],
  ],
});
const SIX = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'];
/** At € 1 a unit, which stays so. */
const SOLD_TO_SIX = book({
  Deelnemers: [['Code', 'Naam', 'Soort'], ...SIX.map((code) => [code, code, 'gemeente'])],
  Matrix: [
    ['Werkveld', 'Product', ...SIX],
    ['P&O', 'Salaris', ...SIX.map(() => 'x')],
  ],
  Producten: [
    ['Werkveld', 'Product', 'Bekostiging'],
    ['P&O', 'Salaris', 'p×q'],
  ],
  Hoeveelheden: [
    ['Werkveld', 'Product', 'Soort', ...SIX],
    ['P&O', 'Salaris', 'begroot', ...SIX.map(() => 10)],
    ['P&O', 'Salaris', 'werkelijk', ...SIX.map((_, more) => 10 + more)],
  ],
  Begroting: [
    ['Werkveld', 'Product', 'Kostensoort', 2016],
    ['P&O', 'Salaris', 'Personeel', 60],
  ],
  Realisatie: [
    ['Werkveld', 'Product', 'Kostensoort', 2016],
    ['P&O', 'Salaris', 'Personeel', 75],
  ],
});
const DEARER = withCell('Begroting', 1, 4, 1320);

function checkedOf(snapshot: WorkbookSnapshot, changes: Partial<Checked> = {}): Checked {
  const { reading, runs, findings } = calculate(snapshot);
  return {
    ...{ reading, runs, findings, run: runs[0] },
    choices: {},
    years: [2016, 2017],
    state: 'ready',
    previous: { moment: '2026-11-22T11:04:00.000Z', sheets: ['Resultaat overzicht'] },
    outdated: false,
    ...changes,
  };
}

/** Keeps what is adopted as a session does: adopting gives `after`, withdrawing nothing. */
function sessionOn(snapshot: WorkbookSnapshot, changes: Partial<Checked> = {}, after?: AdoptionFacts) {
  const session: FakeSession = fakeSession({ next: checkedOf(snapshot, changes) });
  const { adopt, withdraw } = session;
  session.adopt = (how, options) => {
    session.next = { ...session.next, adoption: after };
    session.asked.push(`incomplete ${how.incomplete}`);
    return adopt(how, options);
  };
  session.withdraw = (options) => {
    session.next = { ...session.next, adoption: undefined };
    return withdraw(options);
  };
  session.compareWith = async (other) => ({
    ...session.next,
    beside: other && { other, ...compareRuns(snapshot, calculate(snapshot), other) },
  });
  return session;
}

/** Reads every file as this workbook; none where it is left out. */
const readsAs = (snapshot: WorkbookSnapshot | undefined): Session['job'] =>
  (async (name: string) => {
    if (name !== 'readFile' || !snapshot) throw new HostError('notAWorkbook', { file: 'weg.xlsx' });
    return snapshot;
  }) as Session['job'];

const ADOPTED: AdoptionFacts = {
  moment: '2026-11-25T12:00:00.000Z',
  version: '0',
  fingerprint: '0123456789abcdef'.repeat(4),
  phases: ['budget'],
  refused: [],
  now: 'same',
  changes: [],
  sameResults: true,
};

const amount = (value: string, cell: string): FactChange['before'] => ({
  ...{ key: 'value', field: 'value', participant: undefined, unit: 'euro', value },
  source: { sheet: 'Begroting', cell },
});
const CHANGED: FactChange = {
  row: { kind: 'budget', key: '', about: ['P&O', 'Salaris'], year: 2016, isActual: false, cells: [] },
  before: amount('1200.00', 'E2'),
  after: amount('1320.00', 'E4'),
};

async function openResult(session: FakeSession, other: WorkbookSnapshot = BOOK) {
  session.job = readsAs(other);
  await openPane({ session });
  await goTo('Resultaat');
  return session;
}

describe('vaststellen', () => {
  test('asks first, and says what is adopted', async () => {
    const session = await openResult(sessionOn(BOOK, {}, ADOPTED));
    expect(screen.getByText(/nog niet vastgesteld/)).toBeTruthy();
    await press('Vaststellen');
    expect(
      screen.getByText(/De verdeling van 2016 vaststellen, met €\s2\.100,00 aan bijdragen\?/),
    ).toBeTruthy();
    await press('Annuleren');
    expect(session.asked).not.toContain('adopt');
    await press('Vaststellen');
    await press('Ja, vaststellen');
    expect(session.asked).toEqual(expect.arrayContaining(['incomplete false', 'adopt']));
    await screen.findByText(/^Vastgesteld op .*0123 4567 89ab cdef.* zijn ongewijzigd\.$/);
    expect(screen.queryByRole('button', { name: 'Vaststellen' })).toBeNull();
  });

  test('tells a changed cell with both values and a way to it, and can be withdrawn', async () => {
    const adoption: AdoptionFacts = { ...ADOPTED, now: 'inputs', changes: [CHANGED], sameResults: false };
    const session = await openResult(sessionOn(BOOK, { adoption, outdated: true }));
    expect(screen.getByText(/is 1 cel van de invoer gewijzigd; de uitkomst is anders\./)).toBeTruthy();
    expect(screen.getByText(/was €\s1\.200,00 en is €\s1\.320,00/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ga naar Begroting!E4' })).toBeTruthy();
    // The sheets do not say what the input says: that is written first.
    expect(screen.queryByRole('button', { name: 'Opnieuw vaststellen' })).toBeNull();
    await press('Intrekken');
    await press('Ja, intrekken');
    expect(session.asked).toContain('withdraw');
    await screen.findByText(/nog niet vastgesteld/);
  });

  test('names what is not divided, and asks for just that', async () => {
    const session = await openResult(sessionOn(withCell('Maatstaven', 1, 2, null)));
    await press('Vaststellen');
    expect(screen.getByText(/^Niet verdeeld is: ICT · Werkplek\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ja, vaststellen' })).toBeNull();
    await press('Ja, onvolledig vaststellen');
    expect(session.asked).toContain('incomplete true');
  });

  test("asks about the user's own notes before it writes", async () => {
    const session = sessionOn(BOOK, {}, ADOPTED);
    session.edits = [{ sheet: 'Resultaat overzicht', cell: 'A9' }];
    await openResult(session);
    await press('Vaststellen');
    await press('Ja, vaststellen');
    await screen.findByText('Uw aantekeningen gaan verloren.');
    expect(session.asked).not.toContain('adopt');
  });
});

const chooseFile = (name: string) =>
  act(async () => {
    const input = screen.getByLabelText('Bestand kiezen', { selector: 'input' });
    // What this imitation of a browser does not know.
    const arrayBuffer = async () => new ArrayBuffer(0);
    fireEvent.change(input, { target: { files: [Object.assign(new File([], name), { arrayBuffer })] } });
  });

describe('wat is er veranderd', () => {
  test('beside an earlier file: who pays more, why, and which cells', async () => {
    const session = await openResult(sessionOn(DEARER));
    await choose('Vergelijk met', 'file');
    await chooseFile('verstuurd.xlsx');
    const table = await screen.findByRole('table', {
      name: 'begroting 2016 nu tegenover begroting 2016 in verstuurd.xlsx',
    });
    const [row] = within(table).getAllByRole('row').slice(1);
    // € 120 more in three equal parts; Almelo paid 400 + 600.
    expect(row?.textContent).toMatch(/Almelovooral kosten€\s1\.000\+\s€\s40,00/);
    expect(screen.getByText(/^Alle deelnemers samen: \+ €\s120 door kosten van Salaris\.$/)).toBeTruthy();
    expect(screen.getByText(/was €\s1\.200,00 en is €\s1\.320,00/)).toBeTruthy();
    expect(session.asked).not.toContain('write');
    await press('Schrijf het verschil in de werkmap');
    expect(session.asked).toContain('write');
  });

  test('a product under p×q tells volume, efficiency and price apart', async () => {
    await openResult(sessionOn(SOLD));
    expect(screen.queryByRole('table', { name: /^Bij p×q/ })).toBeNull();
    await choose('Vergelijk met', 'actual');
    const table = await screen.findByRole('table', { name: /^Bij p×q/ });
    const text = table.textContent?.replaceAll('\u00a0', ' ');
    // Half of the cost is fixed, so 220 units may cost 2.100: 210 too much, in 0,5 × 100/200 + 0,5 × 120/220 for
    // Almelo and the rest for Borne. Twenty more units at € 10 are 200. What is left is the price.
    expect(text).toContain('AlmeloSalaris+ € 207,50Hoeveelheid+ € 200,00Efficiency+ € 109,77Prijs− € 102,27');
    expect(text).toContain('BorneSalaris+ € 102,50Efficiency+ € 100,23Prijs+ € 2,27');
    expect(text).toContain('Totaal+ € 310,00Hoeveelheid+ € 200,00Efficiency+ € 210,00Prijs− € 100,00');
    await choose('Vergelijk met', '');
    expect(screen.queryByRole('table', { name: /^Bij p×q/ })).toBeNull();
  });

  test('of many the largest differences are shown first, and all when asked for', async () => {
    await openResult(sessionOn(SOLD_TO_SIX));
    await choose('Vergelijk met', 'actual');
    const table = await screen.findByRole('table', { name: /^Bij p×q/ });
    const names = (): readonly (string | null)[] =>
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent)
        .filter((text) => text?.endsWith('Salaris'));
    // Everybody uses one unit more than the one before: P1 no more, P6 five more.
    expect(names()).toEqual(['P6', 'P5', 'P4', 'P3'].map((name) => `${name}Salaris`));
    await press('Toon alle 5');
    expect(names()).toHaveLength(5);
    await press('Toon minder');
    expect(names()).toHaveLength(4);
  });

  test('what cannot be compared is said; nothing chosen compares no longer', async () => {
    await openResult(sessionOn(BOOK), book({ Begroting: undefined }));
    await choose('Vergelijk met', 'file');
    await chooseFile('leeg.xlsx');
    await screen.findByText('In leeg.xlsx is 2016 niet te verdelen; open dat bestand om te zien waarom.');
    expect(screen.queryByRole('button', { name: /^Schrijf het verschil/ })).toBeNull();
    await choose('Vergelijk met', '');
    expect(screen.queryByText(/leeg\.xlsx/)).toBeNull();
  });

  test('beside another year, also before anything is written', async () => {
    await openResult(sessionOn(BOOK, { previous: undefined }));
    await choose('Vergelijk met', '2017');
    await screen.findByRole('table', { name: 'begroting 2017 tegenover begroting 2016' });
  });

  test('a file that cannot be read is told, and the pane goes on', async () => {
    const session = await openResult(sessionOn(BOOK));
    session.job = readsAs(undefined);
    await choose('Vergelijk met', 'file');
    await chooseFile('weg.xlsx');
    await screen.findByText('Dat is niet gelukt.');
    expect(screen.getByLabelText('Vergelijk met')).toBeTruthy();
  });
});
