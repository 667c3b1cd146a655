/** The sentences of the overview: the three largest causes, and by what rules the cost is divided. */
import type { Cents, FundingKind, ParticipantIndex } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import { formatEuro, formatPercent } from '../../../locale/format';
import { contributionRows } from '../parts/contribution-rows';
import { keyText, serviceOf, serviceTitle } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { OverviewFacts } from './overview-facts';

const CAUSES = 3;
/** Keys named per rule; the rest is counted. */
const KEYS = 3;

/** What the sentences are about; with `only` they are about one participant. */
type Told = Pick<OverviewFacts, 'comparison' | 'phase' | 'total'> & { readonly only?: ParticipantIndex };

const rowsOf = ({ run }: ReportInput, { phase, only }: Told) =>
  contributionRows(run, phase).filter(({ participant }) => only === undefined || participant === only);

/** The largest differences by product; without a comparison the products that cost most. */
export function causeSentences(input: ReportInput, told: Told): readonly string[] {
  const { model, language } = input;
  const { comparison, total } = told;
  const { overview } = dictionaryOf(language).report;
  const sums = new Map<number, Cents>(comparison?.byService);
  if (!comparison) {
    for (const { outcome, amount } of rowsOf(input, told)) {
      sums.set(outcome.service, (sums.get(outcome.service) ?? 0) + amount);
    }
  }
  const largest = [...sums]
    .filter(([, cents]) => cents !== 0)
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || a - b)
    .slice(0, CAUSES);
  if (largest.length === 0) return [overview.noChange];
  return largest.map(([service, cents], at) => {
    const title = serviceTitle(model, serviceOf(model, service));
    const amount = formatEuro(Math.abs(cents), language, true);
    const sentence = comparison
      ? overview.cause[comparison.kind](title, amount, cents > 0, comparison.year)
      : overview.costs(title, amount, formatPercent(total === 0 ? 0 : cents / total, language));
    return `${at + 1}. ${sentence}`;
  });
}

/** Per funding rule what it brings in, and the keys that it uses. */
export function divisionSentences(input: ReportInput, told: Told): readonly string[] {
  const { run, language } = input;
  const { report, words } = dictionaryOf(language);
  const sums = new Map<FundingKind, { cents: Cents; keys: Set<string> }>();
  for (const { outcome, amount } of rowsOf(input, told)) {
    if (outcome.rule === undefined) continue;
    const sum = sums.get(outcome.rule) ?? { cents: 0, keys: new Set<string>() };
    sum.cents += amount;
    const key = keyText(outcome.key);
    if (key !== '' && (outcome.rule === 'solidarity' || outcome.rule === 'benefit')) sum.keys.add(key);
    sums.set(outcome.rule, sum);
  }
  const internal = told.only === undefined ? run.totals.internalFlows[told.phase] : 0;
  const rules = [...sums]
    .sort(([, a], [, b]) => b.cents - a.cents)
    .map(([rule, { cents, keys }]) =>
      report.overview.rule(
        `${words.funding[rule]} (${words.rule[rule]})`,
        formatEuro(cents, language, true),
        formatPercent(told.total === 0 ? 0 : cents / told.total, language),
        [...keys].slice(0, KEYS),
        Math.max(0, keys.size - KEYS),
      ),
    );
  return internal === 0 ? rules : [...rules, report.overview.internal(formatEuro(internal, language, true))];
}
