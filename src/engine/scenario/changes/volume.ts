/** R24 hoeveelheid: another volume, of both kinds. */
import type { Decimal } from 'decimal.js';
import type { CellRead, Model, ParticipantIndex, Phase, ServiceIndex, VolumeRow } from '../../model';
import { rowsOfYear } from '../../rows-of-service';
import type { ChangeOf, IdleReason } from '../change';
import { amended, emptyRow, replaced, withValues } from '../changed-row';

type VolumeChange = ChangeOf<'volume'>;

/**
 * Changes what counts in the year: the rows of Hoeveelheden, else for the budget the number in the matrix, else a row
 * is added. Actual volumes change where there are rows for them: a row for a single participant would leave the
 * others without a volume (*decision*).
 */
export function changeVolume(model: Model, change: VolumeChange, year: number): Model | IdleReason {
  const volumes = change.target.services.reduce<readonly VolumeRow[]>(
    (rows, service) =>
      changePhase(
        model,
        change,
        changePhase(model, change, rows, service, 'budget', year),
        service,
        'actual',
        year,
      ),
    model.volumes,
  );
  return volumes === model.volumes ? 'same' : { ...model, volumes };
}

function changePhase(
  model: Model,
  { target, amount, row: { source } }: VolumeChange,
  rows: readonly VolumeRow[],
  service: ServiceIndex,
  phase: Phase,
  year: number,
): readonly VolumeRow[] {
  const own = rows.filter((row) => row.service === service && row.phase === phase);
  const counting = rowsOfYear(own, year);
  const added: readonly VolumeRow[] =
    phase === 'budget' && counting.length === 0
      ? [{ service, phase, year: undefined, unit: undefined, row: emptyRow(model, source) }]
      : [];
  const [first] = [...counting, ...added];
  const change = (entry: VolumeRow): VolumeRow => {
    if (entry !== first && !counting.includes(entry)) return entry;
    const inMatrix = (participant: ParticipantIndex): CellRead<Decimal> =>
      phase === 'budget' &&
      entry === first &&
      counting.every(({ row }) => row.values[participant] === undefined)
        ? numberInMatrix(model, service, participant)
        : undefined;
    const row = withValues(entry.row, target.participants, source, (old, participant) =>
      amended(old ?? inMatrix(participant), amount, entry === first),
    );
    return row === entry.row ? entry : { ...entry, row };
  };
  const changed = replaced(rows, change);
  const [before] = added;
  const after = before && change(before);
  return after && after !== before ? [...changed, after] : changed;
}

function numberInMatrix(
  { services }: Model,
  service: ServiceIndex,
  participant: ParticipantIndex,
): CellRead<Decimal> {
  const mark = services[service]?.marks?.values[participant];
  return typeof mark === 'object' ? mark : undefined;
}
