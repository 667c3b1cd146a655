import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../engine/finding';
import type { Reading } from '../../workbook/read/reading';
import { nameQuestionOf } from '../figures/answer-of';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { PeopleForm } from './PeopleForm';

/** Solves a finding about a name where it stands: takes the proposal over, or says whom the name means. */
export function FindingAnswer({ finding, reading }: { finding: Finding; reading: Reading }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { correct } = usePaneCommands();
  const [isAsked, setAsked] = useState(false);
  const question = nameQuestionOf(finding, reading);
  if (question === undefined) return null;
  const { text, proposal, mayShare, known } = question;
  const form = <PeopleForm text={text} model={reading.model} mayShare={mayShare} {...(known && { known })} />;
  if (known) return form;
  const name = reading.model.participants.find(({ code }) => code === proposal)?.name;
  return (
    <>
      <div className={shared.actions}>
        {proposal !== undefined && name !== undefined && (
          <Button size="small" onClick={() => correct({ participants: { [text]: [proposal] } })}>
            {t.corrections.isProposal(name)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={t.corrections.whoIsThis(text)}
          aria-expanded={isAsked}
          onClick={() => setAsked(!isAsked)}
        >
          {t.corrections.whoIs}
        </Button>
      </div>
      {isAsked && form}
    </>
  );
}
