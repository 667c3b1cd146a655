/** What the buttons of the pane do, at hand for every component of it. */
import { createContext, useContext } from 'react';
import type { PaneCommands } from './state/use-pane';

const CommandsContext = createContext<PaneCommands | undefined>(undefined);

export const PaneCommandsProvider = CommandsContext.Provider;

export function usePaneCommands(): PaneCommands {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error('outside a pane');
  return commands;
}
