import type { Block } from '../../../models/document.js';
import type { Message } from '../../../models/message.js';
import { decodeFlow } from '../encodings/decode-flow.js';
import type { FlowBlock, FlowParagraph } from '../flow/flow.js';
import { countLists } from '../flow/list-counter.js';
import { toBlocks } from '../flow/to-blocks.js';
import { UnreadableFile } from '../unreadable.js';
import { child, descendants, type Element, parseXml } from '../xml/parse-xml.js';
import { openZip } from '../zip/open-zip.js';
import { type OdtStory, readBlocks } from './odt-blocks.js';
import { readStyles } from './odt-styles.js';

/**
 * Reads an OpenDocument text (.odt; OpenDocument 1.3). Gives the body, then notes, page headers and footers, tracked changes
 * accepted, automatic numbers written out. Throws `UnreadableFile` for damaged and password-protected files.
 */
export async function readOdt(bytes: Uint8Array): Promise<{ blocks: Block[]; messages: Message[] }> {
  const zip = await openZip(bytes);
  const part = async (name: string) => {
    const found = await zip.read(name);
    return found === null ? null : parseXml(found);
  };
  const manifest = await part('META-INF/manifest.xml');
  if (manifest !== null && descendants(manifest, 'encryption-data').length > 0)
    throw new UnreadableFile('password-protected');
  const content = await part('content.xml');
  if (content === null) throw new UnreadableFile('not-a-document');
  const pageStyles = await part('styles.xml');
  const { blocks, messages } = decodeFlow(readStories(content, pageStyles));
  return { blocks: toBlocks(blocks), messages };
}

function readStories(content: Element, pageStyles: Element | null): FlowBlock[] {
  const styles = readStyles([pageStyles, content].filter((part) => part !== null));
  const notes: FlowBlock[] = [];
  const story = (role: FlowParagraph['role']): OdtStory => ({
    styles,
    counter: countLists(),
    role,
    lists: new Map(),
    notes,
  });
  const text = child(child(content, 'body'), 'text');
  const body = text === null ? [] : readBlocks(text, story('body'));
  const pages = pageStyles === null ? [] : descendants(pageStyles, 'master-page');
  const margins = (name: string, role: FlowParagraph['role']) =>
    pages.flatMap((page) => descendants(page, name)).flatMap((part) => readBlocks(part, story(role)));
  return [...body, ...notes, ...margins('header', 'page-header'), ...margins('footer', 'page-footer')];
}
