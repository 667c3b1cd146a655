import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { PaneHeader } from '../parts/PaneHeader';
import { HelpView } from './HelpView';

const useStyles = makeStyles({
  main: { flexGrow: 1, overflowY: 'auto', padding: tokens.spacingHorizontalM },
});

interface Props {
  readonly opensHelp: boolean;
  readonly onLanguage: () => void;
  readonly children: ReactNode;
}

/** The pane as long as there is no workbook: header, help, and what is shown meanwhile. */
export function Frame({ opensHelp, onLanguage, children }: Props) {
  const styles = useStyles();
  const [showsHelp, setShowsHelp] = useState(opensHelp);
  return (
    <>
      <PaneHeader onLanguage={onLanguage} onHelp={() => setShowsHelp(true)} />
      <main className={styles.main}>
        {showsHelp ? <HelpView onBack={() => setShowsHelp(false)} /> : children}
      </main>
    </>
  );
}
