import { type ReactNode, useState } from 'react';
import { MainPart } from '../parts/MainPart';
import { PaneHeader } from '../parts/PaneHeader';
import { HelpView } from './HelpView';

interface Props {
  readonly opensHelp: boolean;
  readonly onLanguage: () => void;
  readonly children: ReactNode;
}

/** The pane as long as there is no workbook: header, help, and what is shown meanwhile. */
export function Frame({ opensHelp, onLanguage, children }: Props) {
  const [showsHelp, setShowsHelp] = useState(opensHelp);
  return (
    <>
      <PaneHeader onLanguage={onLanguage} onHelp={() => setShowsHelp(true)} />
      <MainPart>{showsHelp ? <HelpView onBack={() => setShowsHelp(false)} /> : children}</MainPart>
    </>
  );
}
