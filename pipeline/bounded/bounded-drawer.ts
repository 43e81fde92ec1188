import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PageSize, Sharpness } from '../read/page-picture.js';
import { type Limits, memoryFor } from './budget.js';
import { type Drawn, type DrawRequest, drawnSchema } from './draw-protocol.js';
import { type ReaderProcess, startReader } from './reader-process.js';
import { DRAWER } from './reader-program.js';
import { residentMemory } from './resident-memory.js';

/** A page that can't be drawn; `code` for programs, the message is Vietnamese, for a person. */
export class NotDrawn extends Error {
  override readonly name = 'NotDrawn';
  readonly code: string;

  constructor(code: string, text: string) {
    super(text);
    this.code = code;
  }
}

/** Which page of which file, from 1; `file` is the name that it came with. */
export type DrawnPage = Omit<DrawRequest, 'sharpness'>;

export type BoundedDrawer = {
  /**
   * Draws a page as PNG in a process of its own: a page that takes too long or too much memory ends that process only.
   * @returns null where there is no such page
   * @throws NotDrawn
   */
  readonly draw: (page: DrawnPage & { readonly sharpness: Sharpness }) => Promise<Uint8Array | null>;
  /** How large a page is as displayed, in points; bounded, null and errors as `draw`. */
  readonly measure: (page: DrawnPage) => Promise<PageSize | null>;
  readonly close: () => void;
};

const LOOK_EVERY = 40;
/** A process without work for so long is let go, in milliseconds. */
const IDLE = 60_000;
/** Of the memory limit, what JavaScript objects may take; the rest is for pixels. */
const HEAP = 0.6;

const TOO_MUCH: Drawn = {
  kind: 'unreadable',
  code: 'too-slow',
  text: 'Trang này vẽ quá lâu hoặc quá nặng. Hãy mở bản gốc để xem.',
};

/** The process ended by itself. */
const ENDED: Drawn = { ...TOO_MUCH };

/** Pages are drawn one after another, so that a click through a long scan never fills the memory. */
export function createBoundedDrawer(limits: Limits): BoundedDrawer {
  let drawer: ReaderProcess | null = null;
  let idle: NodeJS.Timeout | undefined;
  let tail: Promise<unknown> = Promise.resolve();

  const letGo = (): void => {
    clearTimeout(idle);
    drawer?.release();
    drawer = null;
  };
  const once = async (request: DrawRequest): Promise<Exclude<Drawn, { kind: 'unreadable' }>> => {
    clearTimeout(idle);
    const used = drawer !== null;
    drawer ??= startReader(DRAWER, Math.round(limits.megabytes * HEAP));
    const drawn = await attend(drawer, request, limits);
    if (drawn === TOO_MUCH || drawn === ENDED) letGo();
    else idle = setTimeout(letGo, IDLE).unref();
    // What earlier pages left behind in the process must not be held against this one.
    if (drawn === ENDED && used) return once(request);
    if (drawn.kind === 'unreadable') throw new NotDrawn(drawn.code, drawn.text);
    return drawn;
  };
  const ask = (request: DrawRequest): ReturnType<typeof once> => {
    const result = tail.then(() => once(request));
    tail = result.catch(() => undefined);
    return result;
  };
  return {
    draw: async (page) => {
      const drawn = await ask(page);
      return drawn.kind === 'drawn' && drawn.png !== null ? Buffer.from(drawn.png, 'base64') : null;
    },
    measure: async (page) => {
      const measured = await ask({ ...page, sharpness: null });
      return measured.kind === 'measured' ? measured.size : null;
    },
    close: letGo,
  };
}

/** Asks for one page and watches until it is there, the process ends, or it takes more than it may. */
async function attend(drawer: ReaderProcess, request: DrawRequest, limits: Limits): Promise<Drawn> {
  const memory = memoryFor(limits, statSync(request.path).size / 2 ** 20);
  const end = performance.now() + limits.seconds * 1000;
  const heard = new Promise<Drawn>((resolve) => {
    drawer.listen((message) => resolve(drawnSchema.safeParse(message).data ?? TOO_MUCH));
    drawer.ended.then(() => resolve(ENDED));
  });
  drawer.ask(request);
  for (;;) {
    const drawn = await Promise.race([heard, sleep(LOOK_EVERY)]);
    if (drawn !== undefined) return drawn;
    if (performance.now() < end && ((await residentMemory(drawer.pid)) ?? 0) <= memory) continue;
    drawer.kill();
    await drawer.ended;
    return TOO_MUCH;
  }
}
