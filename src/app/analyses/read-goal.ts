/** A goal as one line of text, for whoever has no pane to fill in. */
import type { Model, ParticipantIndex, ServiceIndex } from '../../engine/model';
import { parseNumberText } from '../../workbook/read/numbers';
import { createParticipantFinder } from '../../workbook/read/participant-finder';
import { findServices } from '../find-service';
import { type GoalWish, type ServiceName, serviceName } from './request';

/** What of the text is not understood. */
export interface GoalProblem {
  readonly reason:
    | 'goalUnreadable'
    | 'amountUnreadable'
    | 'participantUnknown'
    | 'serviceUnknown'
    | 'serviceUnclear'
    | 'serviceNeeded';
  readonly text: string;
}

const FORM = /^(prijs|bijdrage) van (.+) hoogstens (.+?) door (kosten|hoeveelheid|afnemers)(?: (.+))?$/i;

/**
 * Reads `prijs van <product> hoogstens <bedrag> door <wat>` or
 * `bijdrage van <deelnemer> [voor <product>] hoogstens <bedrag> door <wat>`, in which `wat` is `kosten`, `hoeveelheid` or
 * `afnemers`, with `van <product>` when it is about another product, and for takers `met <deelnemer>, …` in their order.
 */
export function readGoal(model: Model, text: string): GoalWish | GoalProblem {
  const [, kind = '', about = '', amount = '', by = '', rest] = FORM.exec(text.trim()) ?? [];
  if (kind === '') return { reason: 'goalUnreadable', text };
  const euro = parseNumberText(amount);
  if (!euro || euro.percent || euro.number.isNegative()) return { reason: 'amountUnreadable', text: amount };
  const most = euro.number.toFixed();

  const goal =
    kind.toLowerCase() === 'prijs' ? readPrice(model, about, most) : readContribution(model, about, most);
  if ('reason' in goal) return goal;

  const { product, people } = readRest(rest);
  if (rest !== undefined && product === undefined && people === undefined)
    return { reason: 'goalUnreadable', text: rest };
  const named = product === undefined ? goal.service : readService(model, product);
  if (named !== undefined && 'reason' in named) return named;
  const candidates = people === undefined ? undefined : readPeople(model, people);
  if (candidates !== undefined && 'reason' in candidates) return candidates;

  switch (by.toLowerCase()) {
    case 'kosten':
      return { goal, lever: { kind: 'cost', service: named } };
    case 'hoeveelheid': {
      if (!named) return { reason: 'serviceNeeded', text: by };
      const participant = goal.kind === 'contribution' ? goal.participant : undefined;
      return { goal, lever: { kind: 'volume', service: named, participant } };
    }
    default:
      if (!named) return { reason: 'serviceNeeded', text: by };
      return { goal, lever: { kind: 'takers', service: named, candidates } };
  }
}

function readPrice(model: Model, about: string, most: string): GoalWish['goal'] | GoalProblem {
  const service = readService(model, about);
  return 'reason' in service ? service : { kind: 'price', service, most };
}

/** Where names hold the word `voor` themselves, the first way in which both are known. */
function readContribution(model: Model, about: string, most: string): GoalWish['goal'] | GoalProblem {
  const whole = findParticipant(model, about);
  if (whole !== undefined) {
    return { kind: 'contribution', participant: codeOf(model, whole), service: undefined, most };
  }
  let problem: GoalProblem = { reason: 'participantUnknown', text: about };
  for (const { index, 0: word } of about.matchAll(/ voor /gi)) {
    const participant = findParticipant(model, about.slice(0, index));
    if (participant === undefined) continue;
    const service = readService(model, about.slice(index + word.length));
    if (!('reason' in service))
      return { kind: 'contribution', participant: codeOf(model, participant), service, most };
    problem = service;
  }
  return problem;
}

function readRest(rest: string | undefined): {
  readonly product?: string | undefined;
  readonly people?: string | undefined;
} {
  const [, product, people] = /^(?:van (.+?))?(?: ?met (.+))?$/i.exec(rest ?? '') ?? [];
  return { product, people };
}

export function readService(model: Model, text: string): ServiceName | GoalProblem {
  const [index, ...others]: readonly ServiceIndex[] = findServices(model, text);
  const service = index === undefined ? undefined : model.services[index];
  if (!service) return { reason: 'serviceUnknown', text };
  return others.length > 0 ? { reason: 'serviceUnclear', text } : serviceName(service);
}

/** @returns the codes of participants with commas between their names */
export function readPeople(model: Model, text: string): readonly string[] | GoalProblem {
  const codes: string[] = [];
  for (const name of text.split(',').map((part) => part.trim())) {
    const found = findParticipant(model, name);
    if (found === undefined) return { reason: 'participantUnknown', text: name };
    codes.push(codeOf(model, found));
  }
  return codes;
}

const findParticipant = ({ participants }: Model, text: string): ParticipantIndex | undefined =>
  createParticipantFinder(participants).find(text.trim());

const codeOf = ({ participants }: Model, index: ParticipantIndex): string => participants[index]?.code ?? '';
