import { Button, Field, Input } from '@fluentui/react-components';
import { ChoiceField } from '../parts/ChoiceField';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import {
  type BookScenario,
  chosenOf,
  isTaken,
  isUnsaved,
  type ScenarioBook,
  withCombined,
  withDiscarded,
  withName,
  withNew,
} from './scenario-book';
import type { Scenarios } from './use-scenarios';

/** Which scenario is worked on, and making, copying, naming and combining scenarios. */
export function ScenarioFields({ book, update }: Pick<Scenarios, 'book' | 'update'>) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const chosen = chosenOf(book);
  const labelOf = (scenario: BookScenario): string =>
    isUnsaved(scenario) ? t.whatIf.unsaved(scenario.draft.name) : scenario.draft.name;
  const choose = (value: string): void =>
    update((before) => ({ ...before, costs: 0, chosen: value === '' ? undefined : Number(value) }));
  return (
    <>
      {book.scenarios.length > 0 && (
        <ChoiceField
          label={t.whatIf.choose}
          value={String(book.chosen ?? '')}
          choices={[
            { value: '', label: t.whatIf.noScenario },
            ...book.scenarios.map((scenario) => ({ value: String(scenario.id), label: labelOf(scenario) })),
          ]}
          onChoose={choose}
        />
      )}
      <div className={shared.actions}>
        <Button size="small" onClick={() => update((before) => withNew(before, t.whatIf.newName))}>
          {t.whatIf.create}
        </Button>
        {chosen && (
          <Button
            size="small"
            onClick={() =>
              update((before) => withNew(before, t.whatIf.copyOf(chosen.draft.name), chosen.draft.changes))
            }
          >
            {t.whatIf.copy}
          </Button>
        )}
        {chosen && isUnsaved(chosen) && (
          <Button size="small" onClick={() => update((before) => withDiscarded(before, chosen.id))}>
            {chosen.saved ? t.whatIf.revert : t.whatIf.discard}
          </Button>
        )}
      </div>
      {chosen && <NameField book={book} chosen={chosen} update={update} />}
      {chosen && book.scenarios.length > 1 && (
        <ChoiceField
          label={t.whatIf.combine}
          value=""
          choices={[
            { value: '', label: t.whatIf.combineNone },
            ...book.scenarios
              .filter(({ id }) => id !== chosen.id)
              .map((scenario) => ({ value: String(scenario.id), label: labelOf(scenario) })),
          ]}
          onChoose={(value) => update((before) => withCombined(before, Number(value)))}
        />
      )}
    </>
  );
}

interface NameProps {
  readonly book: ScenarioBook;
  readonly chosen: BookScenario;
  readonly update: Scenarios['update'];
}

function NameField({ book, chosen, update }: NameProps) {
  const { t } = useTexts();
  const { name } = chosen.draft;
  const problem = nameProblem(book, chosen);
  return (
    <Field
      label={t.whatIf.name}
      size="small"
      {...(problem && { validationState: 'error', validationMessage: t.whatIf[problem] })}
    >
      <Input
        size="small"
        value={name}
        onChange={(_event, { value }) => update((before) => withName(before, value))}
      />
    </Field>
  );
}

/** Why a scenario cannot be saved under its name; undefined: it can. */
export function nameProblem(
  book: ScenarioBook,
  { id, draft: { name } }: BookScenario,
): 'nameNeeded' | 'nameTaken' | undefined {
  if (name.trim() === '') return 'nameNeeded';
  return isTaken(book, name, id) ? 'nameTaken' : undefined;
}
