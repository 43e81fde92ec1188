import { disk } from './soak/disk.js';
import { drops } from './soak/drops.js';
import { hostile } from './soak/hostile.js';
import { kills } from './soak/kills.js';
import { memory } from './soak/memory.js';

/** `npm run soak -- drops|kills|disk|memory [count]`: long trials of the inbox, each with its usual count; `hostile FOLDER`. */
const TRIALS = {
  drops: { run: drops, count: 10_000 },
  kills: { run: kills, count: 200 },
  disk: { run: disk, count: 200 },
  memory: { run: memory, count: 5000 },
} as const;

const [name = '', what] = process.argv.slice(2);
const trial = Object.entries(TRIALS).find(([key]) => key === name)?.[1];
const start = Date.now();
const wrong = await run();
for (const line of wrong.slice(0, 50)) console.log(line);
console.log(
  `${name}: ${wrong.length === 0 ? 'nothing lost, doubled or stranded' : `${wrong.length} faults`}, ${Math.round((Date.now() - start) / 1000)} s`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

function run(): Promise<readonly string[]> {
  if (trial) return trial.run(what === undefined ? trial.count : Number(what));
  if (name === 'hostile' && what !== undefined) return hostile(what);
  console.error(`usage: npm run soak -- ${Object.keys(TRIALS).join('|')} [count], or hostile FOLDER`);
  process.exit(2);
}
