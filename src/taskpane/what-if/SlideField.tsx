import { Button, Field, makeStyles, Slider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type ChangeDraft, rowOf } from '../../app/scenarios/draft';
import type { Model } from '../../engine/model';
import { formatDecimal } from '../../locale/format';
import { changesText } from '../../workbook/report/parts/change-words';
import { ChoiceField } from '../parts/ChoiceField';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { chosenOf, withAdded, withChange } from './scenario-book';
import { costsChange, type Slide, slideOf, slideOfCosts, slidTo } from './slide';
import type { Scenarios } from './use-scenarios';

const useStyles = makeStyles({ slider: { minWidth: 0 } });

/** Moves the costs as a whole, or the value of one change, and shows at once what that does. */
export function SlideField({
  book,
  update,
  model,
}: Pick<Scenarios, 'book' | 'update'> & { readonly model: Model }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, language } = useTexts();
  const chosen = chosenOf(book);
  const [what, setWhat] = useState('');
  const changes = chosen?.draft.changes ?? [];
  const slides = changes.flatMap((change, at) => {
    const slide = slideOf(change);
    return slide ? [{ at, change, slide }] : [];
  });
  const moved = slides.find(({ at }) => String(at) === what);
  const slide = useSteady(moved ? moved.slide : slideOfCosts(book.costs), `${book.chosen} ${moved?.at}`);
  const move = (value: number): void =>
    update((before) =>
      moved ? withChange(before, moved.at, slidTo(moved.change, slide, value)) : { ...before, costs: value },
    );
  const label = (change: ChangeDraft): string => changesText(model, [rowOf(change, '')], language);
  return (
    <section className={shared.section} aria-label={t.whatIf.slide}>
      {slides.length > 0 && (
        <ChoiceField
          label={t.whatIf.slideWhat}
          value={moved ? what : ''}
          choices={[
            { value: '', label: t.whatIf.slideCosts },
            ...slides.map(({ at, change }) => ({ value: String(at), label: `${at + 1}. ${label(change)}` })),
          ]}
          onChoose={setWhat}
        />
      )}
      <Field label={moved ? label(moved.change) : `${t.whatIf.slideCosts}: ${shownValue(slide, language)}`}>
        <Slider
          className={styles.slider}
          min={slide.min}
          max={slide.max}
          step={slide.step}
          value={slide.value}
          aria-valuetext={shownValue(slide, language)}
          onChange={(_event, { value }) => move(value)}
        />
      </Field>
      {!moved && chosen && book.costs !== 0 && (
        <div>
          <Button
            size="small"
            onClick={() =>
              update((before) => ({ ...withAdded(before, costsChange(before.costs)), costs: 0 }))
            }
          >
            {t.whatIf.slideAdd}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The reach of the slider stays as it was when the slider was taken, while its value moves. */
function useSteady(slide: Slide, what: string): Slide {
  const [begun, setBegun] = useState({ what, slide });
  useEffect(() => {
    setBegun((before) => (before.what === what ? before : { what, slide }));
  }, [what, slide]);
  const isSame = begun.what === what && begun.slide.unit === slide.unit;
  const reaches = slide.value >= begun.slide.min && slide.value <= begun.slide.max;
  return isSame && reaches ? { ...begun.slide, value: slide.value } : slide;
}

function shownValue({ value, unit }: Slide, language: 'nl' | 'en'): string {
  const text = formatDecimal(String(value), language);
  if (unit === '%') return `${value > 0 ? '+' : ''}${text}%`;
  return unit === '€' ? `€ ${text}` : text;
}
