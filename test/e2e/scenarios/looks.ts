/** Pictures of every place, at both widths, light and dark, kept to be looked at; and nothing sticks out. */
import { join } from 'node:path';
import { assertFits } from '../pane';
import { ARTEFACTS } from '../paths';
import { visitPlaces } from '../places';
import type { Scenario } from '../scenario';
import type { Look } from '../watched-page';

const LOOKS: Readonly<Record<string, Look>> = {
  'licht-320': { width: 320 },
  'donker-320': { width: 320, dark: true },
  'licht-450': { width: 450 },
  'contrast-320': { width: 320, dark: true, highContrast: true },
};

export const looks: readonly Scenario[] = Object.entries(LOOKS).map(([look, options]) => ({
  name: `every place fits and is pictured: ${look}`,
  async run({ origin, open }) {
    const { page } = await open(options);
    await visitPlaces(page, origin, async (name) => {
      await page.screenshot({ path: join(ARTEFACTS, `${look}-${name}.png`) });
      await assertFits(page, `${look} ${name}`);
    });
  },
}));
