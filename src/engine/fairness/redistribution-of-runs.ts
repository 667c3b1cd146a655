/** R27: the contributions and inhabitants behind two runs, matched as for their causes (R25). */
import type { Decimal } from 'decimal.js';
import { createContext } from '../context';
import { driverOf, driverValue } from '../drivers';
import type { Cents, Participant } from '../model';
import { type Frame, frameOf, placesOf, type Side } from '../scenario/causes/frame';
import { contributionsIn } from '../scenario/contributions';
import type { TwoModels } from './redistribution';

export interface TwoRuns extends TwoModels {
  /** Of both sides together; the lists of amounts follow this order. */
  readonly participants: readonly Participant[];
  /** Order of their codes (R2). */
  readonly ranks: readonly number[];
}

/**
 * What every participant pays under an old model and a new one.
 * @param inhabitants - the driver that counts them, usually `inwoners`; of the new side, else of the old one
 */
export function twoRuns(before: Side, after: Side, inhabitants: string): TwoRuns {
  const frame = frameOf(before, after);
  const now = countsOf(after, frame, inhabitants);
  const then = countsOf(before, frame, inhabitants);
  const { ranks } = createContext({ ...after.model, participants: frame.participants }, frame.year);
  return {
    participants: frame.participants,
    ranks,
    before: paidIn(before, frame),
    after: paidIn(after, frame),
    inhabitants: now.map((count, participant) => count ?? then[participant]),
  };
}

function paidIn(side: Side, frame: Frame): readonly Cents[] {
  const paid = contributionsIn(side.run, side.phase, side.model.participants.length);
  return inFrame(side, frame, paid).map((amount) => amount ?? 0);
}

function countsOf(side: Side, frame: Frame, name: string): readonly (Decimal | undefined)[] {
  const driver = driverOf(createContext(side.model, side.run.year), name);
  const values = side.model.participants.map((_, participant) => {
    const value = driver && driverValue(driver, participant).value;
    return typeof value === 'object' ? value : undefined;
  });
  return inFrame(side, frame, values);
}

function inFrame<T>(side: Side, frame: Frame, own: readonly T[]): readonly (T | undefined)[] {
  const result = frame.participants.map((): T | undefined => undefined);
  for (const [index, place] of placesOf(frame, side).participants.entries()) result[place] = own[index];
  return result;
}
