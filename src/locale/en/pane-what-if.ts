/** Texts of the place What if of the pane. */
import type { whatIf as nl } from '../nl/pane-what-if';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const whatIf: typeof nl = {
  title: 'Compare scenarios',
  note: 'A scenario beside the budget without one. Nothing is written.',
  none: 'This workbook has no scenarios yet.',
  noRun: 'Nothing was divided yet; first solve what stands under Check.',
  choose: 'Compare with',
  beside: (scenario) => `${scenario}, beside the budget without a scenario`,
  baseline: 'Without',
  difference: 'Difference',
  between: (count) => `and ${counted(count, 'participant', 'participants')} between`,
  mainly: (cause) => `mainly ${cause}`,
};
