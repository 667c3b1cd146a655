/** The answer of a goal seek in sentences that a controller can check, for command line and pane. */
import type { Model, ServiceIndex } from '../../engine/model';
import { Exact } from '../../engine/money';
import { type Rational, rational, rationalText } from '../../engine/rational';
import type { RunResult } from '../../engine/result';
import { dictionaryOf, type Language } from '../../locale';
import { formatDecimal, formatQuantity } from '../../locale/format';
import { participantOf, serviceOf, serviceTitle } from '../../workbook/report/parts/things';
import type { GoalFacts } from './goal-facts';

/** The goal, what it is now, what has to change, what it is then and one step before, or why there is no answer. */
export function goalSentences(
  model: Model,
  run: RunResult,
  facts: GoalFacts,
  language: Language,
): readonly string[] {
  const labels = dictionaryOf(language).analyses.goal;
  const { now, answer, skipped, lever } = facts;
  const amount = (cents: Rational): string => exactEuro(cents, language);
  const isVolume = (service: ServiceIndex): boolean =>
    run.outcomes.some(
      (outcome) => outcome.service === service && outcome.phase === 'budget' && outcome.rule === 'volume',
    );
  const asked = [
    ...goalText(model, facts, isVolume, language),
    now ? labels.now(amount(now)) : labels.nowRefused,
  ];
  const away = skipped.length > 0 ? [labels.skipped(namesOf(model, skipped))] : [];
  if (answer.kind === 'reached') {
    if (answer.rows.length === 0) return [...asked, labels.holds];
    return [
      ...asked,
      changeText(model, facts, language),
      labels.after(amount(answer.amount)),
      ...(answer.short ? [labels.short(shortStep(facts, language), amount(answer.short))] : []),
      ...(lever.kind === 'takers' && isVolume(lever.service) ? [labels.average] : []),
      ...away,
    ];
  }
  if (lever.kind === 'takers' && lever.candidates.length === 0)
    return [...asked, labels.never, labels.noCandidates, ...away];
  if (lever.kind === 'volume' && !isVolume(lever.service)) return [...asked, labels.never, labels.notVolume];
  return [
    ...asked,
    labels.never,
    answer.amount ? neverText(facts, amount(answer.amount), language) : labels.neverRefused,
    ...away,
  ];
}

function goalText(
  model: Model,
  { goal }: GoalFacts,
  isVolume: (service: ServiceIndex) => boolean,
  language: Language,
): readonly string[] {
  const labels = dictionaryOf(language).analyses.goal;
  if (goal.kind === 'price') {
    const text = labels.price(titleOf(model, goal.service), exactEuro(goal.most, language));
    return [text, isVolume(goal.service) ? labels.tariff : labels.perPayer];
  }
  const service = goal.service === undefined ? undefined : titleOf(model, goal.service);
  const who = participantOf(model, goal.participant).name;
  return [labels.contribution(who, service, exactEuro(rational(goal.most), language))];
}

function changeText(model: Model, { lever, answer }: GoalFacts, language: Language): string {
  const labels = dictionaryOf(language).analyses.goal;
  const value = answer.kind === 'reached' ? answer.value : '0';
  if (lever.kind === 'takers') {
    const joined = lever.candidates.slice(0, Number(value));
    return labels.takers(joined.length, namesOf(model, joined));
  }
  const service = lever.service === undefined ? undefined : titleOf(model, lever.service);
  if (lever.kind === 'cost') return labels.cost(service, percentOf(value, language));
  const who = lever.participant === undefined ? undefined : participantOf(model, lever.participant).name;
  return labels.volume(who, service ?? '', percentOf(value, language));
}

/** One step less far: a hundredth of a per cent, or a taker. */
function shortStep({ lever, answer }: GoalFacts, language: Language): string {
  const labels = dictionaryOf(language).analyses.goal;
  const value = new Exact(answer.kind === 'reached' ? answer.value : 0).abs();
  if (lever.kind === 'takers') return labels.stepTakers(value.minus(1).toNumber());
  return labels.stepPercent(percentOf(value.minus('0.0001').toFixed(), language));
}

function neverText({ lever }: GoalFacts, amount: string, language: Language): string {
  const labels = dictionaryOf(language).analyses.goal;
  if (lever.kind === 'cost') return labels.neverCost(amount);
  if (lever.kind === 'takers') return labels.neverTakers(lever.candidates.length, amount);
  return lever.participant === undefined ? labels.neverGrowth(amount) : labels.neverVolume(amount);
}

/** Cents as euro, with more decimals than two where there are any, to four. */
function exactEuro(cents: Rational, language: Language): string {
  const [whole = '0', part = ''] = rationalText({ n: cents.n, d: cents.d * 100n }, 4).split('.');
  return formatQuantity(`${whole}.${part.padEnd(2, '0')}`, 'euro', language);
}

const percentOf = (fraction: string, language: Language): string =>
  `${formatDecimal(new Exact(fraction).abs().times(100).toFixed(), language)}%`;

const titleOf = (model: Model, service: ServiceIndex): string =>
  serviceTitle(model, serviceOf(model, service));

const namesOf = (model: Model, participants: readonly number[]): string =>
  participants.map((index) => participantOf(model, index).name).join(', ');
