import { whatIfLines } from './what-if-bench';

console.log(JSON.stringify(await whatIfLines()));
