/** Names of the sheets for single participants: short enough for Excel, and each its own. */
import type { Participant } from '../../../engine/model';
import { dictionaryOf, type Language } from '../../../locale';
import { OWN_SHEET_PREFIX } from '../../sheet-spec';
import type { StatementKind } from './choice';

/** Excel takes no longer names. */
const LONGEST = 31;

/**
 * @param senders - words for the organisations that send notes, where there are several: `Resultaat Almelo voorschot RT`
 * @returns gives each sheet of the run a name: `Resultaat Almelo afrekening`, or with the code of who has a long name
 */
export function statementNames(
  language: Language,
  senders: readonly string[] = [],
): (participant: Participant, kind: StatementKind, sender?: string) => string {
  const taken = new Set<string>();
  const { sheets } = dictionaryOf(language).report.statements;
  const longestWord = Math.max(...Object.values(sheets).map((word) => word.length));
  const longestSender = Math.max(0, ...senders.map((sender) => sender.length + 1));
  const usual = LONGEST - OWN_SHEET_PREFIX[language].length - longestWord - 1 - longestSender;
  return ({ code, name }, kind, sender) => {
    const word = sender === undefined ? sheets[kind] : `${sheets[kind]} ${sender}`;
    const full = cleaned(name);
    // The same for all sheets of a participant.
    const who = full !== '' && full.length <= usual ? full : cleaned(code) || full || '-';
    for (let number = 1; ; number += 1) {
      const suffix = `${number === 1 ? '' : ` ${number}`} ${word}`;
      const room = LONGEST - OWN_SHEET_PREFIX[language].length - suffix.length;
      const sheet = OWN_SHEET_PREFIX[language] + shortened(who, room) + suffix;
      if (taken.has(sheet.toLowerCase())) continue;
      taken.add(sheet.toLowerCase());
      return sheet;
    }
  };
}

/** Without what Excel refuses in the name of a sheet. */
const cleaned = (text: string): string =>
  text
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Excel counts a letter outside the basic plane as two; half a letter is none. */
const shortened = (text: string, room: number): string =>
  text
    .slice(0, room)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
