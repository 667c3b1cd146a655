/** What `--vergelijk` prints: each participant without a scenario, and what every scenario changes for it. */
import type { Cents, Model } from '../engine/model';
import { dictionaryOf, type Language } from '../locale';
import { formatEuro } from '../locale/format';
import { whySentences } from '../workbook/report/differences/differences-sentences';
import type { Comparison } from '../workbook/report/scenarios/comparison';
import { alignedLines, findingLines } from './summary';

/**
 * @param model - of the workbook itself
 * @returns lines without line ends
 */
export function comparisonLines(
  model: Model,
  { year, baseline, scenarios }: Comparison,
  language: Language,
): readonly string[] {
  const dictionary = dictionaryOf(language);
  const { cli, words } = dictionary;
  const base = baseline.contributions;
  const rowOf = (name: string, amountOf: (amounts: readonly Cents[]) => Cents): readonly string[] => [
    name,
    formatEuro(amountOf(base), language),
    ...scenarios.map(({ contributions }) => formatEuro(amountOf(contributions) - amountOf(base), language)),
  ];
  const table = [
    [cli.column.participant, cli.column.budget, ...scenarios.map(({ name }) => name)],
    ...model.participants.map(({ name }, index) => rowOf(name, (amounts) => amounts[index] ?? 0)),
    rowOf(cli.total, (amounts) => amounts.reduce((sum, cents) => sum + cents, 0)),
  ];
  const said = scenarios.flatMap((scenario) => {
    const why = whySentences(model, scenario, language).join(' ');
    const { coverage, unallocated } = scenario.totals;
    const open = [
      { text: cli.coverage, cents: coverage.budget - baseline.totals.coverage.budget },
      { text: cli.unallocated, cents: unallocated.budget - baseline.totals.unallocated.budget },
    ].filter(({ cents }) => cents !== 0);
    return [
      '',
      `${cli.scenario(scenario.name)}: ${why}`,
      ...open.map(({ text, cents }) => cli.changes(text(formatEuro(cents, language), words.phase.budget))),
      ...findingLines(
        scenario.findings.filter(({ severity }) => severity === 'error'),
        dictionary,
      ),
    ];
  });
  const heading = cli.heading(model.organisations.join(' + '), String(year));
  return [`${heading} · ${cli.compared}`, ...alignedLines(table), ...said];
}
