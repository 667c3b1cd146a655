import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  CHANGE_KINDS,
  CHANGE_SHAPES,
  type ChangeKind,
  type KnownNames,
  kindOf,
  type Place,
} from '../../app/scenarios/change-kinds';
import { type ChangeDraft, EMPTY_CHANGE } from '../../app/scenarios/draft';
import { foldText } from '../../engine/text';
import { type Choice, ChoiceField } from '../parts/ChoiceField';
import { useTexts } from '../texts';
import { ValueField } from './ValueField';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

interface Props {
  readonly change: ChangeDraft;
  readonly names: KnownNames;
  readonly years: readonly number[];
  readonly onChange: (change: ChangeDraft) => void;
  readonly onReady: () => void;
}

/** One change: only what its kind asks for, and to choose only what the workbook has. */
export function ChangeForm({ change, names, years, onChange, onReady }: Props) {
  const styles = useStyles();
  const { t } = useTexts();
  const found = kindOf(change);
  const shape = found && CHANGE_SHAPES[found.kind];
  const chooseKind = (value: string): void => {
    const kind = CHANGE_KINDS.find((known) => known === value);
    if (kind) onChange(startOf(kind, change));
  };
  return (
    <div className={styles.form}>
      <ChoiceField
        label={t.whatIf.kind}
        value={found?.kind ?? ''}
        choices={[
          ...(found ? [] : [{ value: '', label: change.change || t.whatIf.chooseFirst }]),
          ...CHANGE_KINDS.map((kind) => ({ value: kind, label: t.whatIf.kinds[kind] })),
        ]}
        onChoose={chooseKind}
      />
      {shape?.named && (
        <ChoiceField
          label={shape.named === 'driver' ? t.whatIf.driver : t.whatIf.costKind}
          {...chosenName(
            found?.name ?? '',
            shape.named === 'driver' ? names.drivers : names.costKinds,
            t.whatIf.chooseFirst,
          )}
          onChoose={(name) => onChange({ ...change, change: `${shape.word} ${name}`.trim() })}
        />
      )}
      {shape?.cells.includes('participant') && (
        <ChoiceField
          label={t.whatIf.participant}
          {...participantChoices(change.participant, names, t.whatIf.everybody)}
          onChoose={(participant) => onChange({ ...change, participant })}
        />
      )}
      {shape?.cells.includes('place') && (
        <PlaceField
          change={change}
          places={found?.kind === 'costAmount' ? names.places.filter(isService) : names.places}
          empty={found?.kind === 'costAmount' ? t.whatIf.chooseFirst : t.whatIf.everywhere}
          onChange={onChange}
        />
      )}
      {shape?.cells.includes('costKind') && (
        <ChoiceField
          label={t.whatIf.costKind}
          {...chosenName(change.costKind, names.costKinds, t.whatIf.allCostKinds)}
          onChoose={(costKind) => onChange({ ...change, costKind })}
        />
      )}
      {found && shape && <ValueField kind={found.kind} change={change} names={names} onChange={onChange} />}
      {shape && (years.length > 1 || change.year !== '') && (
        <ChoiceField
          label={t.whatIf.year}
          {...chosenName(change.year, years.map(String), t.whatIf.everyYear)}
          onChoose={(year) => onChange({ ...change, year })}
        />
      )}
      <div>
        <Button size="small" onClick={onReady}>
          {t.whatIf.ready}
        </Button>
      </div>
    </div>
  );
}

/** What another kind asks too is kept; the value is of another nature. */
function startOf(
  kind: ChangeKind,
  { participant, organisation, field, service, year }: ChangeDraft,
): ChangeDraft {
  const { word, cells } = CHANGE_SHAPES[kind];
  return {
    ...EMPTY_CHANGE,
    change: word,
    year,
    ...(cells.includes('participant') && { participant }),
    ...(cells.includes('place') && { organisation, field, service }),
    ...(kind === 'mark' && { value: 'x' }),
  };
}

const isService = ({ service }: Place): boolean => service !== '';

function PlaceField({
  change,
  places,
  empty,
  onChange,
}: Pick<Props, 'change' | 'onChange'> & { readonly places: readonly Place[]; readonly empty: string }) {
  const { t } = useTexts();
  const keyOf = ({ organisation, field, service }: Place): string =>
    JSON.stringify([organisation, field, service]);
  const same = (a: Place, b: Place): boolean => foldText(keyOf(a)) === foldText(keyOf(b));
  const labelOf = ({ organisation, field, service }: Place): string => {
    const path = [organisation, field, service].filter((name) => name !== '').join(' · ');
    return service === '' ? t.whatIf.wholeField(path) : path;
  };
  const isAll = keyOf(change) === keyOf(EMPTY_CHANGE);
  const known = places.find((place) => same(place, change));
  const listed = known || isAll ? places : [change, ...places];
  return (
    <ChoiceField
      label={t.whatIf.place}
      value={isAll ? '' : keyOf(known ?? change)}
      choices={[
        { value: '', label: empty },
        ...listed.map((place) => ({ value: keyOf(place), label: labelOf(place) })),
      ]}
      onChoose={(value) => {
        const { organisation, field, service } =
          listed.find((place) => keyOf(place) === value) ?? EMPTY_CHANGE;
        onChange({ ...change, organisation, field, service });
      }}
    />
  );
}

interface Chosen {
  readonly value: string;
  readonly choices: readonly Choice[];
}

/** A name that the workbook has not is shown as it stands, so that it can be seen and changed. */
function chosenName(name: string, known: readonly string[], empty: string): Chosen {
  const listed = known.find((text) => foldText(text) === foldText(name));
  const names = name === '' || listed !== undefined ? known : [name, ...known];
  return {
    value: listed ?? name,
    choices: [{ value: '', label: empty }, ...names.map((text) => ({ value: text, label: text }))],
  };
}

function participantChoices(text: string, { participants }: KnownNames, empty: string): Chosen {
  const found = participants.find(({ code, name }) => [code, name].map(foldText).includes(foldText(text)));
  const listed = participants.map(({ code, name }) => ({ value: code, label: name }));
  const unknown = text === '' || found ? [] : [{ value: text, label: text }];
  return { value: found?.code ?? text, choices: [{ value: '', label: empty }, ...unknown, ...listed] };
}
