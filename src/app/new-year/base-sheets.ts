/** Who takes part, who takes what, and how it is funded, as input sheets. */
import type { CellRead, Mark, Model, Settings } from '../../engine/model';
import type { InputSheet, InputValue } from '../../workbook/template/input-sheet';
import { isRegular } from './services';
import {
  cellsOf,
  circleText,
  codesOf,
  euro,
  FUNDING,
  numberValue,
  PLACE,
  percentText,
  placeOf,
  VAT,
} from './words';

export const baseSheets = (model: Model): readonly InputSheet[] => [
  { name: 'Instellingen', rows: [['Instelling', 'Waarde'], ...settingRows(model.settings)] },
  participantSheet(model),
  {
    name: 'Maatstaven',
    rows: [
      ['Maatstaf', 'Jaar', ...codesOf(model)],
      ...model.drivers.map(({ name, year, row }) => [
        name,
        year ?? null,
        ...cellsOf(model, row, numberValue),
      ]),
    ],
  },
  matrixSheet(model),
  catalogueSheet(model),
];

function settingRows(settings: Settings): readonly (readonly InputValue[])[] {
  const { tentative } = settings;
  const rows: readonly (readonly [string, InputValue])[] = [
    ['Organisatie', settings.organisation || null],
    ['Boekjaar', settings.year ?? null],
    [
      'Voorwaardelijke afname',
      tentative.isZero() ? 'niet' : tentative.equals(1) ? 'wel' : tentative.toNumber(),
    ],
    ['Afronden op', settings.roundTo],
    ['Standaard bekostiging', settings.defaultFunding ? FUNDING[settings.defaultFunding] : null],
    ['Standaard maatstaf', settings.defaultKey.text],
    ['Termijnen', settings.terms],
    ['Gemiddelde loonsom', euro(settings.averageSalary)],
    ['Marge loonsom', percentText(settings.salaryMargin)],
    ['Uittreedvergoeding', settings.exitPayments.map(percentText).join('; ') || null],
    ['Taal', settings.language ?? null],
  ];
  return rows.filter(([, value]) => value !== null);
}

function participantSheet({ participants }: Model): InputSheet {
  const headings = [
    'Code',
    'Naam',
    'Soort',
    'Alias',
    'Groep',
    'Toetreding',
    'Uittreding',
    'BCF %',
    'Factureren aan',
  ];
  const rows = participants.map((participant) => [
    participant.code,
    participant.name,
    participant.kind === 'municipality' ? 'gemeente' : 'samenwerkingsverband',
    participant.aliases.join('; ') || null,
    participant.groups.join('; ') || null,
    participant.joined ?? null,
    participant.left ?? null,
    percentText(participant.vatCompensation),
    participant.billTo === undefined ? null : (participants[participant.billTo]?.code ?? null),
  ]);
  return { name: 'Deelnemers', rows: [headings, ...rows] };
}

function matrixSheet(model: Model): InputSheet {
  const rows = model.services.flatMap(({ marks, origin, extent, indication }, service) =>
    marks === undefined
      ? []
      : [
          [
            ...placeOf(model, service),
            ...cellsOf(model, marks, markValue),
            origin ?? null,
            extent ?? null,
            indication ?? null,
          ],
        ],
  );
  const headings = [...PLACE, ...codesOf(model), 'Herkomst', 'Omvang', 'Indicatief'];
  return { name: 'Product-afnemer', rows: [headings, ...rows] };
}

const markValue = (mark: CellRead<Mark>): InputValue => {
  if (mark === undefined || mark === 'unreadable') return null;
  return typeof mark === 'string' ? mark : mark.toNumber();
};

function catalogueSheet(model: Model): InputSheet {
  const headings = [
    ...PLACE,
    ...['Bekostiging', 'Maatstaf', 'Kring', 'Vanaf', 'T/m', 'Vast deel %', 'Blijvend deel %'],
    ...['Btw', 'Pakket', 'Wettelijk', 'Eenheid', 'Fte'],
  ];
  const rows = model.funding
    .filter(({ service }) => isRegular(model, service))
    .map((rule) => [
      ...placeOf(model, rule.service),
      rule.kind ? FUNDING[rule.kind] : null,
      rule.key?.text ?? null,
      circleText(rule.circle),
      rule.from ?? null,
      rule.to ?? null,
      percentText(rule.fixedFraction),
      percentText(rule.remainingFraction),
      rule.vat ? VAT[rule.vat] : null,
      rule.package ?? null,
      rule.statutory === undefined ? null : rule.statutory ? 'ja' : 'nee',
      rule.unit ?? null,
      numberValue(rule.fte),
    ]);
  return { name: 'Producten', rows: [headings, ...rows] };
}
