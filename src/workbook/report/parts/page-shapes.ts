export interface PageShape {
  readonly width: number;
  readonly height: number;
  readonly digit: number;
}

/**
 * A4 landscape within the margins, in points, and the width of a digit: programs and their fonts differ a little, so
 * there is a smallest and a largest page.
 */
export const PAGES: readonly [PageShape, PageShape] = [
  { width: 770, height: 494, digit: 5.2 },
  { width: 765, height: 508, digit: 5.7 },
];
