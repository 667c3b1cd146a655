/**
 * The commands on the ribbon. They run in the shared runtime, so in the page of the pane: what they start shows
 * there, with its progress, its questions and its result.
 */

export type RibbonCommand = 'check' | 'divide';

/** Action names as they stand in manifest.xml. */
export const RIBBON_ACTIONS: Readonly<Record<RibbonCommand, string>> = {
  check: 'controleren',
  divide: 'verdelen',
};

/** The part of Office.js that commands need. */
export interface RibbonOffice {
  associate(action: string, run: (event: { completed(): void }) => void): void;
  showPane(): Promise<void>;
}

/**
 * Registers the commands with Office.
 * @returns how to listen to them; commands that came earlier are handed over at once, in their order
 */
export function registerRibbon(
  office: RibbonOffice,
): (listener: (command: RibbonCommand) => void) => () => void {
  const waiting: RibbonCommand[] = [];
  let listen: ((command: RibbonCommand) => void) | undefined;
  const give = (command: RibbonCommand): void => {
    if (listen) listen(command);
    else waiting.push(command);
  };
  for (const command of ['check', 'divide'] as const) {
    office.associate(RIBBON_ACTIONS[command], (event) => {
      give(command);
      // A pane that cannot be shown is no reason to keep the ribbon waiting: the command itself goes on.
      office
        .showPane()
        .catch(() => undefined)
        .finally(() => event.completed());
    });
  }
  return (listener) => {
    listen = listener;
    for (const command of waiting.splice(0)) listener(command);
    return () => {
      if (listen === listener) listen = undefined;
    };
  };
}
