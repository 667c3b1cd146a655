/** The language that the user chose, else that of Excel or the browser. */
import { type Language, languageOf } from '../../locale';

/** Kept in the browser, not in the workbook: it is the reader's choice, and a workbook has many readers. */
const KEY = 'verdeelwijzer.language';

export function chosenLanguage(): Language | undefined {
  try {
    const stored = window.localStorage.getItem(KEY);
    return stored === 'nl' || stored === 'en' ? stored : undefined;
  } catch {
    return undefined; // storage is shut off for this page
  }
}

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Storage is shut off for this page: the choice lasts until it closes.
  }
}

export const languageFor = (tag: string): Language => chosenLanguage() ?? languageOf(tag);

export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');
