import { Field, Input } from '@fluentui/react-components';
import { CHANGE_SHAPES, type ChangeKind, type KnownNames } from '../../app/scenarios/change-kinds';
import { type ChangeDraft, decimalText } from '../../app/scenarios/draft';
import { EQUAL_DRIVER, parseKey } from '../../engine/key';
import type { FundingKind } from '../../engine/model';
import { Exact } from '../../engine/money';
import { foldText } from '../../engine/text';
import { parseFundingKind } from '../../engine/vocabulary';
import { dictionaryOf } from '../../locale';
import { type Choice, ChoiceField } from '../parts/ChoiceField';
import { useTexts } from '../texts';
import { slideOf } from './slide';

/** A workbook speaks Dutch, whatever the language of the pane. */
const WORDS = dictionaryOf('nl').words.funding;
/** R15 names amounts per participant on a sheet of its own. */
const FUNDING = (Object.keys(WORDS) as readonly FundingKind[]).filter((kind) => kind !== 'direct');
const PROPORTIONAL = 'pondspondsgewijs';
const PARTS = ['0,25', '0,5', '0,75'];

interface Props {
  readonly kind: ChangeKind;
  readonly change: ChangeDraft;
  readonly names: KnownNames;
  readonly onChange: (change: ChangeDraft) => void;
}

/** Waarde, as the kind of change asks it. */
export function ValueField({ kind, change, names, onChange }: Props) {
  const { t, dictionary } = useTexts();
  const { value } = change;
  const set = (next: string): void => onChange({ ...change, value: next });
  const choice = (label: string, choices: readonly Choice[], shown: string) => (
    <ChoiceField label={label} value={shown} choices={withOther(choices, shown)} onChoose={set} />
  );
  const text = (label: string, hint?: string) => (
    <Field label={label} size="small" {...(hint && { hint })}>
      <Input size="small" value={value} onChange={(_event, typed) => set(typed.value)} />
    </Field>
  );
  switch (CHANGE_SHAPES[kind].value) {
    case 'date':
      return (
        <Field label={kind === 'join' ? t.whatIf.firstDay : t.whatIf.lastDay} size="small">
          <Input size="small" type="date" value={value} onChange={(_event, typed) => set(typed.value)} />
        </Field>
      );
    case 'mark':
      return choice(
        t.whatIf.value,
        Object.entries(t.whatIf.marks).map(([mark, label]) => ({ value: mark, label })),
        value,
      );
    case 'funding': {
      const chosen = parseFundingKind(value);
      const choices = FUNDING.map((rule) => ({ value: WORDS[rule], label: dictionary.words.funding[rule] }));
      return choice(t.whatIf.value, choices, chosen ? WORDS[chosen] : value);
    }
    case 'tentative': {
      const words = Object.entries(t.whatIf.tentative).map(([word, label]) => ({ value: word, label }));
      return choice(t.whatIf.value, [...words, ...PARTS.map(asChoice)], value);
    }
    case 'key':
      return <KeyField value={value} drivers={names.drivers} onChange={set} />;
    case 'percent':
      return (
        <Field label={t.whatIf.percent} size="small">
          <Input
            size="small"
            inputMode="decimal"
            contentAfter="%"
            value={percentIn(change)}
            onChange={(_event, typed) => set(typed.value === '' ? '' : `${typed.value}%`)}
          />
        </Field>
      );
    case 'euro':
      return text(t.whatIf.euro);
    case 'amount':
      return text(t.whatIf.amount);
  }
}

/** One driver to choose, or a mix to write. */
function KeyField({
  value,
  drivers,
  onChange,
}: {
  readonly value: string;
  readonly drivers: readonly string[];
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTexts();
  const plain = [...new Set([EQUAL_DRIVER, ...drivers, PROPORTIONAL])];
  const known = plain.find((name) => foldText(name) === foldText(value));
  const start = `50% ${EQUAL_DRIVER} + 50% ${drivers.find((name) => foldText(name) !== EQUAL_DRIVER) ?? ''}`;
  return (
    <>
      <ChoiceField
        label={t.whatIf.value}
        value={known ?? (value === '' ? '' : MIX)}
        choices={[
          ...(value === '' ? [{ value: '', label: t.whatIf.chooseFirst }] : []),
          ...plain.map(asChoice),
          { value: MIX, label: t.whatIf.keyMix },
        ]}
        onChoose={(chosen) => onChange(chosen === MIX ? start : chosen)}
      />
      {!known && value !== '' && (
        <Field
          label={t.whatIf.mix}
          size="small"
          hint={t.whatIf.mixHint}
          validationState={parseKey(value) ? 'none' : 'warning'}
        >
          <Input size="small" value={value} onChange={(_event, typed) => onChange(typed.value)} />
        </Field>
      )}
    </>
  );
}

/** What stands before the %: a bare number may be a fraction. */
function percentIn(change: ChangeDraft): string {
  const { value } = change;
  if (value === '' || value.includes('%')) return value.replace(/\s*%$/, '');
  const slide = slideOf(change);
  return slide ? decimalText(new Exact(slide.value)) : value;
}

const MIX = '+';

const asChoice = (text: string): Choice => ({ value: text, label: text });

/** What stands there and is none of the choices, is one. */
const withOther = (choices: readonly Choice[], shown: string): readonly Choice[] =>
  choices.some(({ value }) => value === shown) ? choices : [asChoice(shown), ...choices];
