/**
 * Property tests draw the same cases every time, so that a commit either passes or fails. `npm run soak` draws others:
 * it sets SEED.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 30_062_016) });
