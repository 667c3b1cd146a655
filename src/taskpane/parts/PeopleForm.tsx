import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { EQUAL_DRIVER } from '../../engine/key';
import type { Model } from '../../engine/model';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { type Choice, ChoiceField } from './ChoiceField';

interface Props {
  /** The name that Deelnemers does not have, or a name for several participants together. */
  readonly text: string;
  readonly model: Model;
  /** Whether it may mean several participants, of whom the amounts are divided. */
  readonly mayShare: boolean;
  /** Those whom it means already: then only the way of dividing is asked. */
  readonly known?: readonly string[];
}

/** Says whom a name means, one participant or several, and how the amounts of several are divided. */
export function PeopleForm({ text, model, mayShare, known }: Props) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { correct } = usePaneCommands();
  const [chosen, setChosen] = useState<readonly string[]>(known ?? []);
  const [rule, setRule] = useState('');
  const words = t.corrections;
  const asked = known ? [] : [...chosen, ...(mayShare || chosen.length === 0 ? [''] : [])];
  const isShared = chosen.length > 1;
  return (
    <form
      className={shared.section}
      onSubmit={(event) => {
        event.preventDefault();
        correct({
          participants: { [text]: chosen },
          ...(isShared && rule !== '' && { splits: { [text]: rule } }),
        });
      }}
    >
      {asked.map((code, at) => (
        <ChoiceField
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields keep their order
          key={at}
          label={at === 0 ? words.who(text) : words.andWho}
          value={code}
          choices={[
            { value: '', label: at === 0 ? words.choose : words.nobodyElse },
            ...peopleOf(model).filter(({ value }) => value === code || !chosen.includes(value)),
          ]}
          onChoose={(value) =>
            setChosen([...chosen.slice(0, at), value, ...chosen.slice(at + 1)].filter((each) => each !== ''))
          }
        />
      ))}
      {isShared && (
        <ChoiceField
          label={words.howToSplit}
          value={rule}
          choices={[{ value: '', label: known ? words.choose : words.noSplit }, ...rulesOf(model)]}
          onChoose={setRule}
        />
      )}
      <div>
        <Button
          type="submit"
          size="small"
          disabledFocusable={chosen.length === 0 || (known !== undefined && rule === '')}
        >
          {words.apply}
        </Button>
      </div>
    </form>
  );
}

const peopleOf = ({ participants }: Model): readonly Choice[] =>
  participants.map(({ code, name }) => ({ value: code, label: code === name ? name : `${name} (${code})` }));

/** Equally, or by a maatstaf. */
const rulesOf = ({ drivers }: Model): readonly Choice[] =>
  [...new Set([EQUAL_DRIVER, ...drivers.map(({ name }) => name)])].map((name) => ({
    value: name,
    label: name,
  }));
