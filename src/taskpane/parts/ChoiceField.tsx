import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({ field: { minWidth: 0 } });

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

/** One thing to choose from a short list. */
export function ChoiceField({ label, value, choices, onChoose }: Props) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} size="small">
      <Select size="small" value={value} onChange={(_event, chosen) => onChoose(chosen.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
