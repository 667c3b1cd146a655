import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Checkbox,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Checked } from '../../app/session-types';
import { STATEMENT_KINDS, type StatementChoice } from '../../workbook/report/statements/choice';
import { chosenCodes, withKind, withParticipant } from '../figures/statement-choice';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, minWidth: 0, border: '0 none' },
  /** Sixty participants do not push the buttons out of sight. */
  list: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '220px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly checked: Checked;
  /** In Excel a workbook is opened, elsewhere it is saved. */
  readonly inExcel: boolean;
}

/** Chooses participants and the sheets for them: in this workbook, or as workbooks of their own. */
export function StatementsSection({ checked, inExcel }: Props) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { statements: chosen } = checked.choices;
  const [draft, setDraft] = useState<StatementChoice>(chosen ?? { participants: [], kinds: STATEMENT_KINDS });
  const { chooseStatements } = usePaneCommands();
  const { participants } = checked.reading.model;
  const codes = chosenCodes(draft, participants);
  const isEmpty = codes.length === 0 || draft.kinds.length === 0;
  const isApplied = JSON.stringify(draft) === JSON.stringify(chosen);
  return (
    <Accordion collapsible>
      <AccordionItem value="statements">
        <AccordionHeader as="h2" size="small">
          {t.statements.title}
        </AccordionHeader>
        <AccordionPanel className={shared.panel}>
          <div className={shared.section}>
            <p className={shared.note}>{t.statements.note}</p>
            <ParticipantBoxes checked={checked} draft={draft} onChange={setDraft} />
            <KindBoxes hasActual={checked.run?.hasActual ?? false} draft={draft} onChange={setDraft} />
            <div className={shared.actions}>
              {!isEmpty && !isApplied && (
                <Button onClick={() => chooseStatements(draft)}>{t.statements.apply}</Button>
              )}
              {chosen && <Button onClick={() => chooseStatements(undefined)}>{t.statements.drop}</Button>}
            </div>
            <p className={shared.note}>
              {chosen ? t.statements.chosen(chosenCodes(chosen, participants).length) : t.statements.none}
            </p>
            {!isEmpty && <Books draft={draft} checked={checked} inExcel={inExcel} />}
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface BoxesProps {
  readonly draft: StatementChoice;
  readonly onChange: (draft: StatementChoice) => void;
}

function ParticipantBoxes({ checked, draft, onChange }: BoxesProps & { readonly checked: Checked }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { t } = useTexts();
  const { participants } = checked.reading.model;
  const codes = chosenCodes(draft, participants);
  const all = codes.length === participants.length;
  return (
    <fieldset className={styles.group}>
      <legend className={shared.note}>{t.statements.participants}</legend>
      <div className={styles.list}>
        <Checkbox
          label={t.statements.all}
          checked={all ? true : codes.length > 0 ? 'mixed' : false}
          onChange={() => onChange({ ...draft, participants: all ? [] : 'all' })}
        />
        {participants.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name}
            checked={codes.includes(code)}
            onChange={(_event, { checked: isOn }) =>
              onChange(withParticipant(draft, participants, code, isOn === true))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

function KindBoxes({ draft, onChange, hasActual }: BoxesProps & { readonly hasActual: boolean }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { t, dictionary } = useTexts();
  return (
    <fieldset className={styles.group}>
      <legend className={shared.note}>{t.statements.kinds}</legend>
      {STATEMENT_KINDS.filter((kind) => kind !== 'settlement' || hasActual).map((kind) => (
        <div key={kind}>
          <Checkbox
            label={dictionary.report.statements.kinds[kind]}
            checked={draft.kinds.includes(kind)}
            onChange={(_event, { checked }) => onChange(withKind(draft, kind, checked === true))}
          />
        </div>
      ))}
    </fieldset>
  );
}

function Books({ draft, checked, inExcel }: Props & { readonly draft: StatementChoice }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { makeBooks } = usePaneCommands();
  const { participants } = checked.reading.model;
  const codes = chosenCodes(draft, participants);
  const [first] = participants.filter(({ code }) => codes.includes(code));
  if (inExcel && codes.length > 1) return <p className={shared.note}>{t.statements.oneAtATime}</p>;
  return (
    <>
      <div>
        <Button onClick={() => makeBooks(draft)} aria-describedby="books-note">
          {inExcel ? t.statements.open(first?.name ?? '') : t.statements.save(codes.length)}
        </Button>
      </div>
      <p className={shared.note} id="books-note">
        {t.statements.bookNote}
      </p>
    </>
  );
}
