import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { KnownNames } from '../../app/scenarios/change-kinds';
import { type ChangeDraft, EMPTY_CHANGE, rowOf, type ScenarioDraft } from '../../app/scenarios/draft';
import type { ChangeFinding } from '../../app/scenarios/try-out';
import type { Model } from '../../engine/model';
import { changesText } from '../../workbook/report/parts/change-words';
import { FindingList } from '../parts/FindingList';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { ChangeForm } from './ChangeForm';
import { withAdded, withChange, withMoved, withRemoved } from './scenario-book';
import type { Scenarios } from './use-scenarios';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXS} 0` },
  row: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXXS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly draft: ScenarioDraft;
  readonly update: Scenarios['update'];
  readonly model: Model;
  readonly names: KnownNames;
  readonly years: readonly number[];
  /** By position of the change. */
  readonly findings: readonly ChangeFinding[];
}

/** The changes of a scenario, in their order: to be added, changed, moved and taken out. */
export function ChangeList({ draft: { changes }, update, model, names, years, findings }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, language } = useTexts();
  const [open, setOpen] = useState<number>();
  const last = changes.length - 1;
  const move = (at: number, by: -1 | 1): void => {
    update((book) => withMoved(book, at, by));
    setOpen((before) => (before === at ? at + by : before === at + by ? at : before));
  };
  const textOf = (change: ChangeDraft, number: number): string =>
    change.change === '' ? t.whatIf.change(number) : changesText(model, [rowOf(change, '')], language);
  return (
    <section className={shared.section} aria-label={t.whatIf.changes}>
      {changes.length === 0 && <p className={shared.note}>{t.whatIf.noChanges}</p>}
      <ol className={shared.list}>
        {changes.map((change, at) => {
          const number = at + 1;
          const own = findings.filter((finding) => finding.change === at);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: changes have no name of their own, only a position
            <li key={at} className={styles.item}>
              <div className={styles.row}>
                <Button
                  appearance="transparent"
                  className={styles.name}
                  aria-expanded={open === at}
                  onClick={() => setOpen(open === at ? undefined : at)}
                >
                  {`${number}. ${textOf(change, number)}`}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowUpRegular />}
                  aria-label={t.whatIf.up(number)}
                  disabledFocusable={at === 0}
                  onClick={() => move(at, -1)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<ArrowDownRegular />}
                  aria-label={t.whatIf.down(number)}
                  disabledFocusable={at === last}
                  onClick={() => move(at, 1)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={t.whatIf.remove(number)}
                  onClick={() => {
                    update((book) => withRemoved(book, at));
                    setOpen(undefined);
                  }}
                />
              </div>
              {open === at && (
                <ChangeForm
                  change={change}
                  names={names}
                  years={years}
                  onChange={(next) => update((book) => withChange(book, at, next))}
                  onReady={() => setOpen(undefined)}
                />
              )}
              {own.length > 0 && <FindingList findings={own.map(({ finding }) => finding)} />}
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          size="small"
          onClick={() => {
            update((book) => withAdded(book, EMPTY_CHANGE));
            setOpen(changes.length);
          }}
        >
          {t.whatIf.add}
        </Button>
      </div>
    </section>
  );
}
