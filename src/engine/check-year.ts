/** Warnings and infos that stop nothing: marks without cost, missing and doubled agreements, drivers of other years. */
import { participantAt, type RunContext } from './context';
import { costPlace } from './cost-place';
import { NEVER } from './days';
import { driverOf, driverValue, isEqualDriver } from './drivers';
import { exitsOf } from './flows';
import type { Agreement, Mark, ServiceIndex } from './model';
import type { PhaseState, ServiceState } from './phase-state';
import { coverageProblem } from './report-coverage';
import { cellOf } from './rows-of-service';
import { compareText } from './text';

/** @param phases - budget, and actual when there is one */
export function checkYear(context: RunContext, phases: readonly PhaseState[]): void {
  for (const phase of phases) {
    for (const state of phase.states) checkRule(phase, state);
    for (const state of phase.states) checkCoverage(phase, state);
  }
  for (const service of context.model.services.keys()) {
    const states = phases.flatMap((phase) => phase.states[service] ?? []);
    checkTakers(context, service, states);
    if (context.model.hasAgreements) checkAgreements(context, service);
  }
  checkOverlaps(context);
  checkDriverYears(context, phases);
}

/** No row on Producten: Standaard bekostiging was used. */
function checkRule({ context, phase }: PhaseState, { service, cost, rule }: ServiceState): void {
  if (!rule.defaulted || !cost.hasLine || !rule.kind) return;
  const source = costPlace(context, service, phase);
  context.findings.add('info', { code: 'FUNDING_DEFAULTED', source, params: { funding: rule.kind } }, [
    service,
  ]);
}

/** R11, R13: the dekkingsverschil is shown, never spread. */
function checkCoverage({ context, phase }: PhaseState, state: ServiceState): void {
  const { service, cost, inflow, coverage } = state;
  if (coverage === 0) return;
  const problem = coverageProblem(context, service, phase, cost.net + inflow - exitsOf(state), coverage);
  context.findings.add('warning', problem, [service]);
}

/** A mark, and no cost line in that year. */
function checkTakers(context: RunContext, service: ServiceIndex, states: readonly ServiceState[]): void {
  if (states.some(({ cost, inflow }) => cost.hasLine || inflow !== 0)) return;
  const takers = takersIn(context, service, (mark) => mark !== 'on demand');
  if (takers.length === 0) return;
  report(context, 'TAKER_WITHOUT_COST', service, takers, { year: context.year });
}

/** A DVO sheet exists, and a firm taker of a service has no agreement for it. */
function checkAgreements(context: RunContext, service: ServiceIndex): void {
  const agreements = context.agreements.get(service);
  const takers = takersIn(context, service, (mark) => mark !== '(x)' && mark !== 'on demand').filter(
    (participant) => !agreements?.has(participant) && (context.stays[participant] ?? 0) > 0,
  );
  if (takers.length > 0) report(context, 'AGREEMENT_MISSING', service, takers, {});
}

function takersIn(
  { model }: RunContext,
  service: ServiceIndex,
  counts: (mark: Mark) => boolean,
): readonly number[] {
  const marks = model.services[service]?.marks?.values ?? [];
  return marks.flatMap((mark, participant) =>
    mark !== undefined && mark !== 'unreadable' && counts(mark) ? [participant] : [],
  );
}

function report(
  context: RunContext,
  code: 'TAKER_WITHOUT_COST' | 'AGREEMENT_MISSING',
  service: ServiceIndex,
  takers: readonly number[],
  params: Readonly<Record<string, number>>,
): void {
  const marks = context.model.services[service]?.marks;
  const source = marks && cellOf(marks, takers[0] ?? 0);
  const participants = takers.map((index) => participantAt(context.model, index).name).join(', ');
  context.findings.add('warning', { code, source, params: { ...params, participants } }, [service]);
}

/** R8 counts the union of the days; that two agreements share some is probably not meant. */
function checkOverlaps({ model, findings }: RunContext): void {
  const groups = new Map<string, Agreement[]>();
  for (const agreement of model.agreements) {
    const key = `${agreement.service} ${agreement.participant}`;
    groups.set(key, [...(groups.get(key) ?? []), agreement]);
  }
  for (const group of groups.values()) {
    const sorted = [...group].sort((a, b) => compareText(a.from, b.from));
    let until = '';
    for (const { from, to = NEVER, participant, service, source } of sorted) {
      if (from <= until) {
        const end = to < until ? to : until;
        const name = participantAt(model, participant).name;
        const params = { participant: name, from, to: end === NEVER ? '' : end };
        findings.add('warning', { code: 'AGREEMENT_OVERLAP', source, params }, [service]);
      }
      if (to > until) until = to;
    }
  }
}

/** The value of an earlier year was used. */
function checkDriverYears(context: RunContext, phases: readonly PhaseState[]): void {
  const users = new Map<string, Set<ServiceIndex>>();
  for (const { weighing, rule, service } of phases.flatMap(({ states }) => states)) {
    const usesKey = rule.kind === 'solidarity' || rule.kind === 'benefit';
    if (!weighing || !usesKey || rule.key.kind !== 'mix') continue;
    for (const { driver } of rule.key.parts) {
      const known = users.get(driver) ?? new Set();
      users.set(driver, known.add(service));
    }
  }
  for (const [name, services] of users) {
    const driver = isEqualDriver(name) ? undefined : driverOf(context, name);
    if (driver?.year === undefined || driver.year === context.year) continue;
    const { source } = driverValue(driver, 0);
    const params = { driver: driver.name, year: context.year, used: driver.year };
    context.findings.add('info', { code: 'DRIVER_OTHER_YEAR', source, params }, [...services]);
  }
}
