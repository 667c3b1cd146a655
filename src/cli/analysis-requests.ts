/** From what the user typed to questions about this workbook. */
import { type GoalProblem, readGoal, readPeople, readService } from '../app/analyses/read-goal';
import type { AnalysisRequest } from '../app/analyses/request';
import { exampleService } from '../app/find-service';
import type { Model } from '../engine/model';
import { dictionaryOf, type Language } from '../locale';
import { parseNumberText } from '../workbook/read/numbers';
import type { Arguments } from './arguments';
import { UsageError } from './usage-error';

/** @throws UsageError with a sentence for a text that is not understood */
export function analysisRequests(
  { sensitivity, goal, coalitions, fairness, phaseIn }: Arguments,
  model: Model,
  language: Language,
): readonly AnalysisRequest[] {
  const read = requestReader(model, language);
  return [
    ...(sensitivity === undefined ? [] : [read.sensitivity(sensitivity)]),
    ...(coalitions === undefined ? [] : [read.coalitions(coalitions)]),
    ...(goal === undefined ? [] : [read.goal(goal)]),
    ...(fairness ? [{ kind: 'fairness' as const, ...(phaseIn !== undefined && { bound: phaseIn }) }] : []),
  ];
}

function requestReader(model: Model, language: Language) {
  const texts = dictionaryOf(language).cli.analyses;
  const unknown = ({ reason, text }: GoalProblem): UsageError =>
    new UsageError(texts[reason](text, exampleService(model, text)));
  return {
    /** `10%`, `10% voor Almelo, Enschede`, `10% voor iedereen`. */
    sensitivity(text: string): AnalysisRequest {
      const [amount = '', who] = text.split(/\s+voor\s+/i);
      const number = parseNumberText(amount.includes('%') ? amount : `${amount}%`)?.number.times(100);
      if (!number?.greaterThan(0) || number.greaterThan(100))
        throw new UsageError(texts.percentUnreadable(text));
      const all = who !== undefined && /^(iedereen|alle)$/i.test(who.trim());
      const codes = all
        ? model.participants.map(({ code }) => code)
        : who === undefined
          ? []
          : readPeople(model, who);
      if ('reason' in codes) throw new UsageError(texts.participantUnknown(codes.text));
      return { kind: 'sensitivity', percent: number.toFixed(), participants: codes };
    },
    coalitions(text: string): AnalysisRequest {
      const service = readService(model, text);
      if ('reason' in service) throw unknown(service);
      return { kind: 'coalitions', service };
    },
    goal(text: string): AnalysisRequest {
      const wish = readGoal(model, text);
      if ('reason' in wish) throw unknown(wish);
      return { kind: 'goal', ...wish };
    },
  };
}
