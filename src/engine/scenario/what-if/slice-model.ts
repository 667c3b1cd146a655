/** The part of a model that some services need to be divided again. */
import type { CostLine, Model, ServiceIndex } from '../../model';
import { foldText } from '../../text';

/**
 * The model with the costs and rows of only some services; all others have nothing to divide in it. Indexes stay.
 * @param actual - whether the actual phase is needed too
 */
export function sliceModel(model: Model, services: ReadonlySet<ServiceIndex>, actual: boolean): Model {
  const actualYears = actual ? model.actualYears : [];
  if (services.size === model.services.length) return { ...model, actualYears };
  const isIn = (entry: { readonly service: ServiceIndex }): boolean => services.has(entry.service);
  // Only a block budget is found by its werkveld.
  const fields = new Set(
    model.costLines.some((line) => line.service === undefined) ? fieldsOf(model, services) : [],
  );
  const isNeeded = (line: CostLine): boolean =>
    line.service === undefined
      ? fields.has(fieldKey(line.organisation, line.field))
      : services.has(line.service);
  return {
    ...model,
    actualYears,
    costLines: model.costLines.filter(isNeeded),
    contributed: model.contributed.filter(isIn),
    advances: model.advances.filter(isIn),
    volumes: model.volumes.filter(isIn),
    tariffs: model.tariffs.filter(isIn),
    direct: model.direct.filter(isIn),
    stops: model.stops.filter(isIn),
  };
}

const fieldsOf = (model: Model, services: ReadonlySet<ServiceIndex>): readonly string[] =>
  [...services].map((index) => {
    const { organisation = '', field = '' } = model.services[index] ?? {};
    return fieldKey(organisation, field);
  });

const fieldKey = (organisation: string, field: string): string => `${organisation} ${foldText(field)}`;
