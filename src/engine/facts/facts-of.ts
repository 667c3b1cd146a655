/** All inputs of a workbook that decide what a run comes to, as facts. */
import { participantAt, serviceAt } from '../context';
import type { Model, Phase, ServiceIndex } from '../model';
import { foldText } from '../text';
import { cell, circleText, decimal, euros, keyText, markText, participantCells } from './cells';
import { costRows } from './cost-rows';
import type { FactCell, FactKind, FactRow } from './fact';
import { participantRows, settingsRow } from './party-rows';
import { scenarioRows } from './scenario-facts';

/** Of which run the inputs are told. */
export interface FactScope {
  /** First and last year of the run, both included. */
  readonly first: number;
  readonly last: number;
  /** Name of the scenario; the rows of other scenarios do not count. */
  readonly scenario: string | undefined;
  /** The factor of a tentative mark (R6), chosen or of the workbook, as a decimal text with a point. */
  readonly tentative: string | undefined;
}

/**
 * The inputs that count in the years of a run. Left out is what changes no amount of it: later years, a Prognose, the
 * register of Inbrengtraject, aliases, and other scenarios.
 */
export function* factsOf(model: Model, scope: FactScope): Generator<FactRow> {
  for (const row of allRows(model, scope)) if (row.cells.length > 0 && counts(row, scope)) yield row;
}

/** Earlier years count, since an index starts from them (R17) and an exit payment looks back at them (R23). */
const counts = ({ year, isActual }: FactRow, { first, last }: FactScope): boolean =>
  year === undefined || (year <= last && (!isActual || year >= first));

function* allRows(model: Model, scope: FactScope): Generator<FactRow> {
  yield choicesRow(scope);
  yield settingsRow(model);
  yield* participantRows(model);
  yield* serviceRows(model);
  yield* driverRows(model);
  yield* fundingRows(model);
  yield* costRows(model);
  yield* amountRows(model);
  yield* otherRows(model);
  yield* scenarioRows(model, scope.scenario);
}

type Details = Partial<Pick<FactRow, 'year' | 'isActual'>> & { readonly also?: readonly string[] };

/** A row about a service. `also` tells rows of the same service apart. */
function ofService(
  model: Model,
  kind: FactKind,
  service: ServiceIndex,
  cells: readonly FactCell[],
  { year, isActual = false, also = [] }: Details = {},
): FactRow {
  const { organisation, field, name } = serviceAt(model, service);
  const about = [organisation, field, name, ...also];
  const key = JSON.stringify([...about.map(foldText), year ?? null]);
  return { kind, key, about: about.filter((part) => part !== ''), year, isActual, cells };
}

function plainRow(
  kind: FactKind,
  about: readonly string[],
  cells: readonly FactCell[],
  year?: number,
): FactRow {
  const key = JSON.stringify([...about.map(foldText), year ?? null]);
  return { kind, key, about, year, isActual: false, cells };
}

const choicesRow = ({ first, last, scenario, tentative }: FactScope): FactRow =>
  plainRow(
    'choices',
    [],
    [
      ...cell('from', 'text', String(first), undefined),
      ...cell('to', 'text', String(last), undefined),
      ...cell('name', 'text', scenario, undefined),
      ...cell('tentative', 'fraction', tentative, undefined),
    ],
  );

function* serviceRows(model: Model): Generator<FactRow> {
  for (const [index, service] of model.services.entries()) {
    const { source, marks } = service;
    yield ofService(model, 'services', index, [
      ...cell('kind', 'word', service.kind, source),
      ...cell('origin', 'text', service.origin, source),
      ...cell('extent', 'text', service.extent, source),
      ...cell('indication', 'text', service.indication, source),
      // A product that stands in the matrix without a mark is another thing than one that does not stand there.
      ...cell('present', 'word', marks && 'yes', source),
    ]);
    if (marks) yield ofService(model, 'marks', index, participantCells(model, marks, 'word', markText));
  }
}

function* driverRows(model: Model): Generator<FactRow> {
  for (const { name, year, row } of model.drivers)
    yield plainRow('drivers', [name], participantCells(model, row, 'number', decimal), year);
}

function* fundingRows(model: Model): Generator<FactRow> {
  for (const rule of model.funding) {
    const { source, keySource = source, from, to } = rule;
    const cells = [
      ...cell('funding', 'word', rule.kind ?? rule.error, source),
      ...cell('key', 'text', keyText(rule.key), keySource),
      ...cell('circle', 'word', circleText(rule.circle), source),
      ...cell('fixedFraction', 'fraction', decimal(rule.fixedFraction), source),
      ...cell('remainingFraction', 'fraction', decimal(rule.remainingFraction), source),
      ...cell('vat', 'word', rule.vat, source),
      ...cell('package', 'text', rule.package, source),
      ...cell('statutory', 'word', yesNo(rule.statutory), source),
      ...cell('unit', 'text', rule.unit, source),
      ...cell('fte', 'number', decimal(rule.fte), source),
      ...cell('from', 'text', from === undefined ? undefined : String(from), source),
      ...cell('to', 'text', to === undefined ? undefined : String(to), source),
    ];
    yield ofService(model, 'funding', rule.service, cells, { year: from });
  }
}

const yesNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'yes' : 'no';

function* amountRows(model: Model): Generator<FactRow> {
  for (const { service, year, row } of model.contributed)
    yield ofService(model, 'contributed', service, participantCells(model, row, 'euro', euros), { year });
  for (const { service, year, row } of model.advances) {
    const cells = participantCells(model, row, 'euro', euros);
    yield ofService(model, 'advances', service, cells, { year, isActual: true });
  }
  for (const { service, phase, year, unit, row } of model.volumes) {
    const cells = [
      ...participantCells(model, row, 'number', decimal),
      ...cell('unit', 'text', unit, undefined),
    ];
    yield ofService(model, 'volumes', service, cells, { year, ...inPhase(phase) });
  }
  for (const { service, phase, year, row } of model.direct) {
    const cells = participantCells(model, row, 'euro', euros);
    yield ofService(model, 'friction', service, cells, { year, ...inPhase(phase) });
  }
  for (const { service, year, tariff, source } of model.tariffs)
    yield ofService(model, 'tariffs', service, cell('value', 'euro', decimal(tariff), source), { year });
}

const inPhase = (phase: Phase) => ({ isActual: phase === 'actual', also: phase === 'actual' ? [phase] : [] });

function* otherRows(model: Model): Generator<FactRow> {
  if (model.hasAgreements) yield plainRow('agreements', [], cell('present', 'word', 'yes', undefined));
  for (const agreement of model.agreements) {
    const { service, participant, source } = agreement;
    const cells = [
      ...cell('from', 'day', agreement.from, source),
      ...cell('to', 'day', agreement.to, source),
      ...cell('minimumTerm', 'text', agreement.minimumTerm, source),
      ...cell('notice', 'text', agreement.notice, source),
      ...cell('norm', 'text', agreement.norm, source),
    ];
    yield ofService(model, 'agreements', service, cells, { also: [participantAt(model, participant).name] });
  }
  for (const { from, participant, to, service, source } of model.recharges) {
    const about = [from, participantAt(model, participant).name, to];
    yield ofService(model, 'recharges', service, cell('present', 'word', 'yes', source), { also: about });
  }
  for (const { year, costKind, index, source } of model.indexes)
    yield plainRow('indexes', [costKind], cell('value', 'fraction', decimal(index), source), year);
  for (const { service, code, phase, year } of model.stops) {
    const cells = cell('value', 'text', code, undefined);
    yield ofService(model, 'errors', service, cells, { year, isActual: phase === 'actual' });
  }
}
