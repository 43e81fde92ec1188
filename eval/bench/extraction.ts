import { extract } from '../../extractors/extract.js';
import { type Line, medianSeconds } from './measure.js';
import { syntheticPlan } from './synthetic-plan.js';

const LENGTHS = [25, 50, 100, 200];
const RUNS = 5;

/** Extraction alone, after reading: how long a plan of 100 pages takes, and whether twice the length takes twice the time. */
export async function extractionAlone(): Promise<Line[]> {
  const lines: Line[] = [];
  let before = 0;
  for (const pages of LENGTHS) {
    const plan = syntheticPlan(pages);
    let tasks = 0;
    const time = await medianSeconds(RUNS, () => {
      tasks = extract(plan, { beforeCountsTheDay: false }).tasks.length;
    });
    const growth = before > 0 ? `, ${(time / before).toFixed(2)} × the half` : '';
    const target = pages === 100 ? 'target < 1 s; linear: about 2 ×' : '';
    lines.push({
      what: `Extraction alone, ${pages} pages, ${tasks} tasks`,
      figure: `${time.toFixed(3)} s${growth}`,
      target,
    });
    before = time;
  }
  return lines;
}
