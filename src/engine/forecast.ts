/**
 * Prognose: what the year is expected to cost, divided as at year end but over budgeted volumes and named amounts,
 * since the actual ones are not known yet. It is reported beside budget and actual, and never settled.
 */
import { createContext, type RunContext } from './context';
import { costsOf } from './costs';
import { dividePhase } from './divide-phase';
import { exitsOfYear } from './divide-year';
import { volumeOf } from './funding/volumes';
import type { Model, VolumeRow } from './model';
import { outcomesOf } from './outcomes';
import type { ServiceOutcome } from './result';
import { volumeRows } from './rows-of-service';

/** @returns nothing where the workbook has no Prognose for the year; else outcomes of which the phase is `actual` */
export function forecastOf(context: RunContext): readonly ServiceOutcome[] {
  const { model, year, tentative } = context;
  const isForecast = model.costLines.some(
    ({ book, years }) => book === 'forecast' && years.some((column) => column.year === year),
  );
  if (!isForecast) return [];
  const expected = { ...createContext(expectedModel(context), year), tentative };
  return outcomesOf(dividePhase(expected, 'actual', costsOf(expected, 'forecast'), exitsOfYear(expected)));
}

function expectedModel(context: RunContext): Model {
  const { model } = context;
  const direct = model.direct.filter(({ phase }) => phase === 'budget');
  return {
    ...model,
    volumes: [...model.volumes.filter(({ phase }) => phase === 'budget'), ...expectedVolumes(context)],
    direct: direct.map((row) => ({ ...row, phase: 'actual' })),
    advances: [],
    // Errors of one phase are about the costs and volumes of that phase, which do not count here.
    stops: model.stops.filter(({ phase }) => phase === undefined),
  };
}

/** The budgeted volumes, those in the matrix included, as if they came true (R13); from no cell in particular. */
function expectedVolumes(context: RunContext): readonly VolumeRow[] {
  const { model, rows, year } = context;
  return model.services.flatMap((_, service): readonly VolumeRow[] => {
    const own = volumeRows(rows, service, 'budget', year);
    const values = model.participants.map(
      (_, index) => volumeOf(context, service, 'budget', own, index).value,
    );
    if (values.every((value) => value === undefined)) return [];
    const row = { sheet: '', values, cells: [] };
    return [{ service, phase: 'actual', year, unit: undefined, row }];
  });
}
