/** Texts of the custom functions, apart from the dictionaries of the pane. */
import { functions as en } from './en/functions';
import type { Language } from './language';
import { functions as nl } from './nl/functions';

export type FunctionTexts = typeof nl;

export const functionTextsOf = (language: Language): FunctionTexts => ({ nl, en })[language];
