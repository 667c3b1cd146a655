/** The arguments of the command line, as the workbook contract names them. */
import { parseArgs } from 'node:util';
import type { YearRange } from '../app/calculate';
import type { Cents } from '../engine/model';
import { dictionaryOf, type Language } from '../locale';
import { splitNames } from './split-names';
import { type AskedStatements, parseStatements } from './statements';
import { UsageError } from './usage-error';

export interface Arguments {
  readonly input: string;
  readonly output: string | undefined;
  readonly json: string | undefined;
  /** A CSV file, or a folder, for the bookings per taakveld. */
  readonly bookings: string | undefined;
  readonly years: YearRange | undefined;
  readonly scenario: string | undefined;
  /** Names of the scenarios that are put beside the workbook itself; empty for none. */
  readonly compare: readonly string[];
  /** How much everything is varied, and for whom; as typed. */
  readonly sensitivity: string | undefined;
  /** What has to be at most so much, by what; as typed. */
  readonly goal: string | undefined;
  /** The product whose sets of takers are looked at; as typed. */
  readonly coalitions: string | undefined;
  /** What the run is put beside: `realisatie`, `vastgesteld`, a year, or the path of an earlier file. */
  readonly compareWith: string | undefined;
  /** Whether the fairness lines are asked for (R26, R27). */
  readonly fairness: boolean;
  /** The most that a contribution may move in a year of a phase-in, in cents per inhabitant. */
  readonly phaseIn: Cents | undefined;
  /** `deelnemer/werkveld/product` whose derivation is printed instead of the table (R28). */
  readonly derive: string | undefined;
  /** Where to write the workbook of the next year, instead of dividing. */
  readonly newYear: string | undefined;
  /** Sheets and files for single participants. */
  readonly statements: AskedStatements;
  /** Corrections of the recognition, each as one line of text. */
  readonly corrections: readonly string[];
  /** Print what each sheet, column and row was taken for instead of the table. */
  readonly account: boolean;
  /** Vaststellen, also when a product is not divided, or take that back. */
  readonly adopts: boolean;
  readonly incomplete: boolean;
  readonly withdraws: boolean;
  /** Yes to what was recognised with doubt. */
  readonly confirmed: boolean;
  /** Undefined: the workbook decides, else Dutch. */
  readonly language: Language | undefined;
}

