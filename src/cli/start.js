/** `npm run verdeel`. */
import { bundled } from '../build/bundle.js';

await import(await bundled('src/cli/main.ts'));
