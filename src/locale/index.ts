/** Dutch and English dictionaries. The Dutch one is the type: a key that English misses does not compile. */
import { en } from './en';
import type { Language } from './language';
import { nl } from './nl';

export { type Language, languageOf } from './language';
export type Dictionary = typeof nl;

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { nl, en };

export const dictionaryOf = (language: Language): Dictionary => DICTIONARIES[language];
