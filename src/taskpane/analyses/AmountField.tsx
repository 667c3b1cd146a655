import { Field, Input } from '@fluentui/react-components';
import { parseNumberText } from '../../workbook/read/numbers';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Shown where the text is no amount above 0. */
  readonly unreadable: string;
  readonly onChange: (value: string) => void;
}

/** An amount as people write it in Dutch workbooks. */
export function AmountField({ label, value, unreadable, onChange }: Props) {
  const isWrong = value.trim() !== '' && amountIn(value) === undefined;
  return (
    <Field
      label={label}
      size="small"
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? unreadable : null}
    >
      <Input size="small" value={value} onChange={(_event, changed) => onChange(changed.value)} />
    </Field>
  );
}

/** As a decimal text with a point; undefined for anything but an amount that is not negative. */
export function amountIn(text: string): string | undefined {
  const found = parseNumberText(text);
  return !found || found.percent || found.number.isNegative() ? undefined : found.number.toFixed();
}
