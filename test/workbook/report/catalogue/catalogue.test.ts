/** Resultaat menukaart: catalogue facts, takers, rule and key in words, prices from the division, agreements. */
import { serial } from '../../read/build-snapshot';
import { fullYear } from '../full-year-sheets';
import { sheetCalled, valuesOf } from '../sheet-values';

const NAME = 'Resultaat menukaart';
const menu = (options: Parameters<typeof fullYear>[0] = {}) =>
  valuesOf(sheetCalled(fullYear(options).sheets, NAME));
const values = menu();

describe('Resultaat menukaart', () => {
  test('facts and takers of every product; a fact that no product has gets no column', () => {
    expect(values[0]?.[0]).toBe('Menukaart 2017: 4 producten');
    expect(values.slice(3, 8).map((row) => row.slice(0, 6))).toEqual([
      ['Werkveld', 'Product', 'Pakket', 'Wettelijk', 'Omvang', 'Afnemers'],
      ['P&O', 'Salaris', 'basis', 'nee', '2 fte', 'A, B, C'],
      ['ICT', 'Werkplek', 'plus', 'nee', null, 'alle deelnemers'],
      ['JZ', 'Advies', 'maatwerk', 'ja', null, 'A; voorwaardelijk: B; op afroep: D'],
      ['Casco', 'Directie', 'basis', 'nee', null, null],
    ]);
  });

  test('R10–R13 in words with the price that follows, exit payments left out', () => {
    expect(values.slice(4, 9).map((row) => row.slice(6))).toEqual([
      ['profijt (R12)', 'gelijk', 262, 2, 131, 'betaler (gemiddeld)'],
      ['p×q (R13)', null, 150, 40, 3.75, 'werkplek'],
      ['profijt (R12)', 'gelijk', 200, 1, 200, 'betaler (gemiddeld)'],
      ['solidariteit (R10)', 'inwoners, kring gemeenten', 460, 3, 460 / 3, 'betaler (gemiddeld)'],
      ['', '', 1072, '', '', ''],
    ]);
  });

  test('agreements with their dates and terms, in the order of the products', () => {
    const top = values.findIndex(([first]) => first === 'Overeenkomsten (DVO)');
    expect(values.slice(top + 2, top + 4).map((row) => row.slice(0, 8))).toEqual([
      ['P&O', 'Salaris', 'Ast', serial('2015-01-01'), null, '4 jaar', '1 jaar', '98% op tijd'],
      ['ICT', 'Werkplek', 'Beek', serial('2015-01-01'), null, null, '6 maanden', null],
    ]);
  });

  test('products of one werkveld stand together', () => {
    const others = {
      Matrix: [
        ['Werkveld', 'Product', 'A', 'B', 'C', 'D'],
        ['P&O', 'Salaris', 'x', 'x', 'x', null],
        ['ICT', 'Werkplek', 10, 20, 10, 10],
        ['P&O', 'Werving', 'x', null, null, null],
        ['JZ', 'Advies', 'x', null, null, null],
      ],
    };
    expect(
      menu({ others })
        .slice(4, 7)
        .map((row) => row[1]),
    ).toEqual(['Salaris', 'Werving', 'Werkplek']);
    // Nothing was budgeted for it, so that it has no price.
    expect(menu({ others })[5]?.slice(-4)).toEqual([null, null, null, null]);
  });

  test('a product without cost has its rule and key, and no price', () => {
    const others = {
      Begroting: [
        ['Werkveld', 'Product', 'Kostensoort', 2016, 2017],
        ['P&O', 'Salaris', 'Personeel', 300, 300],
      ],
      'Begrotingswijziging 1': undefined,
      'Begrotingswijziging 2': undefined,
      Prognose: undefined,
    };
    const advice = menu({ others }).find(([, service]) => service === 'Advies');
    expect(advice?.slice(6)).toEqual(['profijt (R12)', 'gelijk', null, null, null, null]);
  });

  test('a workbook without these facts has no such sheet', () => {
    const others = {
      Producten: [
        ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf'],
        ['Casco', 'Directie', 'solidariteit', 'inwoners'],
      ],
      DVO: undefined,
    };
    expect(fullYear({ others }).sheets.map(({ name }) => name)).not.toContain(NAME);
  });
});
