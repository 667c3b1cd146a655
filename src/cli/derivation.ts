/** Derivations as the command line prints them: every line a number that a reader can check. */
import type { Model, Source } from '../engine/model';
import type { Explanation } from '../engine/result';
import { dictionaryOf, type Language } from '../locale';
import { formatEuro, formatQuantity } from '../locale/format';

/** @returns lines without line ends, a blank one after each derivation */
export function derivationLines(
  model: Model,
  explanations: readonly Explanation[],
  year: number,
  language: Language,
): readonly string[] {
  const { trace, words } = dictionaryOf(language);
  return explanations.flatMap((explanation) => {
    const { participant, service, phase, component, rule, key, steps, amount } = explanation;
    const { organisation, field, name } = model.services[service] ?? {
      organisation: '',
      field: '',
      name: '',
    };
    const place = [model.participants[participant]?.name ?? '', organisation, field, name].filter(Boolean);
    const lines = steps.map((step) => [
      trace.steps[step.text](step.params),
      formatQuantity(step.value, step.unit, language),
      cellsText(step.sources),
    ]);
    return [
      `${place.join(' · ')}, ${words.phase[phase]} ${year}, ${words.component[component]}: ${formatEuro(amount, language)}`,
      `${words.funding[rule]} (${words.rule[rule]}${key ? `, ${key.text}` : ''}): ${trace.rules[rule]}`,
      ...alignedSteps(lines),
      '',
    ];
  });
}

/** More than a few cells say no more than the first and the last. */
function cellsText(sources: readonly Source[]): string {
  const cells = sources.map(({ sheet, cell }) => `${sheet}!${cell}`);
  return cells.length <= 4 ? cells.join(', ') : [...cells.slice(0, 2), '…', ...cells.slice(-1)].join(', ');
}

function alignedSteps(lines: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number => Math.max(0, ...lines.map((line) => line[column]?.length ?? 0));
  const [texts, values] = [width(0), width(1)];
  return lines.map(([text = '', value = '', cells = '']) =>
    `  ${text.padEnd(texts)}  ${value.padStart(values)}  ${cells}`.trimEnd(),
  );
}
