/** @jest-environment jsdom */
/** Questions about a division in the pane, with answers of the real engine on a workbook that is divided by hand. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { performJob } from '../../src/app/jobs/jobs';
import { openBook } from '../../src/app/jobs/open-book';
import { compareBook } from '../app/compare-book';
import { fakeSession } from './fake-session';
import { click, goTo } from './hands';
import { openPane } from './open-pane';
import { ready } from './sample';

afterEach(cleanup);
jest.setTimeout(60_000);

/** Salaris € 1.200 in equal parts over three; Werkplek € 900 over Almelo 20 and Borne 10 fte, Regio Twente (x) 15. */
async function openOn() {
  const book = openBook({ snapshot: compareBook(), choices: {} });
  const { reading, runs } = book.calculation;
  const session = fakeSession({
    next: { ...ready, reading, runs, run: runs[0] },
    job: async (name, ask) => performJob(book, name, ask, () => undefined) as never,
  });
  await openPane({ session });
  await goTo('Wat als');
  return session;
}

const panelOf = (title: string) => {
  const heading = screen.getByRole('heading', { name: title });
  const item = heading.closest('.fui-AccordionItem');
  if (!(item instanceof HTMLElement)) throw new Error(`no item ${title}`);
  return within(item);
};
const open = async (title: string) => {
  await click(screen.getByRole('button', { name: title }));
  return panelOf(title);
};
const set = (element: HTMLElement, value: string) =>
  act(async () => void fireEvent.change(element, { target: { value } }));
const work = (panel: ReturnType<typeof within>) => click(panel.getByRole('button', { name: 'Bereken' }));
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => row.textContent?.replace(/\u00a0/g, ' '));

describe('Gevoeligheid', () => {
  test('of one participant, widest first', async () => {
    await openOn();
    const panel = await open('Gevoeligheid');
    await set(panel.getByLabelText('Voor'), 'A');
    await work(panel);
    const table = await panel.findByRole('table', {
      name: /^Almelo, bij 10% minder en meer: links betaalt Almelo minder/,
    });
    // Werkplek 600 and Salaris 400, 10% each; fte of Almelo 18 or 22 against 10: 900 × 18/28 and × 22/32.
    expect(rowsOf(table).slice(0, 4)).toEqual([
      'Wat10% minder10% meer',
      'kosten ICT− € 60,00+ € 60,00',
      'kosten P&O− € 40,00+ € 40,00',
      'fte Almelo− € 21,43+ € 18,75',
    ]);
  });

  test('writing it on a sheet is a choice that is checked with the others', async () => {
    const session = await openOn();
    const panel = await open('Gevoeligheid');
    await work(panel);
    const box = await panel.findByLabelText('Ook op een blad schrijven');
    await click(box);
    expect(session.choices.at(-1)).toEqual({
      analyses: [{ kind: 'sensitivity', percent: '10', participants: [] }],
    });
    expect(await panel.findByRole('table', { name: /^Alle deelnemers samen/ })).toBeTruthy();
    const chosen = await panel.findByLabelText<HTMLInputElement>('Ook op een blad schrijven');
    expect(chosen.checked).toBe(true);
    await click(chosen);
    expect(session.choices.at(-1)).toEqual({});
  });
});

