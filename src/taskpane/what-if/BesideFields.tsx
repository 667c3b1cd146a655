import { Checkbox } from '@fluentui/react-components';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import type { Scenarios } from './use-scenarios';

/** Which other scenarios are shown beside the one that is worked on. */
export function BesideFields({ book, update }: Pick<Scenarios, 'book' | 'update'>) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const others = book.scenarios.filter(({ id }) => id !== book.chosen);
  if (others.length === 0) return null;
  return (
    <fieldset className={shared.fieldset}>
      <legend className={shared.note}>{t.whatIf.beside}</legend>
      {others.map(({ id, draft }) => (
        <Checkbox
          key={id}
          label={draft.name}
          checked={book.beside.includes(id)}
          onChange={(_event, { checked }) =>
            update((before) => ({
              ...before,
              beside:
                checked === true ? [...before.beside, id] : before.beside.filter((other) => other !== id),
            }))
          }
        />
      ))}
    </fieldset>
  );
}
