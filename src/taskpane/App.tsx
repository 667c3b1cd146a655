/** The pane, from opening the page to working on a workbook. */
import { FluentProvider, makeStyles, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CreateSession } from '../app/session-types';
import { VERSION } from '../app/version';
import type { Language } from '../locale';
import type { Connection, ExcelConnection } from './entry/connection';
import { OfficeError, type OfficeTrouble } from './entry/load-office';
import { languageFor, otherLanguage, rememberLanguage } from './state/language';
import { TextsProvider, useTexts } from './texts';
import { usePageStyles } from './theme/styles';
import { useTheme } from './theme/use-theme';
import { FaultBoundary } from './views/FaultBoundary';
import { type FileOpeners, FileStart } from './views/FileStart';
import { Frame } from './views/Frame';
import { OfficeTroubleView } from './views/OfficeTroubleView';
import { PaneView } from './views/PaneView';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', position: 'relative' },
  /** A pane that is ready at once shows no spinner. */
  starting: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '300ms',
    animationFillMode: 'both',
  },
});

export interface AppProps extends FileOpeners {
  readonly createSession: CreateSession;
  /** Undefined: a plain browser, in which the user opens a workbook file. */
  readonly connectExcel: (() => Promise<ExcelConnection>) | undefined;
  readonly opensHelp: boolean;
}

export function App(props: AppProps) {
  const { createSession, connectExcel, opensHelp, openFile, openBlank } = props;
  const styles = useStyles();
  usePageStyles();
  const [language, setLanguage] = useState<Language>(() => languageFor(navigator.language));
  const [connection, setConnection] = useState<Connection>();
  const [trouble, setTrouble] = useState<OfficeTrouble>();
  const theme = useTheme(connection?.kind === 'excel' ? connection.isDark : undefined);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    connectExcel?.().then(
      (connected) => {
        setLanguage(languageFor(connected.displayLanguage));
        setConnection(connected);
      },
      (error: unknown) => setTrouble(error instanceof OfficeError ? error.trouble : 'officeUnreachable'),
    );
  }, [connectExcel]);

  const switchLanguage = useCallback(() => {
    rememberLanguage(otherLanguage(language));
    setLanguage(otherLanguage(language));
  }, [language]);
  const session = useMemo(
    () => connection && createSession(connection.host, { language, version: VERSION }),
    [connection, createSession, language],
  );

  return (
    <FluentProvider theme={theme} className={styles.root}>
      <TextsProvider language={language}>
        <FaultBoundary>
          {connection && session ? (
            <PaneView
              session={session}
              connection={connection}
              firstPlace={opensHelp ? 'help' : 'check'}
              onLanguage={switchLanguage}
              onOtherFile={() => setConnection(undefined)}
            />
          ) : (
            <Frame opensHelp={opensHelp} onLanguage={switchLanguage}>
              {trouble ? (
                <OfficeTroubleView trouble={trouble} />
              ) : connectExcel ? (
                <Starting />
              ) : (
                <FileStart openFile={openFile} openBlank={openBlank} onOpened={setConnection} />
              )}
            </Frame>
          )}
        </FaultBoundary>
      </TextsProvider>
    </FluentProvider>
  );
}

function Starting() {
  const styles = useStyles();
  const { t } = useTexts();
  return <Spinner className={styles.starting} label={t.busy.starting} />;
}
