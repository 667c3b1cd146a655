import { BUDGET, MATRIX, type Rows, sheet } from '../build-snapshot';
import { cellsOf, findingsOf, modelOf, stopsOf } from '../look';

describe('total rows', () => {
  const totals = (...rows: Rows) =>
    modelOf({ Begroting: [['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016, 2017], ...rows] });
  const data: Rows = [
    ['P&O', 'Salaris', 'Personeel', 'L', 1000, 10],
    ['P&O', 'Salaris', 'Opbrengst', 'B', 200, 0],
    ['Subtotaal P&O', null, null, null, 1200, 10],
    ['ICT', 'Werkplek', 'Licenties', 'L', 500, 5],
    [null, 'Subtotaal', null, null, 500, 5],
  ];

  test.each([
    ['the sum of all', 1700],
    ['lasten minus baten', 1300],
  ])('are no data; the total may be %s', (_, total) => {
    const model = totals(...data, ['Totaal', null, null, null, total, 15]);
    expect(model.findings).toEqual([]);
    expect(model.costLines).toHaveLength(3);
  });

  test('a total that is not the sum of its rows', () => {
    const model = totals(...data, ['Totaal: alles', null, null, null, 1700.01, 15]);
    expect(model.findings).toMatchObject([
      {
        code: 'TOTAL_DIFFERS',
        severity: 'warning',
        source: { sheet: 'Begroting', cell: 'E7' },
        params: { column: '2016', total: '1700.01' },
      },
    ]);
  });

  test('in Kostensoort as well, and a name that only begins so is data', () => {
    const model = modelOf({
      Matrix: [...MATRIX, ['ICT', 'Totaalbeheer', 'x', null, null]],
      Begroting: [
        ['Werkveld', 'Product', 'Kostensoort', 2016],
        ['P&O', 'Salaris', 'Personeel', 1000],
        ['P&O', 'Salaris', 'totaal', 999],
        ['ICT', 'Totaalbeheer', 'Personeel', 7],
        ['ICT', 'Werkplek', 'Personeel', 7],
      ],
    });
    expect(cellsOf(model, 'TOTAL_DIFFERS')).toEqual(['Begroting!D3']);
    expect(model.costLines).toHaveLength(3);
  });

  test('sums by formula without any label are a total too', () => {
    const model = modelOf({
      Begroting: sheet('Begroting', [...BUDGET, [null, null, null, null, 1500]], {
        formulas: { E4: '=SUM(E2:E3)' },
      }),
    });
    expect(model.findings).toEqual([]);
    expect(model.costLines).toHaveLength(2);
  });

  test('an amount without any label that is no sum is a cost of nobody knows what', () => {
    const model = modelOf({ Begroting: [...BUDGET, [null, null, null, null, 1500]] });
    expect(findingsOf(model)).toEqual(['SERVICE_UNKNOWN error Begroting!B4']);
    expect(stopsOf(model)).toEqual([' * * SERVICE_UNKNOWN']);
  });
});