const OPTIONS = {
  uit: { type: 'string' },
  json: { type: 'string' },
  boekingen: { type: 'string' },
  jaar: { type: 'string' },
  scenario: { type: 'string' },
  vergelijk: { type: 'string' },
  'vergelijk-met': { type: 'string' },
  gevoeligheid: { type: 'string' },
  doel: { type: 'string' },
  coalities: { type: 'string' },
  eerlijkheid: { type: 'boolean' },
  ingroei: { type: 'string' },
  herleid: { type: 'string' },
  'nieuw-jaar': { type: 'string' },
  deelnemer: { type: 'string' },
  stukken: { type: 'string' },
  'per-deelnemer': { type: 'string' },
  lees: { type: 'string', multiple: true },
  vaststellen: { type: 'boolean' },
  onvolledig: { type: 'boolean' },
  intrekken: { type: 'boolean' },
  uitleg: { type: 'boolean' },
  ja: { type: 'boolean' },
  taal: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/**
 * @param argv - the arguments after the script
 * @throws UsageError with a sentence, in the language that `--taal` names where that can be read
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseKnown(argv);
  const language = values.taal === undefined ? undefined : parseLanguage(values.taal);
  const text = dictionaryOf(language ?? 'nl').cli;
  const [input] = positionals;
  if (input === undefined) throw new UsageError(text.inputMissing);
  if (positionals.length > 1) throw new UsageError(text.inputsMany(positionals.join(', ')));
  for (const [option, value] of Object.entries(values)) {
    if (typeof value === 'string' && value.trim() === '') throw new UsageError(text.valueMissing(option));
  }
  return {
    input,
    output: values.uit,
    json: values.json,
    bookings: values.boekingen,
    years: values.jaar === undefined ? undefined : parseYears(values.jaar, text),
    scenario: values.scenario,
    compareWith: parseOther(values['vergelijk-met'], language ?? 'nl'),
    compare: parseCompared(values.vergelijk, values.scenario, text),
    sensitivity: values.gevoeligheid,
    goal: values.doel,
    coalitions: values.coalities,
    fairness: values.eerlijkheid === true || values.ingroei !== undefined,
    phaseIn: values.ingroei === undefined ? undefined : parseBound(values.ingroei, text),
    derive: values.herleid,
    newYear: values['nieuw-jaar'],
    statements: parseStatements(values, text),
    corrections: values.lees ?? [],
    account: values.uitleg ?? false,
    ...parseAdoption(values, language ?? 'nl'),
    confirmed: values.ja ?? false,
    language,
  };
}

/** What is kept in the workbook needs a workbook that is written. */
function parseAdoption(values: ReturnType<typeof parseKnown>['values'], language: Language) {
  const { cli } = dictionaryOf(language).adoption;
  const { vaststellen = false, onvolledig = false, intrekken = false, uit } = values;
  if (vaststellen && intrekken) throw new UsageError(cli.both);
  if (onvolledig && !vaststellen) throw new UsageError(cli.incompleteAlone);
  if ((vaststellen || intrekken) && uit === undefined)
    throw new UsageError(cli.needsOutput(vaststellen ? 'vaststellen' : 'intrekken'));
  return { adopts: vaststellen, incomplete: onvolledig, withdraws: intrekken };
}

/** `2,50` or `3`: euro per inhabitant, above 0. */
function parseBound(value: string, text: ReturnType<typeof dictionaryOf>['cli']): Cents {
  const [, euros, cents = ''] = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(value.trim()) ?? [];
  const bound = Number(euros) * 100 + Number(cents.padEnd(2, '0'));
  if (euros === undefined || bound === 0) throw new UsageError(text.boundUnreadable(value));
  return bound;
}

function parseCompared(
  value: string | undefined,
  scenario: string | undefined,
  text: ReturnType<typeof dictionaryOf>['cli'],
): readonly string[] {
  if (value === undefined) return [];
  if (scenario !== undefined) throw new UsageError(text.compareOrScenario);
  const names = splitNames(value);
  if (!names) throw new UsageError(text.namesUnreadable(value));
  return names;
}

/** Checked here, so that a typing error is not taken for a file that is missing. */
function parseOther(value: string | undefined, language: Language): string | undefined {
  if (value === undefined || /^(realisatie|vastgesteld|\d{4})$|\.xls[xm]$/i.test(value.trim()))
    return value?.trim();
  throw new UsageError(dictionaryOf(language).between.cli.option(value));
}

function parseKnown(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch {
    const option = argv.find((argument) => argument.startsWith('-') && !isKnown(argument));
    const text = dictionaryOf('nl').cli;
    throw new UsageError(
      option === undefined ? text.valueMissing(lastOption(argv)) : text.optionUnknown(option),
    );
  }
}

const isKnown = (argument: string): boolean => {
  const [name = ''] = argument.replace(/^--/, '').split('=');
  return argument.startsWith('--') && Object.hasOwn(OPTIONS, name);
};

const lastOption = (argv: readonly string[]): string =>
  (argv.findLast((argument) => argument.startsWith('--')) ?? '--').slice(2);

function parseLanguage(value: string): Language {
  if (value === 'nl' || value === 'en') return value;
  throw new UsageError(dictionaryOf('nl').cli.languageUnknown(value));
}

/** `2016` or `2016-2019`; at most 50 years, so that a typing error is not a long wait. */
function parseYears(value: string, text: ReturnType<typeof dictionaryOf>['cli']): YearRange {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(value.trim()) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (from === undefined || last < first || last - first >= 50)
    throw new UsageError(text.yearUnreadable(value));
  return { first, last };
}
