import type { FactKind } from '../../../src/engine/facts/fact';
import { type FactScope, factsOf } from '../../../src/engine/facts/facts-of';
import type { Model } from '../../../src/engine/model';

/** `about (year, at year end): field=value unit @cell; …`, with the name instead of the field for a participant. */
export const factsIn = (model: Model, scope: FactScope, kind: FactKind): readonly string[] =>
  [...factsOf(model, scope)]
    .filter((row) => row.kind === kind)
    .map(({ about, year, isActual, cells }) => {
      const when = [...(year === undefined ? [] : [year]), ...(isActual ? ['at year end'] : [])].join(', ');
      const said = cells.map(({ field, participant, value, unit, source }) => {
        const place = source ? ` @${source.sheet}!${source.cell}` : '';
        const of =
          participant === undefined ? field : field === 'value' ? participant : `${field} ${participant}`;
        return `${of}=${value} ${unit}${place}`;
      });
      return `${about.join(' / ')} (${when}): ${said.join('; ')}`;
    })
    .sort();
