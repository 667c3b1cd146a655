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

/** Spaces around a slash do not count. */
export const tidySlashes = (path: string): string => path.replace(/ ?\/ ?/g, '/').trim();
