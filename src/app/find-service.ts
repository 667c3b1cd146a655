/** Finds a product by its names as a user types them. */
import type { Model, ServiceIndex } from '../engine/model';
import { foldText } from '../engine/text';

/**
 * `werkveld/product`, with the organisation in front where that is needed, or just the product; compared without case,
 * accents and repeated spaces. Names may hold a slash themselves.
 * @returns several when the text does not say which, none when it is unknown
 */
export function findServices({ services }: Model, text: string): readonly ServiceIndex[] {
  const wanted = tidySlashes(foldText(text));
  const formsOf = [
    (organisation: string, field: string, name: string) => `${organisation}/${field}/${name}`,
    (_: string, field: string, name: string) => `${field}/${name}`,
    (_: string, __: string, name: string) => name,
  ];
  for (const formOf of formsOf) {
    const found = services.flatMap(({ organisation, field, name }, index) =>
      tidySlashes(foldText(formOf(organisation, field, name))) === wanted ? [index] : [],
    );
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * `werkveld/product` of the workbook, to show how one is written: the product that an unknown text most likely means,
 * since its last name is right, else the first that has a taker.
 */
export function exampleService(model: Model, text: string): string {
  const [meant] = findServices(model, text.slice(text.lastIndexOf('/') + 1));
  const taken = model.services.findIndex(({ marks }) => marks?.values.some((mark) => mark !== undefined));
  const { field, name } = model.services[meant ?? taken] ?? { field: 'P&O', name: 'Salarisadministratie' };
  return `${field}/${name}`;
}

/** Spaces around a slash do not count. */
export const tidySlashes = (path: string): string => path.replace(/ ?\/ ?/g, '/').trim();
