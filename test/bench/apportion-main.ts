import { benchApportion } from './apportion-bench';

console.log(JSON.stringify(benchApportion()));
