/** What `--gevoeligheid`, `--doel`, `--coalities` and `--eerlijkheid` print. */
import { goalSentences } from '../app/analyses/goal-sentences';
import type { Analysed } from '../app/analyses/request';
import type { Model, ParticipantIndex } from '../engine/model';
import type { RunResult } from '../engine/result';
import { type TornadoBar, tornadoOf, tornadoOfWhole } from '../engine/scenario/sensitivity';
import { dictionaryOf, type Language } from '../locale';
import { formatEuro } from '../locale/format';
import type { CoalitionFacts } from '../workbook/report/coalitions/coalition-facts';
import { coalitionFigures } from '../workbook/report/coalitions/coalition-figures';
import { coalitionNotes } from '../workbook/report/coalitions/coalitions';
import { percentText, variedText } from '../workbook/report/parts/analysis-words';
import { participantOf, serviceOf, serviceTitle } from '../workbook/report/parts/things';
import type { SensitivityFacts } from '../workbook/report/sensitivity/sensitivity-facts';
import { fairnessLinesText } from './fairness';
import { plainTable } from './summary';

/** Bars printed per tornado; the rest is counted. */
const BARS = 15;

/** @returns lines without line ends, a blank one before each answer */
export function analysisLines(
  model: Model,
  run: RunResult,
  { sensitivity, goal, coalitions, fairness }: Analysed,
  language: Language,
): readonly string[] {
  const answers = [
    sensitivity && sensitivityLines(model, run, sensitivity, language),
    coalitions && coalitionLines(model, run, coalitions, language),
    goal && [...goalSentences(model, run, goal, language), ...rowLines(goal, language)],
    fairness && fairnessLinesText(model, fairness, language),
  ];
  return answers.flatMap((lines) => (lines ? ['', ...lines] : []));
}

function sensitivityLines(
  model: Model,
  run: RunResult,
  { percent, participants, variations, leftOut }: SensitivityFacts,
  language: Language,
): readonly string[] {
  const labels = dictionaryOf(language).analyses.sensitivity;
  const part = percentText(percent, language);
  if (variations.length === 0) return [labels.title(part, run.year), labels.none];
  const tornado = (who: string, bars: readonly TornadoBar[], effects: boolean): readonly string[] => [
    ...plainTable([
      [who, labels.less(part), labels.more(part), ...(effects ? [labels.effect] : [])],
      ...bars
        .slice(0, BARS)
        .map(({ varied, less, more }) => [
          variedText(model, varied, language),
          formatEuro(less, language),
          formatEuro(more, language),
          ...(effects ? [varied.kind === 'cost' ? labels.total : labels.shift] : []),
        ]),
    ]),
    ...(bars.length > BARS ? [labels.moreBars(bars.length - BARS)] : []),
  ];
  const ofParticipant = (participant: ParticipantIndex): readonly string[] => {
    const bars = tornadoOf(variations, participant);
    const { name } = participantOf(model, participant);
    return bars.length === 0 ? [] : ['', ...tornado(name, bars, false)];
  };
  return [
    labels.title(part, run.year),
    ...tornado(labels.whole, tornadoOfWhole(variations), true),
    ...participants.flatMap(ofParticipant),
    labels.note,
    ...(leftOut > 0 ? [labels.leftOut(leftOut)] : []),
  ];
}

function coalitionLines(
  model: Model,
  run: RunResult,
  { service, found }: CoalitionFacts,
  language: Language,
): readonly string[] {
  const { analyses, cli } = dictionaryOf(language);
  const labels = analyses.coalitions;
  const title = serviceTitle(model, serviceOf(model, service));
  if (!found) return [labels.nothing(title)];
  const nameOf = (participant: ParticipantIndex | undefined): string =>
    participant === undefined ? '' : participantOf(model, participant).name;
  const table = [
    [cli.column.participant, labels.alone, labels.together, labels.least, labels.most, labels.best],
    ...coalitionFigures(found.sweep).map(({ member, best }) => [
      nameOf(member.participant),
      ...[
        member.alone,
        member.together,
        ...[member.least, member.most].map(
          ({ takers, shares }) => shares[takers.indexOf(member.participant)] ?? 0,
        ),
      ].map((cents) => formatEuro(cents, language)),
      nameOf(best),
    ]),
  ];
  return [labels.title(title, run.year), ...plainTable(table), ...coalitionNotes(found, language)];
}

/** The rows that reach a goal, as they would stand on Scenario's. */
function rowLines({ answer }: NonNullable<Analysed['goal']>, language: Language): readonly string[] {
  const { check, row: headings } = dictionaryOf(language).analyses.goal;
  if (answer.kind !== 'reached' || answer.rows.length === 0) return [];
  const { change, participant, field, service, value } = headings;
  const rows = answer.rows.map((row) => [
    row.change,
    row.participant ?? '',
    row.field ?? '',
    row.service ?? '',
    row.value.percent ? row.value.text.replace('.', ',') : row.value.text,
  ]);
  return [check, ...plainTable([[change, participant, field, service, value], ...rows])];
}
