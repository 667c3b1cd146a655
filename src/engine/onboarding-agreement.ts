/** R22: an agreement (DVO) must exist before the service starts. */
import type { RunContext } from './context';
import type { IsoDate, OnboardingRow } from './model';

export interface EarlyStart {
  /** The day on which the service started; undefined when it started on a day that nobody wrote down. */
  readonly start: IsoDate | undefined;
  /** The first day of the agreement, or the day on which it was signed; undefined when there is none. */
  readonly agreement: IsoDate | undefined;
}

/**
 * Compares the start (Invlechting, or the first day of the agreement when that is earlier) with the agreement: it
 * must run from that day, and be signed by then where the register gives a date.
 * @returns undefined when the service did not start yet, or not too early
 */
export function earlyStart({ model }: RunContext, row: OnboardingRow): EarlyStart | undefined {
  const first = model.agreements
    .filter(({ participant, service }) => participant === row.participant && service === row.service)
    .map(({ from }) => from)
    .sort()[0];
  const signed = row.items.agreementSigned?.value;
  const wovenIn = row.items.weavingIn?.value;
  const woven = wovenIn?.kind === 'date' ? wovenIn.date : undefined;
  const hasStarted = woven !== undefined || wovenIn?.kind === 'yes';

  if (woven !== undefined && first !== undefined && woven < first) return { start: woven, agreement: first };
  // Where both are given, the agreement is not the later one here.
  const start = first ?? woven;
  if (signed?.kind === 'date' && start !== undefined && start < signed.date) {
    return { start, agreement: signed.date };
  }
  const isSigned = signed?.kind === 'yes' || signed?.kind === 'date';
  if (hasStarted && first === undefined && !isSigned) return { start: woven, agreement: undefined };
  return undefined;
}
