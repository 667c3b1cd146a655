import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FileConnection } from '../entry/connection';
import { ProblemMessage } from '../parts/ProblemMessage';
import { type Problem, problemOf } from '../state/problem';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
});

export interface FileOpeners {
  readonly openFile: (file: File) => Promise<FileConnection>;
  readonly openBlank: (name: string) => Promise<FileConnection>;
}

interface Props extends FileOpeners {
  readonly onOpened: (connection: FileConnection) => void;
}

/** Without Excel: choose a workbook file, or begin with the example. */
export function FileStart({ openFile, openBlank, onOpened }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const open = (opening: Promise<FileConnection>): void => {
    setOpening(true);
    setProblem(undefined);
    opening.then(onOpened, (error: unknown) => setProblem(problemOf(error))).finally(() => setOpening(false));
  };

  return (
    <div className={shared.stack}>
      {problem && <ProblemMessage problem={problem} onClose={() => setProblem(undefined)} />}
      <h2 className={styles.title}>{t.purpose}</h2>
      <p className={shared.text}>{t.file.intro}</p>
      <div className={styles.choice}>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          aria-label={t.file.open}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again after it was changed.
            target.value = '';
            if (file) open(openFile(file));
          }}
        />
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={isOpening}
          onClick={() => input.current?.click()}
        >
          {t.file.open}
        </Button>
        <p className={shared.note}>{t.file.openNote}</p>
      </div>
      <div className={styles.choice}>
        <Button
          size="large"
          disabledFocusable={isOpening}
          onClick={() => open(openBlank(t.file.exampleName))}
        >
          {t.file.example}
        </Button>
        <p className={shared.note}>{t.start.exampleNote}</p>
      </div>
      <div role="status">{isOpening && <Spinner size="tiny" label={t.busy.opening} />}</div>
    </div>
  );
}
