import { disk } from './soak/disk.js';
import { drops } from './soak/drops.js';
import { kills } from './soak/kills.js';
import { memory } from './soak/memory.js';

/** `npm run soak -- drops|kills|disk|memory [count]`: long trials of the inbox, each with its usual count. */
const TRIALS = {
  drops: { run: drops, count: 10_000 },
  kills: { run: kills, count: 200 },
  disk: { run: disk, count: 200 },
  memory: { run: memory, count: 5000 },
} as const;

const [name = '', count] = process.argv.slice(2);
const trial = Object.entries(TRIALS).find(([key]) => key === name)?.[1];
if (!trial) {
  console.error(`usage: npm run soak -- ${Object.keys(TRIALS).join('|')} [count]`);
  process.exit(2);
}
const start = Date.now();
const wrong = await trial.run(count === undefined ? trial.count : Number(count));
for (const line of wrong.slice(0, 50)) console.log(line);
console.log(
  `${name}: ${wrong.length === 0 ? 'nothing lost, doubled or stranded' : `${wrong.length} faults`}, ${Math.round((Date.now() - start) / 1000)} s`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
