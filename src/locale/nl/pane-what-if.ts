/** Teksten van de plaats Wat als in het paneel. */

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const whatIf = {
  title: 'Scenario’s vergelijken',
  note: 'Een scenario naast de begroting zonder scenario. Er wordt niets geschreven.',
  none: 'Deze werkmap heeft nog geen scenario’s.',
  noRun: 'Er is nog niets verdeeld; los eerst op wat onder Controle staat.',
  choose: 'Vergelijk met',
  beside: (scenario: string) => `${scenario}, naast de begroting zonder scenario`,
  baseline: 'Zonder',
  difference: 'Verschil',
  between: (count: number) => `en nog ${counted(count, 'deelnemer', 'deelnemers')} daartussen`,
  mainly: (cause: string) => `vooral ${cause}`,
};
