/** `--vergelijk-met`: this run beside its realisatie, another year, what was adopted, or an earlier file. */
import { basename } from 'node:path';
import type { Calculation } from '../app/calculate';
import { obstacleText } from '../app/compare-obstacle';
import type { Between, Other } from '../app/compare-runs';
import type { Cents } from '../engine/model';
import { sumCents } from '../engine/money';
import { dictionaryOf, type Language } from '../locale';
import { formatEuro } from '../locale/format';
import { readFileBytes } from '../workbook/hosts/xlsx/node-file';
import { openXlsx } from '../workbook/hosts/xlsx/xlsx-host';
import type { ComparedRuns } from '../workbook/report/differences/compared-runs';
import { runLabels } from '../workbook/report/differences/differences-entries';
import { runSentences } from '../workbook/report/differences/differences-sentences';
import { CAUSES } from '../workbook/report/differences/differences-tables';
import { changeText } from '../workbook/report/parts/fact-words';
import type { Arguments } from './arguments';
import { alignedLines } from './summary';

/** Changed cells that are printed; the rest is counted, and stands on Resultaat verschillen. */
const NAMED = 20;

/** @throws HostError for a file that cannot be read */
export async function otherOf({ compareWith, confirmed }: Arguments): Promise<Other | undefined> {
  if (compareWith === undefined) return undefined;
  const word = compareWith.toLowerCase();
  if (word === 'realisatie') return { kind: 'actual' };
  if (word === 'vastgesteld') return { kind: 'adopted' };
  if (/^\d{4}$/.test(word)) return { kind: 'year', year: Number(word) };
  const host = await openXlsx(await readFileBytes(compareWith), compareWith);
  return { kind: 'file', name: basename(compareWith), snapshot: await host.read(), confirmed };
}

/** Whether there is no use in comparing further years: this one cannot be compared. */
export const isDeadEnd = (between: Between, { runs }: Calculation): boolean =>
  // Of a series of years that year is the one that the others are put beside.
  'obstacle' in between && !(runs.length > 1 && between.obstacle === 'sameYear');

/** Of every year of the run; the first obstacle as one sentence. */
export function comparedYears(
  other: Other | undefined,
  betweens: readonly Between[],
  calculation: Calculation,
  language: Language,
): { readonly years: readonly (readonly ComparedRuns[])[] } | { readonly obstacle: string } {
  const at = betweens.findIndex((between) => isDeadEnd(between, calculation));
  const end = betweens[at];
  if (other && end && 'obstacle' in end) {
    const { year = 0 } = calculation.runs[at] ?? {};
    return { obstacle: obstacleText(end.obstacle, other, year, language) };
  }
  return { years: betweens.map((between) => ('runs' in between ? between.runs : [])) };
}

/** @returns lines without line ends, a blank one after each comparison */
export function betweenLines(runs: readonly ComparedRuns[], language: Language): readonly string[] {
  return [
    ...runs.flatMap((one) => [
      ...tableLines(one, language),
      ...runSentences(one, language),
      ...priceVolumeLines(one, language),
      '',
    ]),
    ...changeLines(runs.at(-1)?.changes, language),
  ];
}

/** Who pays what on both sides, the difference, and the causes that there are. */
function tableLines(runs: ComparedRuns, language: Language): readonly string[] {
  const { between, cli, report, words } = dictionaryOf(language);
  const { before, after } = runLabels(runs, language);
  const { participants, totals } = runs.difference;
  const causes = CAUSES.filter((cause) => totals.some((total) => total[cause] !== 0));
  const euro = (cents: Cents): string => formatEuro(cents, language);
  const keys = ['before', 'after', 'difference', ...causes] as const;
  const rows = participants.flatMap(({ name }, at) => {
    const total = totals[at];
    return total && keys.some((key) => total[key] !== 0)
      ? [[name, ...keys.map((key) => euro(total[key]))]]
      : [];
  });
  const sums = keys.map((key) => euro(sumCents(totals.map((total) => total[key]))));
  const labels = causes.map((cause) => report.differences.causes[cause]);
  const heading = [cli.column.participant, between.was, between.is, words.difference, ...labels];
  return [between.heading(after, before), ...alignedLines([heading, ...rows, [cli.total, ...sums]])];
}

/** Under p×q: volume, efficiency and price. */
function priceVolumeLines(
  { priceVolume, difference: { participants, services } }: ComparedRuns,
  language: Language,
): readonly string[] {
  if (priceVolume.length === 0) return [];
  const { between, cli, words } = dictionaryOf(language);
  const { caption, volume, efficiency, price } = between.priceVolume;
  const keys = ['volume', 'efficiency', 'price', 'difference'] as const;
  const rows = priceVolume.map((sold) => [
    `${participants[sold.participant]?.name ?? ''} · ${services[sold.service]?.name ?? ''}`,
    ...keys.map((key) => formatEuro(sold[key], language)),
  ]);
  const sums = keys.map((key) => formatEuro(sumCents(priceVolume.map((sold) => sold[key])), language));
  const heading = [cli.column.participant, volume, efficiency, price, words.difference];
  return [caption, ...alignedLines([heading, ...rows, [cli.total, ...sums]])];
}

function changeLines(changes: ComparedRuns['changes'], language: Language): readonly string[] {
  const { between, facts } = dictionaryOf(language);
  if (!changes) return [];
  if (changes.length === 0) return [between.noChanges, ''];
  const more = changes.length - NAMED;
  return [
    between.changed(changes.length),
    ...changes.slice(0, NAMED).map((change) => `  ${changeText(change, language)}`),
    ...(more > 0 ? [`  ${facts.more(more)}`] : []),
    '',
  ];
}
