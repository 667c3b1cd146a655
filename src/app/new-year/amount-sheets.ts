/** Costs, contributed budgets, volumes and tariffs as input sheets. */
import type { AmountRow, CostLine, Model } from '../../engine/model';
import type { InputSheet, InputValue } from '../../workbook/template/input-sheet';
import { cellsOf, codesOf, euro, numberValue, PHASE, PLACE, placeOf, SIDE } from './words';

export const amountSheets = (model: Model): readonly InputSheet[] => [
  costSheet(model, 'Begroting', 'budget'),
  costSheet(model, 'Realisatie', 'actual'),
  participantAmounts(model, 'Inbreng', model.contributed),
  participantAmounts(model, 'Voorschotten', model.advances),
  {
    name: 'Hoeveelheden',
    rows: [
      [...PLACE, 'Soort', 'Jaar', 'Eenheid', ...codesOf(model)],
      ...model.volumes.map(({ service, phase, year, unit, row }) => [
        ...placeOf(model, service),
        PHASE[phase],
        year ?? null,
        unit ?? null,
        ...cellsOf(model, row, numberValue),
      ]),
    ],
  },
  {
    name: 'Tarieven',
    rows: [
      [...PLACE, 'Jaar', 'Tarief'],
      ...model.tariffs.map(({ service, year, tariff }) => [
        ...placeOf(model, service),
        year ?? null,
        numberValue(tariff),
      ]),
    ],
  },
  {
    name: 'Frictiekosten',
    rows: [
      ['Organisatie', 'Omschrijving', 'Jaar', 'Soort', ...codesOf(model)],
      ...model.direct.map(({ service, phase, year, row }) => {
        const [organisation = null, , description = null] = placeOf(model, service);
        return [organisation, description, year ?? null, PHASE[phase], ...cellsOf(model, row, euro)];
      }),
    ],
  },
];

function costSheet(model: Model, name: string, book: 'budget' | 'actual'): InputSheet {
  const lines = model.costLines.filter((line) => line.book === book);
  const years = [...new Set(lines.flatMap((line) => line.years.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const headings = [...PLACE, 'Kostensoort', 'L/B', 'Taakveld', ...years.map(String)];
  return { name, rows: [headings, ...lines.map((line) => costRow(model, line, years))] };
}

function costRow(model: Model, line: CostLine, years: readonly number[]): readonly InputValue[] {
  const place =
    line.service === undefined
      ? [line.organisation || null, line.field || null, '*']
      : placeOf(model, line.service);
  return [
    ...place,
    line.costKind || null,
    SIDE[line.side],
    line.taskField ?? null,
    ...years.map((year) => euro(line.years.find((column) => column.year === year)?.amount)),
  ];
}

const participantAmounts = (model: Model, name: string, rows: readonly AmountRow[]): InputSheet => ({
  name,
  rows: [
    [...PLACE, 'Jaar', ...codesOf(model)],
    ...rows.map(({ service, year, row }) => [
      ...placeOf(model, service),
      year ?? null,
      ...cellsOf(model, row, euro),
    ]),
  ],
});
