/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { fakeSession } from './fake-session';
import { button, choose, goTo } from './hands';
import { openPane } from './open-pane';
import { sampleComparison, withScenarios } from './sample-comparison';

afterEach(cleanup);

describe('what if', () => {
  test('R24 puts a scenario beside the workbook without one, to the cent, and writes nothing', async () => {
    const { session } = await openPane({ session: fakeSession({ next: withScenarios }) });
    await goTo('Wat als');
    await choose('Vergelijk met', 'Almelo treedt uit');
    const name = 'Almelo treedt uit, naast de begroting zonder scenario';
    const table = await screen.findByRole('table', { name });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent?.replaceAll('\u00a0', ' '));
    // Enschede − 20,00 + 333,33 + 0,01; Almelo − 20,00 − 333,34: together − 40,00, what the costs fall.
    expect(rows).toEqual([
      'DeelnemerZonderVerschil',
      'Enschedevooral deelname€ 883+ € 313,34',
      'Hof van Twente€ 433€ 0,00',
      'Almelovooral deelname€ 783− € 353,34',
      'Totaal€ 2.100− € 40,00',
    ]);
    expect(session.asked).toEqual(['check', 'compare Almelo treedt uit']);
  });

  test('goes away when no scenario is compared, and after another check', async () => {
    await openPane({ session: fakeSession({ next: withScenarios }) });
    await goTo('Wat als');
    await choose('Vergelijk met', 'Kosten omlaag');
    expect(await screen.findAllByRole('table', { name: /^Kosten omlaag/ })).toHaveLength(1);
    await choose('Vergelijk met', '');
    expect(screen.queryByRole('table', { name: /^Kosten omlaag/ })).toBeNull();
    await choose('Vergelijk met', 'Kosten omlaag');
    await screen.findByRole('table', { name: /^Kosten omlaag/ });
    await goTo('Verdeling');
    await choose('Jaar', '2017');
    await button('Schrijf 3 bladen');
    await goTo('Wat als');
    expect(screen.queryByRole('table', { name: /^Kosten omlaag/ })).toBeNull();
  });

  test('says why a scenario cannot be run', async () => {
    const finding = {
      code: 'CHANGE_UNKNOWN',
      severity: 'error',
      scope: 'all',
      services: [],
      source: { sheet: "Scenario's", cell: 'B2' },
      params: { scenario: 'Almelo treedt uit', change: 'uitreden', reason: 'change' },
    } as const;
    const compare = () => ({ ...sampleComparison(''), scenarios: [], findings: [finding] });
    await openPane({ session: fakeSession({ next: withScenarios, compare }) });
    await goTo('Wat als');
    await choose('Vergelijk met', 'Almelo treedt uit');
    expect(await screen.findByRole('button', { name: "Ga naar Scenario's!B2" })).toBeTruthy();
    expect(screen.queryByRole('table', { name: /^Almelo treedt uit/ })).toBeNull();
  });

  test('says that a workbook has no scenarios', async () => {
    await openPane();
    await goTo('Wat als');
    expect(screen.getByText('Deze werkmap heeft nog geen scenario’s.')).toBeTruthy();
    expect(screen.queryByLabelText('Vergelijk met')).toBeNull();
  });
});
