/** Dutch and English dictionaries. The Dutch one is the type: a key that English misses does not compile. */
import { en } from './en';
import { nl } from './nl';

export type Language = 'nl' | 'en';
export type Dictionary = typeof nl;

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { nl, en };

export const dictionaryOf = (language: Language): Dictionary => DICTIONARIES[language];

/** `nl-NL` → `nl`; everything that is not Dutch reads English. */
export const languageOf = (tag: string): Language => (/^nl\b/i.test(tag) ? 'nl' : 'en');
