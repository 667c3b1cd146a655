/** Agreements, recharges, indexes, the register of tasks and scenarios as input sheets. */
import type { Model, OnboardingValue, ScenarioValue } from '../../engine/model';
import { ONBOARDING_ITEMS } from '../../engine/onboarding-items';
import { headingOfRole } from '../../workbook/read/roles';
import type { InputSheet, InputValue } from '../../workbook/template/input-sheet';
import { PLACE, percentText, placeOf } from './words';

export const otherSheets = (model: Model): readonly InputSheet[] => [
  ...(model.hasAgreements ? [agreementSheet(model)] : []),
  {
    name: 'Doorbelasting',
    rows: [
      ['Van organisatie', 'Deelnemer', 'Naar organisatie', 'Werkveld', 'Product'],
      ...model.recharges.map(({ from, participant, to, service }) => [
        from,
        codeOf(model, participant),
        to,
        ...placeOf(model, service).slice(1),
      ]),
    ],
  },
  {
    name: 'Indexering',
    rows: [
      ['Jaar', 'Kostensoort', 'Index'],
      ...model.indexes.map(({ year, costKind, index }) => [year, costKind, percentText(index)]),
    ],
  },
  {
    name: 'Inbrengtraject',
    rows: [
      ['Deelnemer', 'Werkveld', 'Product', ...ONBOARDING_ITEMS.map(headingOfRole)],
      ...model.onboarding.map(({ participant, service, items }) => [
        codeOf(model, participant),
        ...placeOf(model, service).slice(1),
        ...ONBOARDING_ITEMS.map((item) => onboardingValue(items[item]?.value)),
      ]),
    ],
  },
  {
    name: 'Scenario’s',
    rows: [
      [
        'Scenario',
        'Wijziging',
        'Organisatie',
        'Deelnemer',
        'Werkveld',
        'Product',
        'Kostensoort',
        'Jaar',
        'Waarde',
      ],
      ...model.scenarios.map((row) => [
        row.scenario,
        row.change,
        row.organisation ?? null,
        row.participant ?? null,
        row.field ?? null,
        row.service ?? null,
        row.costKind ?? null,
        row.year ?? null,
        scenarioValue(row.value),
      ]),
    ],
  },
];

const codeOf = ({ participants }: Model, participant: number): string =>
  participants[participant]?.code ?? '';

function agreementSheet(model: Model): InputSheet {
  const headings = ['Deelnemer', ...PLACE, 'Ingang', 'Einde', 'Minimumduur', 'Opzegtermijn', 'Norm'];
  const rows = model.agreements.map((agreement) => [
    codeOf(model, agreement.participant),
    ...placeOf(model, agreement.service),
    agreement.from,
    agreement.to ?? null,
    agreement.minimumTerm ?? null,
    agreement.notice ?? null,
    agreement.norm ?? null,
  ]);
  return { name: 'DVO', rows: [headings, ...rows] };
}

function onboardingValue(value: OnboardingValue | undefined): InputValue {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'yes':
      return 'ja';
    case 'no':
      return 'nee';
    case 'date':
      return value.date;
    case 'number':
      return value.number.toNumber();
    case 'text':
      return value.text;
  }
}

function scenarioValue({ text, number, percent, date }: ScenarioValue): InputValue {
  if (date !== undefined) return date;
  if (number === undefined) return text || null;
  return percent ? percentText(number) : number.toNumber();
}
