/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import type { Checked } from '../../src/app/session-types';
import type { Finding } from '../../src/engine/finding';
import type { RecognisedSheet } from '../../src/workbook/read/reading';
import { fakeSession } from './fake-session';
import { button, choose, click, press } from './hands';
import { openPane } from './open-pane';
import { empty, ready, sampleModel } from './sample';

afterEach(cleanup);

const finding = (
  code: Finding['code'],
  params: Finding['params'],
  changes: Partial<Finding> = {},
): Finding => ({
  code,
  severity: 'error',
  scope: 'none',
  services: [],
  source: { sheet: 'Matrix', cell: 'F1' },
  params,
  ...changes,
});
const openWith = (changes: Partial<Checked>) =>
  openPane({ session: fakeSession({ next: { ...ready, ...changes } }) });
const [first, second] = sampleModel.participants;
if (!first || !second) throw new Error('too few participants');

describe('a name that Deelnemers does not have', () => {
  const unknown = (name: string, proposal?: string) =>
    finding('PARTICIPANT_UNKNOWN', { participant: name, cells: 2, ...(proposal && { proposal }) });

  test('is taken over as it is proposed', async () => {
    const { session } = await openWith({ findings: [unknown('Gem. X', first.name)] });
    await press(`Dit is ${first.name}`);
    expect(session.corrections).toEqual([{ participants: { 'Gem. X': [first.code] } }]);
  });

  test('is said to be somebody', async () => {
    const { session } = await openWith({ findings: [unknown('Gem. X')] });
    expect(screen.queryByRole('button', { name: /^Dit is/ })).toBeNull();
    await press('Wie is dit? Gem. X');
    await choose('Wie is Gem. X?', second.code);
    expect(session.corrections).toEqual([]);
    await press('Zo gebruiken');
    expect(session.corrections).toEqual([{ participants: { 'Gem. X': [second.code] } }]);
  });

  test('is said to be several together, whose amounts are divided by a rule', async () => {
    const { session } = await openWith({ findings: [unknown('Samen')] });
    await press('Wie is dit? Samen');
    await choose('Wie is Samen?', first.code);
    await choose('En wie nog meer?', second.code);
    await choose('Bedragen verdelen naar', 'gelijk');
    await press('Zo gebruiken');
    expect(session.corrections).toEqual([
      { participants: { Samen: [first.code, second.code] }, splits: { Samen: 'gelijk' } },
    ]);
  });

  test('in a row about one participant is not several', async () => {
    const source = { sheet: 'Deelnemers', cell: 'I2' };
    await openWith({ findings: [{ ...unknown('Samen'), source }] });
    await press('Wie is dit? Samen');
    await choose('Wie is Samen?', first.code);
    expect(screen.queryByLabelText('En wie nog meer?')).toBeNull();
  });

  test('above marks beside the participants is asked about as well', async () => {
    const column = finding('COLUMN_IGNORED', { column: 'Extra', cells: 3 }, { severity: 'warning' });
    await openWith({ findings: [column] });
    await button('Wie is dit? Extra');
  });

  test('a rule is asked where only that is missing', async () => {
    const participants = `${first.name}, ${second.name}`;
    const { session } = await openWith({
      findings: [finding('COLUMN_SHARED', { column: 'Samen', participants, rule: '', cells: 1 })],
    });
    await choose('Bedragen verdelen naar', 'gelijk');
    await press('Zo gebruiken');
    expect(session.corrections).toEqual([
      { participants: { Samen: [first.code, second.code] }, splits: { Samen: 'gelijk' } },
    ]);
  });

  test('a finding about something else has no such answer', async () => {
    await openWith({ findings: [finding('NUMBER_UNREADABLE', { text: 'veel' })] });
    expect(screen.queryByRole('button', { name: /^Wie is/ })).toBeNull();
  });
});

const matrix: RecognisedSheet = {
  sheet: 'Matrix',
  kind: 'matrix',
  header: 'A1',
  rows: 3,
  hidden: false,
  columns: [
    { cell: 'A1', heading: 'Dienst', key: 'dienst', role: 'ignored' },
    { cell: 'B1', heading: 'Product', key: 'product', role: 'service' },
  ],
  choices: { roles: ['service', 'field'], years: false, participants: true },
};
const withSheets = (...sheets: readonly RecognisedSheet[]): Partial<Checked> => ({
  reading: { ...ready.reading, sheets },
});

