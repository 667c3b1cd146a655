import type { FindingParams } from '../../src/engine/finding';
import { dictionaryOf, type Language } from '../../src/locale';

const nl = dictionaryOf('nl').findings;
const codes = Object.keys(nl) as (keyof typeof nl)[];
const languages: readonly Language[] = ['nl', 'en'];

/** Something for every parameter that a code may carry. */
const FULL: FindingParams = {
  organisation: 'Dienst',
  field: 'P&O',
  service: 'Salaris',
  services: 3,
  participant: 'Almelo',
  participants: 'Almelo, Borne',
  driver: 'inwoners',
  year: 2016,
  used: 2015,
  first: 2017,
  phase: 'actual',
  amount: '-12500.00',
  cost: '100.5',
  contributions: '50.00',
  value: '-3',
  text: '1.234',
  number: '1234.5',
  column: 'Begroting 2016',
  kind: 'budget',
  sheet: 'Begroting',
  other: 'Begroting oud',
  total: '10',
  sum: '11.005',
  effect: '0.0049',
  cells: 4,
  rows: 2,
  columns: 1,
  from: '2016-01-01',
  to: '2016-12-31',
  date: '2016-07-01',
  scenario: 'Losser erbij',
  change: 'afname',
  proposal: 'Hengelo',
};

describe('sentences of findings', () => {
  test.each(languages)(
    '%s: every code has a sentence and an advice, with and without parameters',
    (language) => {
      const { findings } = dictionaryOf(language);
      for (const code of codes) {
        for (const params of [FULL, {}]) {
          const { message, advice } = findings[code](params);
          for (const sentence of [message, advice]) {
            expect(sentence).toMatch(/^[^a-z].*\.$/su);
            expect(sentence).not.toMatch(/undefined|NaN|\[object|!| {2}|\.\./u);
          }
        }
      }
    },
  );

  test('both languages know the same codes', () => {
    expect(Object.keys(dictionaryOf('en').findings).sort()).toEqual([...codes].sort());
  });

  test('a long list of participants is cut short', () => {
    const participants = ['Almelo', 'Borne', 'Enschede', 'Hengelo', 'Losser'].join(', ');
    expect(nl.AGREEMENT_MISSING({ service: 'beheer ICT', field: 'I&A', participants }).message).toBe(
      'Product beheer ICT (I&A) wordt zonder DVO afgenomen door Almelo, Borne, Enschede en 2 andere deelnemers.',
    );
  });

  test('names, numbers and amounts as they are written in the language', () => {
    expect(
      nl.DRIVER_MISSING({
        driver: 'inwoners',
        participant: 'Regio Twente',
        service: 'Salaris',
        field: 'P&O',
      }),
    ).toEqual({
      message: 'De maatstaf inwoners ontbreekt voor Regio Twente; Salaris (P&O) wordt niet verdeeld.',
      advice: 'Vul een waarde in, of 0 als Regio Twente niet meebetaalt.',
    });
    const differs = { service: 'Fin func', cost: '112500.5', contributions: '100000.00', amount: '12500.50' };
    expect(nl.CONTRIBUTION_DIFFERS(differs).message).toBe(
      'Product Fin func: de kosten zijn €\u00a0112.500,50 en de bijdragen €\u00a0100.000,00; het dekkingsverschil is €\u00a012.500,50.',
    );
    expect(dictionaryOf('en').findings.CONTRIBUTION_DIFFERS({ ...differs, phase: 'budget' }).message).toBe(
      'Product Fin func: the cost (budget) is €112,500.50 and the contributions are €100,000.00; the difference in coverage is €12,500.50.',
    );
    expect(nl.ROUNDED_INPUT({ sheet: 'Begroting', effect: '-0.0049', cells: 2 }).message).toContain(
      '−€\u00a00,0049',
    );
  });
});
