import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BoundedDrawer, createBoundedDrawer } from './bounded-drawer.js';
import { pdf, stream } from './hostile-files-for-tests.js';

const PLAN = new URL('../../fixtures/004-hoi-nghi-cum-vung-cao/document.pdf', import.meta.url).pathname;
const PASSWORD = new URL('../../fixtures/bad/password.pdf', import.meta.url).pathname;

/** A page whose text is read at once, and whose picture takes hours: a pattern painted over it thirty thousand times. */
const endless = (): Buffer =>
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Pattern<</P 5 0 R>>>>>>',
    packed('', '/Pattern cs /P scn 0 0 595 842 re f\n'.repeat(30_000)),
    packed(
      '/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 500 800]/XStep 500/YStep 800/Resources<<>>',
      '0 0 500 800 re f '.repeat(10),
    ),
  ]);

/** A picture of 972 MB that takes a megabyte of the file. */
const vast = (): Buffer =>
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>',
    packed('', 'q 100 0 0 100 10 10 cm /I Do Q'),
    packed(
      '/Type/XObject/Subtype/Image/Width 18000/Height 18000/ColorSpace/DeviceRGB/BitsPerComponent 8',
      Buffer.alloc(18_000 * 18_000 * 3),
    ),
  ]);

function packed(dictionary: string, content: string | Buffer): Buffer {
  const bytes = deflateSync(content);
  return stream(`${dictionary}/Filter/FlateDecode/Length ${bytes.length}`, bytes);
}

describe('drawing in a process of its own', () => {
  let folder: string;
  let drawer: BoundedDrawer;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
    drawer = createBoundedDrawer({ seconds: 8, megabytes: 500 });
  });
  afterAll(() => {
    drawer.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const draw = (path: string, page = 1): Promise<Uint8Array | null> =>
    drawer.draw({ path, file: 'x.pdf', page, sharpness: { dpi: 72, longestSide: 2400 } });

  it('measures a page, and none that is not there', async () => {
    const size = await drawer.measure({ path: PLAN, file: 'x.pdf', page: 1 });
    expect([Math.round(size?.width ?? 0), Math.round(size?.height ?? 0)]).toEqual([595, 842]);
    expect(await drawer.measure({ path: PLAN, file: 'x.pdf', page: 99 })).toBeNull();
    await expect(drawer.measure({ path: PASSWORD, file: 'x.pdf', page: 1 })).rejects.toMatchObject({
      code: 'password-protected',
    });
  });

  it('gives a page as PNG, and nothing for a page that is not there', async () => {
    expect(await sharp((await draw(PLAN)) ?? undefined).metadata()).toMatchObject({ format: 'png', width: 595 });
    expect(await draw(PLAN, 99)).toBeNull();
  });

  it('says why a file cannot be drawn', async () => {
    await expect(draw(PASSWORD)).rejects.toMatchObject({ name: 'NotDrawn', code: 'password-protected' });
  });

  it.each([
    ['takes too long', 'endless.pdf', endless],
    ['takes too much memory', 'vast.pdf', vast],
  ])('gives up a page that %s, and draws the next', async (_, name, make) => {
    const path = join(folder, name);
    writeFileSync(path, make());
    const [hostile, next] = await Promise.allSettled([draw(path), draw(PLAN)]);
    expect(hostile).toMatchObject({ status: 'rejected', reason: { code: 'too-slow' } });
    expect(next).toMatchObject({ status: 'fulfilled' });
  });
});
