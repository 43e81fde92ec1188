import type { FlowBlock, Run } from '../flow/flow.js';
import { bulletText } from '../flow/number-format.js';
import { attribute, child, children, type Element, textContent } from '../xml/parse-xml.js';
import type { Story } from './context.js';
import { firstValue, isSet, runProperties } from './styles.js';

/** What a paragraph holds: its visible letters, and the text boxes anchored in it. */
export type Content = { readonly runs: Run[]; readonly boxes: FlowBlock[] };

/** Elements that hold runs, read as if their content stood there: insertions are kept, fields give their result. */
const WRAPPERS = new Set(
  'ins moveTo hyperlink fldSimple smartTag sdt sdtContent customXml dir bdo ruby rubyBase oMath oMathPara'.split(' '),
);
/** Parts of a formula that hold runs (ECMA-376 part 1, 22.1). */
const FORMULA = new Set('f num den e sub sup sSub sSup sSubSup d rad deg nary func fName acc bar box eqArr'.split(' '));

/** The visible content of a paragraph, tracked changes accepted: deletions and hidden text dropped, field codes too. */
export function readContent(paragraph: Element, style: string | null, story: Story): Content {
  const content: Content = { runs: [], boxes: [] };
  readInto(content, paragraph, style, story);
  return content;
}

function readInto(content: Content, parent: Element, style: string | null, story: Story): void {
  for (const element of children(parent)) {
    const name = element.localName;
    if (name === 'r') readRun(content, element, style, story);
    else if (WRAPPERS.has(name) || FORMULA.has(name)) readInto(content, element, style, story);
    else if (name === 'AlternateContent') readAlternatives(content, element, style, story, readInto);
  }
}

function readRun(content: Content, run: Element, style: string | null, story: Story): void {
  const places = runProperties(story.styles, child(run, 'rPr'), style);
  const font = firstValue(places, 'rFonts', 'hAnsi') ?? firstValue(places, 'rFonts', 'ascii');
  const look = { bold: isSet(places, 'b'), italic: isSet(places, 'i'), ...(font === null ? {} : { font }) };
  const hidden = isSet(places, 'vanish');
  const capitals = isSet(places, 'caps');
  readPieces(content, run, style, story, (text) => {
    if (text === '' || story.fields.includes(false)) return;
    if (hidden) story.hidden.push(text);
    else content.runs.push({ text: capitals ? text.toLocaleUpperCase('vi') : text, ...look });
  });
}

function readPieces(
  content: Content,
  run: Element,
  style: string | null,
  story: Story,
  write: (text: string) => void,
): void {
  for (const piece of children(run)) {
    const name = piece.localName;
    if (name === 't') write(textContent(piece));
    else if (name === 'fldChar') turnField(story.fields, attribute(piece, 'fldCharType'));
    else if (name === 'sym') write(symbol(piece));
    else if (name === 'AlternateContent') {
      readAlternatives(content, piece, style, story, (into, branch) => readPieces(into, branch, style, story, write));
    } else if (name === 'drawing' || name === 'pict' || name === 'object') readBoxes(content.boxes, piece, story);
    else write(PIECES[name] ?? '');
  }
}

/** Marks inside a run. A page or column break ends the line as a soft break does; Word breaks lines at a soft hyphen only. */
const PIECES: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

function turnField(fields: boolean[], type: string | null): void {
  if (type === 'begin') fields.push(false);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
  else if (type === 'end') fields.pop();
}

function symbol(piece: Element): string {
  const code = Number.parseInt(attribute(piece, 'char') ?? '', 16);
  return Number.isNaN(code) || code > 0x10ffff ? '' : bulletText(String.fromCodePoint(code));
}

type ReadBranch = (content: Content, branch: Element, style: string | null, story: Story) => void;

/** The same thing written for newer and older programs: only one of the branches is read, the first that holds words. */
function readAlternatives(
  content: Content,
  element: Element,
  style: string | null,
  story: Story,
  readBranch: ReadBranch,
): void {
  for (const branch of children(element)) {
    const before = content.runs.length + content.boxes.length;
    readBranch(content, branch, style, story);
    if (content.runs.length + content.boxes.length > before) return;
  }
}

/** Text boxes of a drawing, its alternatives included. */
function readBoxes(boxes: FlowBlock[], parent: Element, story: Story): void {
  for (const element of children(parent)) {
    const name = element.localName;
    if (name === 'txbxContent') boxes.push(...story.readBlocks(element, { ...story, fields: [] }));
    else if (name === 'AlternateContent') {
      const before = boxes.length;
      for (const branch of children(element)) if (boxes.length === before) readBoxes(boxes, branch, story);
    } else readBoxes(boxes, element, story);
  }
}
