/** `--hulp`: the options, a line each. */
import { dictionaryOf, type Language } from '../locale';
import type { OptionName } from './arguments';

const ASKED = ['--hulp', '--help', '-h'];

export const asksForHelp = (argv: readonly string[]): boolean => argv.some((word) => ASKED.includes(word));

/** An option that does not leave room for its explanation has it on the next line. */
const ROOM = 40;

export function helpLines(language: Language): readonly string[] {
  const { usage, options } = dictionaryOf(language).cliHelp;
  // An option without an explanation does not compile; `--onvolledig` stands beside `--vaststellen`.
  const explained: Readonly<Record<Exclude<OptionName, 'onvolledig'>, readonly [string, string]>> = options;
  const lines = Object.values(explained).flatMap(([option, does]) =>
    option.length < ROOM
      ? [`  ${option.padEnd(ROOM)}${does}`]
      : [`  ${option}`, `  ${' '.repeat(ROOM)}${does}`],
  );
  return [usage, '', ...lines];
}
