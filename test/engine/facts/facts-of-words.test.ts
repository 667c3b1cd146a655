/** How rules, keys and scenarios are told, and of which years. */
import { Decimal } from 'decimal.js';
import { lineOf } from '../../../src/engine/facts/fact';
import { type FactScope, factsOf } from '../../../src/engine/facts/facts-of';
import type { FundingRule, Model, ScenarioRow } from '../../../src/engine/model';
import { buildModel } from '../build-model';
import type { ModelSpec, RuleSpec, ServiceSpec } from '../model-spec';
import { factsIn } from './facts-as-text';

const SCOPE: FactScope = { first: 2024, last: 2024, scenario: undefined, tentative: undefined };
const model = (service: ServiceSpec, rest: Partial<ModelSpec> = {}): Model =>
  buildModel({ participants: ['A', 'B'], services: { Salaris: service }, ...rest });

describe('rules', () => {
  const ruled = (rule: RuleSpec, more: Partial<FundingRule> = {}) => {
    const plain = model({ rules: [rule] });
    return factsIn(
      { ...plain, funding: plain.funding.map((own) => ({ ...own, ...more })) },
      SCOPE,
      'funding',
    );
  };
  const facts = (...said: readonly string[]) => [
    `Dienst / Veld / Salaris (): ${said.map((one) => `${one} @Producten!C2`).join('; ')}`,
  ];

  test.each<[string, RuleSpec, readonly string[]]>([
    [
      'a mix in whatever order it is written',
      { kind: 'benefit', key: '2/3 Inwoners + 1/3 gelijk' },
      ['funding=benefit word', 'key=1/3 gelijk + 2/3 inwoners text', 'circle=all word'],
    ],
    [
      'R10 in proportion to what is paid, by the municipalities',
      { kind: 'solidarity', key: 'pondspondsgewijs', circle: { kind: 'municipalities' } },
      ['funding=solidarity word', 'key=pondspondsgewijs text', 'circle=municipalities word'],
    ],
    [
      'R10 a group, in one spelling',
      { kind: 'solidarity', circle: { kind: 'group', group: 'Noord  Twente' } },
      ['funding=solidarity word', 'circle=noord twente word'],
    ],
    [
      'R23 what stays',
      { kind: 'benefit', remaining: 0.6 },
      ['funding=benefit word', 'circle=all word', 'remainingFraction=0.6 fraction'],
    ],
  ])('%s', (_, rule, said) => {
    expect(ruled(rule)).toEqual(facts(...said));
  });

  test('what the catalogue says', () => {
    const catalogue = { package: 'basis', statutory: true, unit: 'strook' };
    expect(ruled({ kind: 'benefit' }, catalogue)).toEqual(
      facts(
        ...['funding=benefit word', 'circle=all word'],
        ...['package=basis text', 'statutory=yes word', 'unit=strook text'],
      ),
    );
    expect(ruled({ kind: 'benefit' }, { statutory: false })).toEqual(
      facts('funding=benefit word', 'circle=all word', 'statutory=no word'),
    );
  });

  test('a rule that is none is told by its error, a key in the cell where it stands', () => {
    const keySource = { sheet: 'Producten', cell: 'D2' };
    const [told] = ruled(
      { kind: 'benefit', key: 'gelijk' },
      { kind: undefined, error: 'FUNDING_UNKNOWN', keySource },
    );
    expect(told).toMatch(/funding=FUNDING_UNKNOWN word @Producten!C2; key=gelijk text @Producten!D2;/);
  });
});

