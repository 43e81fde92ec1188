import { readFileSync } from 'node:fs';
import { pagePicture, pageSize } from '../read/page-picture.js';
import { UnreadableFile } from '../read/unreadable.js';
import { type Drawn, type DrawRequest, drawRequestSchema } from './draw-protocol.js';
import { endWithParent } from './end-with-parent.js';

/** The drawing process: draws or measures one page after another as its parent asks. Whatever a file makes of it, only this process ends. */
async function draw({ path, file, page, sharpness }: DrawRequest): Promise<Drawn> {
  try {
    const bytes = new Uint8Array(readFileSync(path));
    if (sharpness === null) return { kind: 'measured', size: await pageSize(bytes, file, page) };
    const png = await pagePicture(bytes, file, page, sharpness);
    return { kind: 'drawn', png: png === null ? null : Buffer.from(png).toString('base64') };
  } catch (error) {
    if (error instanceof UnreadableFile) return { kind: 'unreadable', code: error.code, text: error.message };
    return { kind: 'unreadable', code: 'not-drawn', text: NOT_DRAWN };
  }
}

const NOT_DRAWN = 'Không vẽ được trang này. Hãy mở bản gốc để xem.';

process.on('message', async (message) => void process.send?.(await draw(drawRequestSchema.parse(message))));
process.on('disconnect', () => process.exit());
endWithParent();
