/** Names of files that are made for participants. A name from a workbook is never a path, and no file system refuses it. */
import { foldText } from '../engine/text';

/** Some file systems take no names of more bytes. */
const LONGEST = 60;

/**
 * Gives every participant a file of its own, as `Almelo 2016.xlsx`.
 * @param describe - the name without its extension, of what is left of the participant's name
 * @param extension - without the dot
 */
export function fileNames(
  describe: (who: string) => string,
  extension: string,
): (name: string, code: string) => string {
  const taken = new Set<string>();
  return (name, code) => {
    const described = describe(cleaned(name) || cleaned(code) || '-');
    for (let number = 1; ; number += 1) {
      const file = `${described}${number === 1 ? '' : ` (${number})`}.${extension}`;
      if (taken.has(foldText(file))) continue;
      taken.add(foldText(file));
      return file;
    }
  };
}

/** Letters, digits and a few signs. */
const cleaned = (text: string): string =>
  [...text.replace(/[^\p{L}\p{N} ()&'+-]/gu, ' ').replace(/\s+/g, ' ')].slice(0, LONGEST).join('').trim();
