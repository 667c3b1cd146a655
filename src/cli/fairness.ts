/** What `--eerlijkheid` prints: each participant beside the fairness lines (R26), and the redistribution (R27). */
import type { Model } from '../engine/model';
import { type Rational, round } from '../engine/rational';
import { dictionaryOf, type Language } from '../locale';
import { formatEuro } from '../locale/format';
import { outsideSentences } from '../workbook/report/fairness/fairness';
import type { FairnessFacts, Redistribution } from '../workbook/report/fairness/fairness-facts';
import { alignedLines } from './summary';

/** @returns lines without line ends; exact lines are rounded to the cent */
export function fairnessLinesText(model: Model, facts: FairnessFacts, language: Language): readonly string[] {
  const { cli, report } = dictionaryOf(language);
  const labels = report.fairness;
  const euro = (cents: Rational): string => formatEuro(Number(round(cents)), language);
  const { lines, total } = facts.lines;
  const paid = lines.reduce((sum, line) => sum + line.paid, 0);
  const table = [
    [cli.column.participant, labels.paid, labels.shapley, labels.added, labels.alone],
    ...lines.map(({ participant, paid: own, shapley, added, alone }) => [
      model.participants[participant]?.name ?? '',
      formatEuro(own, language),
      ...[shapley, added, alone].map(euro),
    ]),
    [cli.total, formatEuro(paid, language), euro(total), '', ''],
  ];
  return [
    ...alignedLines(table),
    ...outsideSentences({ model, language }, facts),
    ...(facts.redistribution ? ['', ...redistributionLines(facts.redistribution, language)] : []),
  ];
}

function redistributionLines(facts: Redistribution, language: Language): readonly string[] {
  const { cli, report } = dictionaryOf(language);
  const labels = report.fairness;
  const { from, to, participants, effects } = facts;
  const euro = (cents: number): string => formatEuro(cents, language);
  const sumOf = (key: 'before' | 'after' | 'effect'): string =>
    euro(effects.reduce((sum, effect) => sum + effect[key], 0));
  const table = [
    [cli.column.participant, labels.model(from), labels.model(to), labels.effect, labels.perInhabitant],
    ...effects.map(({ before, after, effect, perInhabitant }, at) => [
      participants[at]?.name ?? '',
      ...[before, after, effect].map(euro),
      perInhabitant === undefined ? '' : euro(Number(round(perInhabitant))),
    ]),
    [cli.total, sumOf('before'), sumOf('after'), sumOf('effect'), ''],
  ];
  return [labels.redistribution(from, to), ...alignedLines(table)];
}
