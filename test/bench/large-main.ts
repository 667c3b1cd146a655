import { PARTICIPANTS } from './large';
import { largeRun } from './large-run';

console.log(JSON.stringify(await largeRun(Number(process.argv[2]), PARTICIPANTS)));
