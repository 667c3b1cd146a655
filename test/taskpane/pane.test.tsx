/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { fakeSession } from './fake-session';
import { button, choose, currentPlace, goTo, press, told } from './hands';
import { openPane } from './open-pane';
import { blocked, empty, missingDriver, ready } from './sample';

afterEach(cleanup);

describe('where the pane opens', () => {
  test('a workbook without data offers the example and the template', async () => {
    const { session } = await openPane({ session: fakeSession({ next: empty }) });
    await press('Voorbeeld invoegen');
    await told('1 blad ingevoegd');
    expect(session.asked).toEqual(['check', 'insertExample', 'check']);
    expect(currentPlace()).toBe('Controle');
  });

  test('an error that stops everything opens on what was found, without a way to write', async () => {
    await openPane({ session: fakeSession({ next: blocked }) });
    expect(await screen.findByText('Zolang dit er staat kan niets worden verdeeld.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Naar de verdeling' })).toBeNull();
  });

  test('results that are up to date open on the result', async () => {
    const next = { ...ready, previous: { moment: '2026-11-21T11:04:00.000Z' } };
    await openPane({ session: fakeSession({ next }) });
    expect(await screen.findByText(/^De resultaatbladen van 21-11-2026 .* zijn bij\.$/)).toBeTruthy();
    expect(currentPlace()).toBe('Resultaat');
  });

  test('results of earlier input open on the division', async () => {
    const next = { ...ready, previous: { moment: '2026-11-21T11:04:00.000Z' }, outdated: true };
    await openPane({ session: fakeSession({ next }) });
    expect(await screen.findByText(/^Vervangt de bladen van 21-11-2026/)).toBeTruthy();
  });
});

describe('the straight path', () => {
  test('recognised → division → write → result, with links to the sheets', async () => {
    const { session, host } = await openPane();
    await press('Naar de verdeling');
    const table = await screen.findByRole('table', { name: 'Kies een deelnemer om de producten te zien.' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    // Enschede 300,00 + 333,34 + 250,00; Almelo 200,00 + 333,34 + 250,00; Hof van Twente 100,00 + 333,33.
    expect(rows).toEqual([
      'DeelnemerBijdrageDeel',
      'Enschede€\u00a088342%',
      'Almelo€\u00a078337%',
      'Hof van Twente€\u00a043321%',
      'Totaal€\u00a02.100',
    ]);
    await press('Schrijf 3 bladen');
    await told('3 bladen geschreven');
    await press('Ga naar Resultaat lijst');
    expect(session.asked).toEqual(['check', 'write']);
    expect(host.selected).toEqual([{ sheet: 'Resultaat lijst', cell: 'A1' }]);
  });

  test('R6: an amount that depends on tentative marks has the least and the most below it', async () => {
    const row = { participant: 2, phase: 'budget', minimum: 100_00, asSet: 433_33, maximum: 500_00 } as const;
    const range = { rows: [row], exact: true, bounded: [] };
    await openPane({ session: fakeSession({ next: { ...ready, range } }) });
    await press('Naar de verdeling');
    const rows = (await screen.findAllByRole('row')).map((found) => found.textContent);
    expect(rows).toContain('Hof van Twente€\u00a0433€\u00a0100 tot €\u00a050021%');
    expect(screen.getByText(/^Onder een bedrag dat van voorwaardelijke afname/)).toBeTruthy();
  });

  test('the cell of a finding is selected in Excel', async () => {
    const { host } = await openPane({
      session: fakeSession({ next: { ...ready, findings: [missingDriver] } }),
    });
    await press('Ga naar Maatstaven!E2');
    expect(host.selected).toEqual([missingDriver.source]);
  });

  test('the settlement says in words who pays and who gets back', async () => {
    await openPane();
    await goTo('Verdeling');
    await choose('Fase', 'actual');
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toContain('EnschedeVoorschot €\u00a0333€\u00a0400€\u00a067te betalen');
    expect(rows).toContain('Hof van TwenteVoorschot €\u00a0333€\u00a0267€\u00a067terug');
    expect(rows).toContain('AlmeloVoorschot €\u00a0333€\u00a0333€\u00a00niets te verrekenen');
  });

  test('a choice is checked again with what was chosen before', async () => {
    const { session } = await openPane();
    await goTo('Verdeling');
    await choose('Voorwaardelijk (x)', 'wel');
    await choose('Jaar', '2017');
    await screen.findByRole('button', { name: 'Schrijf 3 bladen' });
    expect(session.choices).toEqual([undefined, { tentative: 'wel' }, { tentative: 'wel', year: 2017 }]);
  });
});

describe('notes of the user on a result sheet', () => {
  const edits = [
    { sheet: 'Resultaat bijdragen', cell: 'H7' },
    { sheet: 'Resultaat lijst', cell: 'K12' },
  ];

  test('are named before anything is replaced, and kept when the user says so', async () => {
    const { session } = await openPane({ session: fakeSession({ edits }) });
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    expect(await button('Ga naar Resultaat bijdragen!H7')).toBeTruthy();
    expect(await button('Ga naar Resultaat lijst!K12')).toBeTruthy();
    await press('Niet schrijven');
    await button('Schrijf 3 bladen');
    expect(session.asked).not.toContain('write');
  });

  test('are replaced only after that', async () => {
    const { session } = await openPane({ session: fakeSession({ edits }) });
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    await press('Toch vervangen');
    await told('3 bladen geschreven');
    expect(session.asked).toEqual(['check', 'write']);
  });
});

describe('taking the results out', () => {
  test('asks first', async () => {
    const next = { ...ready, previous: { moment: '2026-11-21T11:04:00.000Z' } };
    const { session } = await openPane({ session: fakeSession({ next }) });
    await press('Alle resultaten verwijderen');
    await press('Annuleren');
    await press('Alle resultaten verwijderen');
    expect(session.asked).not.toContain('removeResults');
    await press('Verwijderen');
    await told('3 bladen verwijderd.');
    expect(await screen.findByText('Er zijn nog geen resultaatbladen.')).toBeTruthy();
  });
});

test('the pane speaks English as well', async () => {
  await openPane({ language: 'en' });
  await press('To the division');
  await press('Write 3 sheets');
  await told('3 sheets written');
});

test('a new file begins with the example', async () => {
  const { session } = await openPane({ kind: 'file', isBlank: true, session: fakeSession({ next: empty }) });
  await told('1 blad ingevoegd');
  expect(session.asked).toEqual(['insertExample', 'check']);
});
