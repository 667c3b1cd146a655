/** The texts that name a participant. */
import type { Participant } from '../../engine/model';
import { foldText } from '../../engine/text';

/** Code, name and aliases; empty texts name nobody. */
export const namesOf = ({
  code,
  name,
  aliases,
}: Pick<Participant, 'code' | 'name' | 'aliases'>): readonly string[] =>
  [code, name, ...aliases].filter((text) => foldText(text) !== '');
