/** The short table and the findings that the command line prints. */
import type { Calculation } from '../app/calculate';
import type { Finding } from '../engine/finding';
import type { Cents, Model, Phase } from '../engine/model';
import type { RunResult } from '../engine/result';
import { contributionsIn } from '../engine/scenario/contributions';
import { type Dictionary, dictionaryOf, type Language } from '../locale';
import { formatEuro } from '../locale/format';

/** Infos that are printed; the rest is counted. */
const INFOS_SHOWN = 5;

/** @returns lines without line ends */
export function summaryLines(
  { reading, runs, findings }: Calculation,
  language: Language,
): readonly string[] {
  const dictionary = dictionaryOf(language);
  const tables = runs.flatMap((run) => [...runLines(reading.model, run, dictionary, language), '']);
  const nothing = runs.length === 0 ? [dictionary.cli.nothingCalculated, ''] : [];
  return [...tables, ...nothing, ...findingLines(findings, dictionary)];
}

function runLines(
  model: Model,
  run: RunResult,
  dictionary: Dictionary,
  language: Language,
): readonly string[] {
  const { cli, words } = dictionary;
  const scenario = run.scenario === undefined ? '' : ` · ${cli.scenario(run.scenario)}`;
  const heading = cli.heading(model.organisations.join(' + '), String(run.year)) + scenario;
  const columns = run.hasActual
    ? [cli.column.advance, cli.column.actual, cli.column.difference]
    : [cli.column.budget];
  const euro = (cents: Cents): string => formatEuro(cents, language);
  const rows = perParticipant(model, run).map(({ name, amounts }) => [name, ...amounts.map(euro)]);
  const totals = run.hasActual
    ? [run.totals.advances, run.totals.contributions.actual, run.totals.differences]
    : [run.totals.contributions.budget];
  const open = (['budget', 'actual'] as const).flatMap((phase: Phase) => [
    ...(run.totals.unallocated[phase] === 0
      ? []
      : [cli.unallocated(euro(run.totals.unallocated[phase]), words.phase[phase])]),
    ...(run.totals.coverage[phase] === 0
      ? []
      : [cli.coverage(euro(run.totals.coverage[phase]), words.phase[phase])]),
  ]);
  const table = [[cli.column.participant, ...columns], ...rows, [cli.total, ...totals.map(euro)]];
  return [heading, ...alignedLines(table), ...open];
}

/** Advance, actual and difference; without a Realisatie only the budget contribution. */
function perParticipant(model: Model, run: RunResult) {
  const sums = model.participants.map(() => ({ advance: 0, actual: 0, difference: 0 }));
  for (const row of run.settlement) {
    const sum = sums[row.participant];
    if (!sum) continue;
    sum.advance += row.advance;
    sum.actual += row.actual;
    sum.difference += row.difference;
  }
  const budget = contributionsIn(run, 'budget', sums.length);
  return model.participants.map(({ name }, index) => ({
    name,
    amounts: run.hasActual ? Object.values(sums[index] ?? {}) : [budget[index] ?? 0],
  }));
}

/** First column to the left, the others to the right; a rule below the heading and above the total. */
export function alignedLines(table: readonly (readonly string[])[]): readonly string[] {
  const lines = plainTable(table);
  return [...lines.slice(0, -1), lines[1] ?? '', ...lines.slice(-1)];
}

/** The same without a total: a rule below the heading only. */
export function plainTable(table: readonly (readonly string[])[]): readonly string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const [heading = '', ...rest] = lines;
  return [heading, rule, ...rest];
}

/** Findings as lines; of infos only the first few, the rest is counted. */
export function findingLines(findings: readonly Finding[], dictionary: Dictionary): readonly string[] {
  const infos = findings.filter((finding) => finding.severity === 'info');
  const shown = [
    ...findings.filter((finding) => finding.severity !== 'info'),
    ...infos.slice(0, INFOS_SHOWN),
  ];
  const lines = shown.map(({ code, severity, source, params }) => {
    const { message, advice } = dictionary.findings[code](params);
    const place = source ? ` (${source.sheet}!${source.cell})` : '';
    return `${dictionary.cli.severity[severity]} ${code}${place}: ${message} ${advice}`.trimEnd();
  });
  const hidden = infos.length - INFOS_SHOWN;
  return hidden > 0 ? [...lines, dictionary.cli.moreInfo(hidden)] : lines;
}
