export type Language = 'nl' | 'en';

/** `nl-NL` → `nl`; everything that is not Dutch reads English. */
export const languageOf = (tag: string): Language => (/^nl\b/i.test(tag) ? 'nl' : 'en');
