import { join } from 'node:path';

/** A real workbook. */
export const FIXTURE = join('test', 'fixtures', 'twentebedrijf-2016.xlsx');
