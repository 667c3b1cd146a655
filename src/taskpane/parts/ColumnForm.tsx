import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { meaningWords } from '../../app/correction-words';
import type { Model } from '../../engine/model';
import type { ColumnMeaning, RecognisedColumn, RecognisedSheet } from '../../workbook/read/reading';
import { headingOfRole } from '../../workbook/read/roles';
import { usePaneCommands } from '../pane-context';
import { type Texts, useTexts } from '../texts';
import { type Choice, ChoiceField } from './ChoiceField';
import { PeopleForm } from './PeopleForm';

/** The choice that is not about the column itself but about its heading. */
const PEOPLE = 'people';
/** Years before and after that of the workbook among which can be chosen. */
const YEARS_AROUND = 6;

interface Props {
  readonly table: RecognisedSheet;
  readonly model: Model;
}

/** Says what one column of a table is. Nothing happens before the button. */
export function ColumnForm({ table, model }: Props) {
  const { t } = useTexts();
  const { correct } = usePaneCommands();
  const { sheet, columns = [] } = table;
  const [chosen, setChosen] = useState('');
  const [choice, setChoice] = useState('');
  const column = columns.find(({ key, cell }) => key && cell === chosen);
  const meanings = column ? meaningsOf(table, column, model, t) : [];
  const meaning = meanings.find(({ value }) => value === choice)?.meaning;
  const words = t.corrections;
  return (
    <>
      <ChoiceField
        label={words.column}
        value={column?.cell ?? ''}
        choices={[
          { value: '', label: words.choose },
          ...columns
            .filter(({ key }) => key)
            .map((each) => ({
              value: each.cell,
              label: words.columnOf(each.cell, each.heading, meaningNow(each, t)),
            })),
        ]}
        onChoose={(cell) => {
          setChosen(cell);
          setChoice('');
        }}
      />
      {column && (
        <ChoiceField
          label={words.whatIs(column.heading)}
          value={choice}
          choices={[{ value: '', label: words.choose }, ...meanings]}
          onChoose={setChoice}
        />
      )}
      {column && choice === PEOPLE ? (
        <PeopleForm key={column.cell} text={column.heading} model={model} mayShare />
      ) : (
        <div>
          <Button
            size="small"
            disabledFocusable={meaning === undefined}
            onClick={() => {
              if (column?.key && meaning !== undefined)
                correct({ columns: { [sheet]: { [column.key]: meaning } } });
            }}
          >
            {words.apply}
          </Button>
        </div>
      )}
    </>
  );
}

/** What the column is taken for now. */
function meaningNow({ role, year, participants = [] }: RecognisedColumn, t: Texts['t']): string {
  if (role === 'ignored') return t.corrections.notRead;
  if (role === 'amounts') return t.corrections.amountsOf(String(year ?? ''));
  return role === 'participants' ? participants.join(' + ') : headingOfRole(role);
}

interface MeaningChoice extends Choice {
  readonly meaning: ColumnMeaning | undefined;
}

/** The other things that it can be: nothing, a known column, amounts of a year, or participants. */
function meaningsOf(
  { choices }: RecognisedSheet,
  { role, year }: RecognisedColumn,
  { settings, budgetYears }: Model,
  t: Texts['t'],
): readonly MeaningChoice[] {
  const first = settings.year ?? budgetYears[0] ?? new Date().getFullYear();
  const years = choices?.years
    ? Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, at) => first - YEARS_AROUND + at)
    : [];
  const all: readonly MeaningChoice[] = [
    { value: 'ignored', label: t.corrections.doNotRead, meaning: 'ignored' },
    ...(choices?.participants && role === 'ignored'
      ? [{ value: PEOPLE, label: t.corrections.isParticipant, meaning: undefined }]
      : []),
    ...(choices?.roles ?? []).map((each) => ({
      value: each,
      label: meaningWords(each) ?? each,
      meaning: each,
    })),
    ...years.map((each) => ({
      value: String(each),
      label: t.corrections.amountsOf(String(each)),
      meaning: each,
    })),
  ];
  return all.filter(({ value }) => value !== role && value !== String(year ?? ''));
}
