import { version } from '../../package.json';

/** Version of the product, as it stands in results and in the log. */
export const VERSION: string = version;