describe('sheets', () => {
  test('a driver of a year', () => {
    const drivers = { 'Inwoners@2023': { A: 1.5, B: 'unreadable' } } as const;
    expect(factsIn(model({}, { drivers }), SCOPE, 'drivers')).toEqual([
      'Inwoners (2023): Gemeente A=1.5 number @Maatstaven!C2; Gemeente B=unreadable number @Maatstaven!D2',
    ]);
  });

  test('a block budget, and an amount that cannot be read', () => {
    const lines = [{ side: 'income', years: { 2024: 'unreadable' } }] as const;
    const blocks = [{ field: 'Veld', years: { 2024: 12.5 } }];
    expect(factsIn(model({ lines }, { blocks }), SCOPE, 'budget')).toEqual([
      'Dienst / Veld / * / Personeel (2024): value=12.50 euro @Begroting!E3',
      'Dienst / Veld / Salaris / Personeel (2024): value=unreadable euro @Begroting!E2',
    ]);
  });

  test('what the matrix says beside its marks, and how long an agreement runs', () => {
    const plain = model({ agreements: [['A', '2024-01-01', '2026-12-31']] });
    const services = plain.services.map((one) => ({
      ...one,
      organisation: '',
      origin: 'Almelo',
      indication: 'ja',
    }));
    expect(factsIn({ ...plain, services }, SCOPE, 'services')).toEqual([
      'Veld / Salaris (): kind=regular word @Matrix!B2; origin=Almelo text @Matrix!B2; indication=ja text @Matrix!B2',
    ]);
    expect(factsIn(plain, SCOPE, 'agreements')).toContain(
      'Dienst / Veld / Salaris / Gemeente A (): from=2024-01-01 day @DVO!A2; to=2026-12-31 day @DVO!A2',
    );
  });

  test('what stops a product in one phase of a year', () => {
    const stops = [{ service: 0, code: 'NUMBER_UNREADABLE', phase: 'actual', year: 2024 }] as const;
    expect(factsIn({ ...model({}), stops }, SCOPE, 'errors')).toEqual([
      'Dienst / Veld / Salaris (2024, at year end): value=NUMBER_UNREADABLE text',
    ]);
  });

  test('a number is written out, however small', () => {
    const small = model({ marks: { A: 1e-7 } }, { drivers: { uren: { A: '0.0000000001' } } });
    expect(factsIn(small, SCOPE, 'marks')).toEqual([
      'Dienst / Veld / Salaris (): Gemeente A=0.0000001 word @Matrix!C2',
    ]);
    expect(factsIn(small, SCOPE, 'drivers')).toEqual([
      'uren (): Gemeente A=0.0000000001 number @Maatstaven!C2',
    ]);
  });

  test('groups go by the alphabet, and the model stays as it is', () => {
    const built = buildModel({ participants: [{ code: 'A', groups: ['west', 'noord'] }], services: {} });
    expect(factsIn(built, SCOPE, 'participants')[0]).toMatch('groups=noord; west text');
    expect(built.participants[0]?.groups).toEqual(['west', 'noord']);
  });

  test('the same of another year is another fact', () => {
    const of = (year: number): readonly string[] => {
      const drivers = { [`uren@${year}`]: { A: 1 } };
      const built = model({ contributed: { A: 5 }, contributedYear: year }, { drivers });
      return [...factsOf(built, SCOPE)].map(lineOf);
    };
    const [older, newer] = [of(2022), of(2023)];
    expect(older.filter((line) => !newer.includes(line))).toEqual([
      'drivers ["uren",2022] "a"="1"',
      'contributed ["dienst","veld","salaris",2022] "a"="5.00"',
    ]);
  });

  test('participants go by their codes, wherever their columns stand', () => {
    const cells = (...participants: string[]) => {
      const built = buildModel({ participants, services: { S: { marks: { a: 'x', B: 3, C: 'x' } } } });
      return [...factsOf(built, SCOPE)].filter(({ kind }) => kind === 'marks').map(lineOf);
    };
    expect(cells('C', 'a', 'B')).toEqual(['marks ["dienst","veld","s",null] "a"="x" "b"="3" "c"="x"']);
    expect(cells('B', 'C', 'a')).toEqual(cells('C', 'a', 'B'));
  });

  test('an empty cell is no fact, nor is a row of them', () => {
    expect(factsIn(model({ marks: {} }), SCOPE, 'marks')).toEqual([]);
    expect(factsIn(model({}), SCOPE, 'agreements')).toEqual([]);
  });
});

describe('years', () => {
  const years = { 2022: 1, 2023: 2, 2024: 3, 2025: 4, 2026: 5 };
  const of = (scope: Partial<FactScope>, book: 'budget' | 'actual') =>
    factsIn(model({ lines: [{ years }, { years, book: 'actual' }] }), { ...SCOPE, ...scope }, book).map(
      (fact) => Number(/\((\d+)/.exec(fact)?.[1]),
    );

  test('of a budget all before the run too, since an index starts from them', () => {
    expect(of({}, 'budget')).toEqual([2022, 2023, 2024]);
    expect(of({ first: 2023, last: 2025 }, 'budget')).toEqual([2022, 2023, 2024, 2025]);
  });

  test('of what was realised only those of the run', () => {
    expect(of({}, 'actual')).toEqual([2024]);
    expect(of({ first: 2023, last: 2025 }, 'actual')).toEqual([2023, 2024, 2025]);
  });

  test('the choices of the run', () => {
    const choices = { first: 2023, last: 2025, scenario: 'Losser erbij', tentative: '0.5' };
    expect(factsIn(model({}), choices, 'choices')).toEqual([
      ' (): from=2023 text; to=2025 text; name=Losser erbij text; tentative=0.5 fraction',
    ]);
  });
});

describe('R24 scenarios', () => {
  const change = (scenario: string, more: Partial<ScenarioRow> = {}): ScenarioRow => ({
    scenario,
    change: 'kosten %',
    ...{ organisation: undefined, participant: undefined, field: undefined, service: undefined },
    ...{ costKind: undefined, year: undefined },
    value: { text: '5%', number: new Decimal('0.05'), percent: true, date: undefined },
    source: { sheet: "Scenario's", cell: 'A2' },
    ...more,
  });
  const value = (text: string, number?: string, date?: string): ScenarioRow['value'] => ({
    ...{ text, date, percent: false },
    number: number === undefined ? undefined : new Decimal(number),
  });
  const scenarios: readonly ScenarioRow[] = [
    change('Duurder', { field: 'P&O', service: 'Salaris', costKind: 'Personeel', year: 2024 }),
    change('Anders'),
    change('DUURDER', {
      change: 'toetreden',
      participant: 'B',
      value: value('1-7-2024', undefined, '2024-07-01'),
    }),
    change('Duurder', { change: 'afname', organisation: 'Dienst', value: value('(x)') }),
    change('Duurder', { change: 'hoeveelheid', value: value('2,5', '2.5') }),
    change('Duurder', { change: 'index Personeel', field: '', value: value('') }),
  ];
  const told = (scenario: string | undefined) =>
    factsIn({ ...model({}), scenarios }, { ...SCOPE, scenario }, 'scenarios');

  test('the rows of the scenario of the run, in their order', () => {
    expect(told('duurder')).toEqual([
      "DUURDER / 2 (): value=toetreden · B · 2024-07-01 text @Scenario's!A2",
      "Duurder / 1 (): value=kosten % · P&O · Salaris · Personeel · 2024 · 0.05 (%) text @Scenario's!A2",
      "Duurder / 3 (): value=afname · Dienst · (x) text @Scenario's!A2",
      "Duurder / 4 (): value=hoeveelheid · 2.5 text @Scenario's!A2",
      "Duurder / 5 (): value=index Personeel text @Scenario's!A2",
    ]);
    expect(told(undefined)).toEqual([]);
  });
});
