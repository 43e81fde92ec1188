import type { Block } from '../../../models/document.js';
import type { Message } from '../../../models/message.js';
import { decodeFlow } from '../encodings/decode-flow.js';
import type { FlowBlock, FlowParagraph } from '../flow/flow.js';
import { flowText } from '../flow/flow.js';
import { countLists } from '../flow/list-counter.js';
import { toBlocks } from '../flow/to-blocks.js';
import { attribute, child, children, descendants, type Element } from '../xml/parse-xml.js';
import { readBlocks } from './blocks.js';
import type { Story } from './context.js';
import { crossCheck } from './cross-check.js';
import { readNumbering } from './numbering.js';
import { type DocxParts, openDocx } from './open-docx.js';
import { isOn, readStyles } from './styles.js';

/** Bytes of XML (some 300 pages) up to which a file is read a second time: beyond that mammoth takes over 400 MB. */
const LARGEST_CHECKED = 5 * 1024 * 1024;

/**
 * Reads a Word document (.docx, .docm; transitional and strict). Gives the body, then footnotes, endnotes, page headers and
 * footers, in that order, with tracked changes accepted and automatic numbers written out.
 * Throws `UnreadableFile` for damaged files, bombs and files that are no Word documents.
 */
export async function readDocx(bytes: Uint8Array): Promise<{ blocks: Block[]; messages: Message[] }> {
  const parts = await openDocx(bytes);
  const hidden: string[] = [];
  const story = storyOf(parts, hidden);
  const body = readBlocks(child(parts.document, 'body') ?? parts.document, story('body'));
  const flow = [...body, ...readNotes(parts, story), ...readMargins(parts, story)];
  const ours = `${flowText(body)}\n${hidden.join('\n')}`;
  const messages = parts.size > LARGEST_CHECKED ? [] : await crossCheck(bytes, ours);
  const decoded = decodeFlow(flow);
  return {
    blocks: toBlocks(decoded.blocks),
    messages: [...decoded.messages, ...messages, ...whatWasNotRead(parts.document, body)],
  };
}

type NewStory = (role: FlowParagraph['role']) => Story;

function storyOf(parts: DocxParts, hidden: string[]): NewStory {
  const styles = readStyles(parts.styles);
  const lists = readNumbering(parts.numbering);
  const tabStop = Number(attribute(child(parts.settings, 'defaultTabStop'), 'val') ?? 720) / 20;
  return (role) => ({ styles, lists, counter: countLists(), role, tabStop, fields: [], hidden, readBlocks });
}

function readNotes(parts: DocxParts, story: NewStory): FlowBlock[] {
  const notes = [parts.footnotes, parts.endnotes].flatMap((root) => (root === null ? [] : children(root)));
  const written = notes.filter((note) => (attribute(note, 'type') ?? 'normal') === 'normal');
  return written.flatMap((note) => readBlocks(note, story('footnote')));
}

/** Headers and footers that some page shows: "first" ones where the section has a title page, "even" ones where the settings say so. */
function readMargins(parts: DocxParts, story: NewStory): FlowBlock[] {
  const evenPages = isStated(parts.settings, 'evenAndOddHeaders');
  const shown = descendants(parts.document, 'sectPr').flatMap((section) =>
    children(section).filter((reference) => {
      const type = attribute(reference, 'type');
      return type === 'first' ? isStated(section, 'titlePg') : type !== 'even' || evenPages;
    }),
  );
  const read = (name: string, role: FlowParagraph['role']) => {
    const ids = new Set(
      shown.filter(({ localName }) => localName === name).map((found) => attribute(found, 'id') ?? ''),
    );
    const roots = [...ids].map((id) => parts.byId.get(id)).filter((root) => root !== undefined);
    return roots.flatMap((root) => readBlocks(root, story(role)));
  };
  return [...read('headerReference', 'page-header'), ...read('footerReference', 'page-footer')];
}

function isStated(parent: Element | null, name: string): boolean {
  const found = child(parent, name);
  return found !== null && isOn(attribute(found, 'val') ?? '1');
}

/** A body of fewer letters than this beside pictures is a scan pasted into Word. */
const FEW_LETTERS = 200;

function whatWasNotRead(document: Element, body: readonly FlowBlock[]): Message[] {
  const messages: Message[] = [];
  const say = (code: string, text: string) => messages.push({ code, severity: 'warning', text, place: null });
  const pictures = descendants(document, 'blip').length + descendants(document, 'imagedata').length;
  if (pictures > 0 && flowText(body).trim().length < FEW_LETTERS) {
    say(
      'docx-pictures-not-read',
      'Văn bản gần như chỉ có ảnh; chữ trong ảnh chưa được đọc. Hãy đưa vào bản PDF hoặc ảnh quét.',
    );
  }
  if (descendants(document, 'altChunk').length > 0) {
    say(
      'docx-embedded-part-not-read',
      'Văn bản có phần nhúng từ tệp khác chưa được đọc. Hãy mở bằng Word, lưu lại rồi đưa vào lại.',
    );
  }
  return messages;
}
