/** `--vaststellen`, `--intrekken`, and what every run says of what was adopted. */
import { adoptedFor, adoptionFacts } from '../app/adoption/adopt';
import type { Adopted } from '../app/adoption/adopted';
import type { Calculation } from '../app/calculate';
import type { Done } from '../app/plan-write';
import { VERSION } from '../app/version';
import { dictionaryOf, type Language } from '../locale';
import { adoptionSentences } from '../workbook/report/log/adoption-sentences';
import { momentText } from '../workbook/report/parts/moment';
import { refusedTitles } from '../workbook/report/parts/refused';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Arguments } from './arguments';

/** Changed cells that are named; the rest is counted. */
const NAMED = 10;

export const doneOf = ({ adopts, withdraws }: Arguments): Done =>
  adopts ? 'adopted' : withdraws ? 'withdrawn' : 'written';

/** Why nothing is adopted or withdrawn, as one sentence; undefined when nothing stands in the way. */
export function adoptionObstacle(
  { adopts, withdraws, incomplete }: Arguments,
  snapshot: WorkbookSnapshot,
  calculation: Calculation,
  language: Language,
): string | undefined {
  const { cli } = dictionaryOf(language).adoption;
  const [model] = calculation.models;
  if (withdraws && !adoptedFor(snapshot, calculation)) return cli.nothingToWithdraw;
  if (!adopts) return undefined;
  if (!model) return cli.nothing;
  const titles = refusedTitles(model, calculation.runs);
  return titles.length > 0 && !incomplete ? cli.incomplete(titles) : undefined;
}

/**
 * @param now - what is adopted after this run
 * @returns lines without line ends; none where nothing was or is adopted
 */
export async function adoptionLines(
  done: Done,
  now: Adopted | undefined,
  snapshot: WorkbookSnapshot,
  calculation: Calculation,
  language: Language,
): Promise<readonly string[]> {
  const { cli } = dictionaryOf(language).adoption;
  if (done === 'withdrawn') return ['', cli.withdrawn];
  const facts = now && (await adoptionFacts(now, calculation));
  if (!facts) return [];
  const earlier = done === 'adopted' ? adoptedFor(snapshot, calculation) : undefined;
  const hasActual = calculation.runs.some((run) => run.hasActual);
  return [
    '',
    ...adoptionSentences(facts, { language, version: VERSION, hasActual, named: NAMED }),
    ...(earlier ? [cli.already(momentText(new Date(earlier.moment)))] : []),
  ];
}
