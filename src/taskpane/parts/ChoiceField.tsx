import { Field, makeStyles, Select } from '@fluentui/react-components';

/** A long choice does not make the pane wider. */
const useStyles = makeStyles({ narrow: { minWidth: 0 }, select: { minWidth: 0, width: '100%' } });

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
    <Field className={styles.narrow} label={label} size="small">
      <Select
        size="small"
        className={styles.narrow}
        select={{ className: styles.select }}
        value={value}
        onChange={(_event, chosen) => onChoose(chosen.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