describe('Doel zoeken', () => {
  test('a price by more takers, with the rows that reach it', async () => {
    await openOn();
    const panel = await open('Doel zoeken');
    await set(panel.getByLabelText('Product'), '1');
    await set(panel.getByLabelText('Hoogstens (euro)'), '300');
    await set(panel.getByLabelText('Door'), 'takers');
    await work(panel);
    expect(await panel.findByText('Doel: de prijs van ICT · Werkplek is hoogstens € 300,00.')).toBeTruthy();
    expect(panel.getByText('Nu is dat € 450,00.')).toBeTruthy();
    expect(panel.getByText('Dat lukt zo niet.')).toBeTruthy();
  });

  test('a contribution by lower cost', async () => {
    await openOn();
    const panel = await open('Doel zoeken');
    await set(panel.getByLabelText('Wat'), 'contribution');
    await set(panel.getByLabelText('Deelnemer'), 'A');
    await set(panel.getByLabelText('Hoogstens (euro)'), '€ 900,-');
    await work(panel);
    // Almelo pays 1.000: a tenth less.
    expect(
      await panel.findByText('Daarvoor moeten de kosten van alle producten 10% lager zijn.'),
    ).toBeTruthy();
    expect(panel.getByText('Dan is het € 900,00.')).toBeTruthy();
    expect(panel.getByText('Wijziging: kosten % · Waarde: -10%')).toBeTruthy();
  });

  test.each([
    // Of 1.000 a tenth less.
    ['lower cost', { service: '', most: '900', by: 'cost' }, '− € 100,00'],
    // Of 600 for Werkplek alone a tenth less.
    ['lower cost of one product', { service: '1', most: '540', by: 'cost' }, '− € 60,00'],
  ])('what reaches a goal by %s becomes a scenario, which reaches it', async (_, wish, difference) => {
    const session = await openOn();
    const panel = await open('Doel zoeken');
    await set(panel.getByLabelText('Wat'), 'contribution');
    await set(panel.getByLabelText('Deelnemer'), 'A');
    await set(panel.getByLabelText('Product'), wish.service);
    await set(panel.getByLabelText('Hoogstens (euro)'), wish.most);
    await set(panel.getByLabelText('Door'), wish.by);
    await work(panel);
    await click(await panel.findByRole('button', { name: 'Zet in een scenario' }));
    expect(panel.getByText('Het staat bovenaan onder Scenario, en is nog niet bewaard.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Naam').value).toBe('Doel Almelo');
    const table = await screen.findByRole('table', { name: /^Begroting \d+, en wat/ });
    const almelo = within(table)
      .getByRole('rowheader', { name: /^Almelo/ })
      .closest('tr');
    expect(almelo?.textContent?.replace(/\u00a0/g, ' ')).toContain(difference);
    expect(session.asked).toEqual(['check']);
  });

  test('asks for nothing before it is clear what is wanted', async () => {
    await openOn();
    const panel = await open('Doel zoeken');
    const button = panel.getByRole<HTMLButtonElement>('button', { name: 'Bereken' });
    expect(button.disabled).toBe(true);
    await set(panel.getByLabelText('Product'), '0');
    await set(panel.getByLabelText('Hoogstens (euro)'), 'veel');
    expect(panel.getByText('Schrijf een bedrag in euro, zoals 60.000 of 45,50.')).toBeTruthy();
    expect(button.disabled).toBe(true);
    await set(panel.getByLabelText('Hoogstens (euro)'), '45,50');
    expect(button.disabled).toBe(false);
    await set(panel.getByLabelText('Wat'), 'contribution');
    await set(panel.getByLabelText('Product'), '');
    await set(panel.getByLabelText('Deelnemer'), 'B');
    await set(panel.getByLabelText('Door'), 'volume');
    expect(panel.getByText('Kies daarvoor een product.')).toBeTruthy();
    expect(button.disabled).toBe(true);
  });
});

describe('Coalities', () => {
  test('who is in the set can be tried: what each then pays', async () => {
    await openOn();
    const panel = await open('Coalities');
    await set(panel.getByLabelText('Product'), '1');
    await work(panel);
    const table = await panel.findByRole('table', { name: 'Probeer een samenstelling' });
    expect(rowsOf(table).slice(1)).toEqual(['Almelo€ 600€ 600', 'Borne€ 300€ 300']);
    await click(panel.getByLabelText('Borne'));
    expect(rowsOf(table).slice(1)).toEqual(['Almelo€ 900€ 600', 'Borne€ 300']);
    expect(panel.getByText('Kosten van deze samenstelling: € 900')).toBeTruthy();
    // The last one stays: nobody is no set.
    expect(panel.getByLabelText<HTMLInputElement>('Almelo').disabled).toBe(true);
  });
});

describe('Eerlijkheid', () => {
  test('what everybody pays beside the Shapley value and the lines', async () => {
    await openOn();
    const panel = await open('Eerlijkheid');
    await work(panel);
    const table = await panel.findByRole('table', { name: /^De Shapley-waarde is/ });
    // Nothing is said of fixed parts, so all is fixed: Salaris 400 each, Werkplek 450 each for Almelo and Borne.
    expect(rowsOf(table).slice(1)).toEqual([
      'Almelotussen € 0 en € 2.100€ 1.000€ 850',
      'Bornetussen € 0 en € 2.100€ 700€ 850',
      'Regio Twentetussen € 0 en € 1.200€ 400€ 400',
    ]);
    expect(panel.getByText('Niemand betaalt meer dan alleen.')).toBeTruthy();
    expect(panel.getByText(/^Een herverdeeleffect is er als u/)).toBeTruthy();
  });
});