describe('a column', () => {
  test('is said to be another one of its sheet, or not to be read', async () => {
    const { session } = await openWith(withSheets(matrix));
    await press('Een kolom is iets anders');
    await choose('Kolom', 'A1');
    await choose('Wat staat er in Dienst?', 'service');
    await press('Zo gebruiken');
    await choose('Kolom', 'B1');
    await choose('Wat staat er in Product?', 'ignored');
    await press('Zo gebruiken');
    expect(session.corrections).toEqual([
      { columns: { Matrix: { dienst: 'service' } } },
      { columns: { Matrix: { product: 'ignored' } } },
    ]);
  });

  test('that is not read may be one of a participant, one that is read may not', async () => {
    const { session } = await openWith(withSheets(matrix));
    await press('Een kolom is iets anders');
    await choose('Kolom', 'B1');
    const options = within(await screen.findByLabelText('Wat staat er in Product?')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['Kies', 'niet lezen', 'Werkveld']);
    await choose('Kolom', 'A1');
    await choose('Wat staat er in Dienst?', 'people');
    await choose('Wie is Dienst?', first.code);
    await press('Zo gebruiken');
    expect(session.corrections).toEqual([{ participants: { Dienst: [first.code] } }]);
  });

  test('may hold the amounts of a year', async () => {
    const budget: RecognisedSheet = {
      ...matrix,
      sheet: 'Begroting',
      columns: [{ cell: 'D1', heading: 'Bedrag', key: 'bedrag', role: 'ignored' }],
      choices: { roles: ['service'], years: true, participants: false },
    };
    const { session } = await openWith(withSheets(matrix, budget));
    await press('Een kolom is iets anders');
    await choose('Blad', 'Begroting!A1');
    await choose('Kolom', 'D1');
    await choose('Wat staat er in Bedrag?', '2016');
    await press('Zo gebruiken');
    expect(session.corrections).toEqual([{ columns: { Begroting: { bedrag: 2016 } } }]);
  });

  test('of a sheet that misses one is asked for at once, also when nothing else was recognised', async () => {
    const incomplete: RecognisedSheet = {
      ...matrix,
      sheet: 'Blad1',
      kind: 'unknown',
      header: undefined,
      missing: ['service', 'costKind'],
    };
    const next = { ...empty, reading: { ...empty.reading, sheets: [incomplete] } };
    await openPane({ session: fakeSession({ next }) });
    expect(screen.getByText(/nog een kolom nodig voor: product, kostensoort\.$/)).toBeTruthy();
    await choose('Kolom', 'A1');
  });
});

describe('what the user said', () => {
  const corrections: Checked['corrections'] = [
    { kind: 'sheet', sheet: 'Matrix', as: 'matrix' },
    { kind: 'column', sheet: 'Matrix', column: 'dienst', as: 'service' },
    { kind: 'participants', text: 'Samen', codes: ['A', 'B'], rule: 'inwoners' },
  ];

  test('stands with the sheet it is about, or below, and can be taken back one by one', async () => {
    const { session } = await openWith({ ...withSheets(matrix), corrections });
    const row = screen.getByText('Matrix!dienst = Product').closest('ul')?.closest('li');
    expect(row?.textContent).toContain('Matrix = Product-afnemer matrix');
    expect(row?.textContent).not.toContain('Samen');
    await click(
      screen.getByRole('button', { name: 'Terugdraaien', description: 'Samen = A + B naar inwoners' }),
    );
    await click(screen.getByRole('button', { name: 'Terugdraaien', description: 'Matrix!dienst = Product' }));
    expect(session.takenBack).toEqual([corrections[2], corrections[1]]);
    expect(session.asked).toEqual(['check', 'takeBack', 'takeBack']);
  });

  test('is also shown where it left nothing to divide', async () => {
    const said: Checked['corrections'] = [{ kind: 'sheet', sheet: 'Blad1', as: 'unknown' }];
    await openPane({ session: fakeSession({ next: { ...empty, corrections: said } }) });
    expect(screen.getByText('Blad1 = niet gebruiken')).toBeTruthy();
    await button('Terugdraaien');
  });
});
