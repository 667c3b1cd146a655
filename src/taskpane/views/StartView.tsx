import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import { usePaneCommands } from '../pane-context';
import { CorrectionLines } from '../parts/CorrectionLines';
import { OtherColumn } from '../parts/OtherColumn';
import { OtherKind } from '../parts/OtherKind';
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

/** First run: nothing to divide in this workbook yet. */
export function StartView({ checked, isBusy }: { checked: Checked; isBusy: boolean }) {
  const { reading, corrections = [] } = checked;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { insertExample, insertTemplate, check } = usePaneCommands();
  return (
    <div className={shared.stack}>
      <h2 className={styles.title}>{t.purpose}</h2>
      <p className={shared.text}>{t.start.noData}</p>
      <div className={styles.choice}>
        <Button appearance="primary" size="large" disabled={isBusy} onClick={insertExample}>
          {t.start.insertExample}
        </Button>
        <p className={shared.note}>{t.start.exampleNote}</p>
      </div>
      <div className={styles.choice}>
        <Button size="large" disabled={isBusy} onClick={insertTemplate}>
          {t.start.insertTemplate}
        </Button>
        <p className={shared.note}>{t.start.templateNote}</p>
      </div>
      <div className={styles.choice}>
        <p className={shared.text}>{t.start.ownWorkbook}</p>
        <div>
          <Button disabled={isBusy} onClick={() => check()}>
            {t.start.checkAgain}
          </Button>
        </div>
      </div>
      <OtherKind sheets={reading.sheets} />
      <OtherColumn reading={reading} />
      {corrections.length > 0 && (
        <section className={shared.section}>
          <h2 className={shared.heading}>{t.corrections.title}</h2>
          <CorrectionLines corrections={corrections} />
        </section>
      )}
      <p className={shared.note}>{t.start.privacy}</p>
    </div>
  );
}
