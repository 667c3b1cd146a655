import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { Checked } from '../../app/session-types';
import { VERSION } from '../../app/version';
import { sumCents } from '../../engine/money';
import { adoptionSentences } from '../../workbook/report/log/adoption-sentences';
import { momentText } from '../../workbook/report/parts/moment';
import { refusedTitles } from '../../workbook/report/parts/refused';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { ChangedCells } from './ChangedCells';

interface Props {
  readonly checked: Checked;
  /** The result sheets say what the input says: then it can be adopted. */
  readonly isUpToDate: boolean;
}

/** Vaststellen: whether the run is what was adopted, which cells are not, and the buttons to adopt and withdraw. */
export function AdoptionSection({ checked, isUpToDate }: Props) {
  const shared = useSharedStyles();
  const { dictionary, language } = useTexts();
  const [asks, setAsks] = useState<'adopt' | 'withdraw'>();
  const { adopt, withdraw } = usePaneCommands();
  const texts = dictionary.adoption.pane;
  const { adoption, runs } = checked;
  const hasActual = runs.some((run) => run.hasActual);
  const isAdopted = adoption?.now === 'same' && (!hasActual || adoption.phases.includes('actual'));
  const close = (): void => setAsks(undefined);
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{texts.title}</h2>
      {adoption ? (
        <MessageBar intent={adoption.now === 'same' ? 'success' : 'warning'} layout="multiline">
          <MessageBarBody>
            {adoptionSentences(adoption, { language, version: VERSION, hasActual, named: 0 }).join(' ')}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <p className={shared.note}>{`${texts.notYet} ${texts.note}`}</p>
      )}
      {adoption?.changes && <ChangedCells changes={adoption.changes} />}
      {asks === 'adopt' && (
        <AdoptQuestion
          checked={checked}
          onNo={close}
          onYes={(how) => {
            close();
            adopt(how);
          }}
        />
      )}
      {asks === 'withdraw' && (
        <WithdrawQuestion
          onNo={close}
          onYes={() => {
            close();
            withdraw();
          }}
        />
      )}
      {asks === undefined && (
        <div className={shared.actions}>
          {isUpToDate && !isAdopted && (
            <Button onClick={() => setAsks('adopt')}>{adoption ? texts.adoptAgain : texts.adopt}</Button>
          )}
          {adoption && <Button onClick={() => setAsks('withdraw')}>{texts.withdraw}</Button>}
        </div>
      )}
    </section>
  );
}

interface QuestionProps {
  readonly onNo: () => void;
}

/** What is adopted, and what is not complete about it: nobody adopts gaps by accident. */
function AdoptQuestion({
  checked: { reading, runs, adoption },
  onNo,
  onYes,
}: QuestionProps & {
  readonly checked: Checked;
  readonly onYes: (how: { readonly incomplete: boolean }) => void;
}) {
  const shared = useSharedStyles();
  const { t, dictionary, euro } = useTexts();
  const texts = dictionary.adoption.pane;
  const titles = refusedTitles(reading.model, runs);
  const [first, last] = [runs[0]?.year, runs.at(-1)?.year];
  const years = first === last ? String(first) : `${first}–${last}`;
  const total = sumCents(runs.map(({ totals }) => totals.contributions.budget));
  return (
    <div className={shared.section}>
      <p className={shared.text} id="adopt-question">
        {texts.question(years, euro(total))}
      </p>
      {titles.length > 0 && <p className={shared.text}>{texts.incomplete(titles)}</p>}
      {adoption && <p className={shared.note}>{texts.replaces(momentText(new Date(adoption.moment)))}</p>}
      <div className={shared.actions}>
        <Button autoFocus aria-describedby="adopt-question" onClick={onNo}>
          {t.cancel}
        </Button>
        <Button onClick={() => onYes({ incomplete: titles.length > 0 })}>
          {titles.length > 0 ? texts.confirmIncomplete : texts.confirm}
        </Button>
      </div>
    </div>
  );
}

function WithdrawQuestion({ onNo, onYes }: QuestionProps & { readonly onYes: () => void }) {
  const shared = useSharedStyles();
  const { t, dictionary } = useTexts();
  const texts = dictionary.adoption.pane;
  return (
    <div className={shared.section}>
      <p className={shared.text} id="withdraw-question">
        {texts.withdrawQuestion}
      </p>
      <div className={shared.actions}>
        <Button autoFocus aria-describedby="withdraw-question" onClick={onNo}>
          {t.cancel}
        </Button>
        <Button onClick={onYes}>{texts.withdrawConfirm}</Button>
      </div>
    </div>
  );
}
