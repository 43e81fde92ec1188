import type { FlowBlock, FlowParagraph } from '../flow/flow.js';
import type { ListCounter } from '../flow/list-counter.js';
import type { Element } from '../xml/parse-xml.js';
import type { DocxList } from './numbering.js';
import type { Styles } from './styles.js';

/** What the readers of paragraphs and tables of one story share. */
export type Story = {
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, DocxList>;
  readonly counter: ListCounter;
  readonly role: FlowParagraph['role'];
  /** Points from one default tab stop to the next. */
  readonly tabStop: number;
  /** Complex fields open at this point, outermost first: whether their result has begun. A field may span paragraphs. */
  readonly fields: boolean[];
  /** Takes the letters that are hidden in the document. */
  readonly hidden: string[];
  /** Reads paragraphs and tables: text boxes and cells hold them too. */
  readonly readBlocks: (parent: Element, story: Story) => FlowBlock[];
};
