import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { type SheetRequest, withoutKind, withRequest } from '../../app/analyses/remembered-requests';
import type { Checked } from '../../app/session-types';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';

/** Whether the answer to this question is written on a sheet as well; remembered with the other choices. */
export function WriteField({ checked: { choices }, request }: { checked: Checked; request: SheetRequest }) {
  const { dictionary } = useTexts();
  const { check } = usePaneCommands();
  const { analyses = [], ...others } = choices;
  const isChosen = analyses.some((chosen) => JSON.stringify(chosen) === JSON.stringify(request));
  // What was asked counts until the workbook has been checked with it.
  const [asked, setAsked] = useState<{ readonly of: typeof choices; readonly isChosen: boolean }>();
  return (
    <Checkbox
      label={dictionary.analyses.form.writes}
      checked={asked?.of === choices ? asked.isChosen : isChosen}
      onChange={(_event, { checked }) => {
        setAsked({ of: choices, isChosen: checked === true });
        const next = checked === true ? withRequest(analyses, request) : withoutKind(analyses, request.kind);
        check(next.length > 0 ? { ...others, analyses: next } : others);
      }}
    />
  );
}
