/** Which costs, drivers and volumes matter most: each a little less and a little more, all else as it is. */
import type { Decimal } from 'decimal.js';
import type { Cents, Model, ParticipantIndex, Phase, ScenarioRow, ServiceIndex } from '../model';
import type { RunChoices } from '../run';
import { selectRules } from '../select-rule';
import { foldText } from '../text';
import { makeRow, namesOfService, percentValue } from './make-row';
import { createWhatIf } from './what-if/create-what-if';

/** What is varied: the costs of a werkveld, or the driver or volume of one participant. */
export type Varied =
  | { readonly kind: 'cost'; readonly organisation: string; readonly field: string }
  | { readonly kind: 'driver'; readonly driver: string; readonly participant: ParticipantIndex }
  | { readonly kind: 'volume'; readonly service: ServiceIndex; readonly participant: ParticipantIndex };

/** What a variation does to every participant, by participant index; positive pays more. */
export interface Variation {
  readonly varied: Varied;
  readonly less: readonly Cents[];
  readonly more: readonly Cents[];
}

/** More volumes than this are not varied one by one: a large workbook has tens of thousands. */
export const MOST_VOLUMES = 500;

/** How many volumes are used in the year, all of which are left out when they are more than {@link MOST_VOLUMES}. */
export function volumesLeftOut(model: Model, year: number): number {
  const { length } = volumesIn(model, year);
  return length > MOST_VOLUMES ? length : 0;
}

/** A bar of a tornado. */
export interface TornadoBar {
  readonly varied: Varied;
  readonly less: Cents;
  readonly more: Cents;
}

/**
 * Varies every cost pool, and every driver and volume that is used in the year (see {@link volumesLeftOut}).
 * @param fraction - 0.1 is 10% less and 10% more
 * @param progress - is told the part that is done, 0 to 1; it may throw to cancel
 */
export function sensitivity(
  model: Model,
  choices: RunChoices,
  { fraction, phase }: { readonly fraction: Decimal; readonly phase: Phase },
  progress: (part: number) => void,
): readonly Variation[] {
  const whatIf = createWhatIf(model, choices);
  const before = whatIf.run([]).result?.contributions[phase] ?? [];
  const all = variedIn(model, choices.year);
  return all.flatMap((varied, at) => {
    const differenceBy = (change: Decimal): readonly Cents[] => {
      const after = whatIf.run([rowOf(model, varied, change)]).result?.contributions[phase];
      return before.map((amount, participant) => (after?.[participant] ?? amount) - amount);
    };
    const variation = { varied, less: differenceBy(fraction.negated()), more: differenceBy(fraction) };
    progress((at + 1) / all.length);
    const isFelt = [...variation.less, ...variation.more].some((amount) => amount !== 0);
    return isFelt ? [variation] : [];
  });
}

/** The bars of one participant, the widest first. */
export function tornadoOf(
  variations: readonly Variation[],
  participant: ParticipantIndex,
): readonly TornadoBar[] {
  return bars(variations, (amounts) => amounts[participant] ?? 0);
}

/** The bars of all together: what is paid more in total, and where that is nothing what moves between participants. */
export function tornadoOfWhole(variations: readonly Variation[]): readonly TornadoBar[] {
  return bars(variations, (amounts) => {
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    return total === 0 ? amounts.reduce((sum, amount) => sum + Math.max(amount, 0), 0) : total;
  });
}

function bars(
  variations: readonly Variation[],
  read: (amounts: readonly Cents[]) => Cents,
): readonly TornadoBar[] {
  const width = ({ less, more }: TornadoBar): number => Math.max(Math.abs(less), Math.abs(more));
  return variations
    .map(({ varied, less, more }) => ({ varied, less: read(less), more: read(more) }))
    .filter((bar) => width(bar) > 0)
    .sort((a, b) => width(b) - width(a));
}

function variedIn(model: Model, year: number): readonly Varied[] {
  const rules = selectRules(model, year);
  const pools = new Map(
    model.services.map(({ organisation, field }) => [
      JSON.stringify([organisation, foldText(field)]),
      { kind: 'cost', organisation, field } as const,
    ]),
  );
  const used = new Set(
    rules.flatMap(({ kind, key }) =>
      (kind === 'solidarity' || kind === 'benefit') && key.kind === 'mix'
        ? key.parts.map(({ driver }) => foldText(driver))
        : [],
    ),
  );
  const names = new Map(model.drivers.map(({ name }) => [foldText(name), name]));
  const participants = [...model.participants.keys()];
  const drivers = [...used].flatMap((name) => {
    const driver = names.get(name);
    return driver === undefined
      ? []
      : participants.map((participant) => ({ kind: 'driver', driver, participant }) as const);
  });
  const volumes = volumesIn(model, year);
  return [...pools.values(), ...drivers, ...(volumesLeftOut(model, year) > 0 ? [] : volumes)];
}

function volumesIn(model: Model, year: number): readonly Varied[] {
  const rules = selectRules(model, year);
  const participants = [...model.participants.keys()];
  return model.services.flatMap(({ marks }, service) =>
    rules[service]?.kind === 'volume'
      ? participants
          .filter((participant) => marks?.values[participant] !== undefined)
          .map((participant) => ({ kind: 'volume', service, participant }) as const)
      : [],
  );
}

function rowOf(model: Model, varied: Varied, change: Decimal): ScenarioRow {
  const value = percentValue(change);
  switch (varied.kind) {
    case 'cost': {
      const { organisation, field } = varied;
      return makeRow('kosten %', { ...(organisation && { organisation }), ...(field && { field }) }, value);
    }
    case 'driver':
      return makeRow(`maatstaf ${varied.driver}`, codeOf(model, varied.participant), value);
    case 'volume':
      return makeRow(
        'hoeveelheid',
        { ...namesOfService(model, varied.service), ...codeOf(model, varied.participant) },
        value,
      );
  }
}

const codeOf = ({ participants }: Model, index: ParticipantIndex) => ({
  participant: participants[index]?.code,
});
