/** R24: whether a change that was made makes no difference after all, judged by the model with all changes made. */
import { activeDays, type Period } from '../days';
import { CONTRIBUTED_KIND } from '../indexing';
import { driversOfKey } from '../key';
import type { FundingKind, Model, ParticipantIndex, ServiceIndex } from '../model';
import { selectRules } from '../select-rule';
import { foldText } from '../text';
import type { Change, ChangeOf, IdleReason, Target } from './change';
import { costChangesOf } from './cost-changes';

/**
 * Why a change makes no difference; undefined when it can. Looked at after all changes, so that the order of changes
 * that belong together (a mark and its volume) makes none either.
 * @param before - the model without the scenario
 * @param after - the model with the whole scenario
 */
export function idleReason(
  before: Model,
  after: Model,
  change: Change,
  year: number,
): IdleReason | undefined {
  switch (change.kind) {
    case 'join':
    case 'leave':
      return stayReason(before, after, change, year);
    case 'volume':
    case 'contribution':
      return amountReason(after, change.target, year, change.kind);
    case 'key':
      return usedBy(after, change.target.services, year, ['solidarity', 'benefit']);
    case 'cascoKey':
      return usedBy(after, cascoOf(after, change.target), year, ['solidarity']);
    case 'driver':
      return isDriverUsed(after, change.driver, year) ? undefined : 'driver';
    case 'costPercent':
      return after.costLines.some((line) =>
        costChangesOf(after, line, year).some(({ source }) => source === change.row.source),
      )
        ? undefined
        : 'line';
    case 'index':
      return indexReason(after, change, year);
    case 'tentative':
      return after.services.some(({ marks }) => marks?.values.includes('(x)')) ? undefined : 'tentative';
    case 'mark':
    case 'funding':
    case 'costAmount':
      return undefined;
  }
}

/** An amount of a participant counts where that participant takes a service under the rule that uses it. */
function amountReason(
  after: Model,
  target: Target,
  year: number,
  kind: 'volume' | 'contribution',
): IdleReason | undefined {
  const rules = selectRules(after, year);
  const services = target.services.filter((service) => rules[service]?.kind === kind);
  return services.length === 0 ? 'rule' : takerReason(after, { ...target, services });
}

/** Whether one of the services is funded by one of the rules in the year. */
function usedBy(
  model: Model,
  services: readonly ServiceIndex[],
  year: number,
  kinds: readonly FundingKind[],
): IdleReason | undefined {
  const rules = selectRules(model, year);
  const isUsed = services.some((service) => kinds.some((kind) => kind === rules[service]?.kind));
  return isUsed ? undefined : 'rule';
}

function takerReason(model: Model, target: Target): IdleReason | undefined {
  const takes = target.services.some((service) => {
    const marks = model.services[service]?.marks?.values ?? [];
    return target.participants.some((participant) => marks[participant] !== undefined);
  });
  return takes ? undefined : 'taker';
}

const cascoOf = (model: Model, target: Target): readonly ServiceIndex[] =>
  target.services.filter((service) => model.services[service]?.kind === 'casco');

function isDriverUsed(model: Model, name: string, year: number): boolean {
  const driver = foldText(name);
  return selectRules(model, year).some(
    ({ kind, key }) => (kind === 'solidarity' || kind === 'benefit') && driversOfKey(key).has(driver),
  );
}

/** A year with a budget column of its own uses no index, but for contributed budgets of an earlier year. */
function indexReason(model: Model, { costKind }: ChangeOf<'index'>, year: number): IdleReason | undefined {
  const first = model.budgetYears[0] ?? year;
  if (foldText(costKind) === foldText(CONTRIBUTED_KIND))
    return model.contributed.some((row) => (row.year ?? first) < year) ? undefined : 'column';
  return model.budgetYears.includes(year) ? 'column' : undefined;
}

/** Days that do not change make no difference, unless somebody who left earlier owes exit payments (R23). */
function stayReason(
  before: Model,
  after: Model,
  { kind, target, date }: ChangeOf<'join'> | ChangeOf<'leave'>,
  year: number,
): IdleReason | undefined {
  if (kind === 'leave' && after.settings.exitPayments.length > 0 && date < `${year}-01-01`) return undefined;
  const sameDays = target.participants.every((participant) =>
    target.namesServices
      ? target.services.every(
          (service) =>
            daysOf(before, participant, year, service) === daysOf(after, participant, year, service),
        )
      : daysOf(before, participant, year) === daysOf(after, participant, year),
  );
  if (sameDays) return 'date';
  const rules = selectRules(after, year);
  return target.services.some((service) => rules[service]?.kind === 'solidarity')
    ? undefined
    : takerReason(after, target);
}

function daysOf(model: Model, participant: ParticipantIndex, year: number, service?: ServiceIndex): number {
  const { joined, left } = model.participants[participant] ?? {};
  const agreements: readonly Period[] = model.agreements.filter(
    (agreement) => agreement.participant === participant && agreement.service === service,
  );
  return activeDays(year, { from: joined, to: left }, agreements);
}
