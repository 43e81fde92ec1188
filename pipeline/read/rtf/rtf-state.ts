import type { FlowParagraph } from '../flow/flow.js';

/** What holds at a point of the file; a group takes a copy and gives it back. */
export type State = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  /** Hidden, or a tracked deletion. */
  readonly dropped: boolean;
  readonly font: number;
  /** Characters to pass over after `\u`, for programs that know no Unicode. */
  readonly fallback: number;
  readonly align: FlowParagraph['align'];
  readonly left: number;
  readonly firstLine: number;
  readonly inTable: boolean;
  /** The group's words are no words of the document. */
  readonly skipped: boolean;
  readonly role: FlowParagraph['role'];
};

export const START: State = {
  bold: false,
  italic: false,
  capitals: false,
  dropped: false,
  font: 0,
  fallback: 1,
  align: 'left',
  left: 0,
  firstLine: 0,
  inTable: false,
  skipped: false,
  role: 'body',
};

/** Control words that change how words look or where their paragraph stands. */
const CHANGES: Readonly<Record<string, (state: State, value: number | null) => Partial<State>>> = {
  b: (_, value) => ({ bold: value !== 0 }),
  i: (_, value) => ({ italic: value !== 0 }),
  caps: (_, value) => ({ capitals: value !== 0 }),
  v: (_, value) => ({ dropped: value !== 0 }),
  deleted: (_, value) => ({ dropped: value !== 0 }),
  plain: () => ({ bold: false, italic: false, capitals: false, dropped: false }),
  f: (_, value) => ({ font: value ?? 0 }),
  uc: (_, value) => ({ fallback: Math.min(Math.max(0, value ?? 1), 8) }),
  pard: () => ({ align: 'left', left: 0, firstLine: 0, inTable: false }),
  ql: () => ({ align: 'left' }),
  qc: () => ({ align: 'center' }),
  qr: () => ({ align: 'right' }),
  qj: () => ({ align: 'justify' }),
  li: (_, value) => ({ left: value ?? 0 }),
  fi: (_, value) => ({ firstLine: value ?? 0 }),
  intbl: () => ({ inTable: true }),
  header: () => ({ role: 'page-header' }),
  headerl: () => ({ role: 'page-header' }),
  headerr: () => ({ role: 'page-header' }),
  headerf: () => ({ role: 'page-header' }),
  footer: () => ({ role: 'page-footer' }),
  footerl: () => ({ role: 'page-footer' }),
  footerr: () => ({ role: 'page-footer' }),
  footerf: () => ({ role: 'page-footer' }),
  footnote: () => ({ role: 'footnote' }),
  shptxt: () => ({ skipped: false }),
};

/** Groups that hold no words of the document. Groups marked `\*` are left out too, unless named in `READ`. */
const SKIPPED = new Set(
  'colortbl stylesheet info pict object fldinst shprslt shpinst nonshppict nonesttables xe tc private themedata datastore ftnsep ftnsepc aftnsep aftnsepc filetbl revtbl listtable listoverridetable'.split(
    ' ',
  ),
);
const READ = new Set(['shpinst', 'shptxt']);

/** The state after a control word. `starred`: the word came right after `\*`, which lets readers pass over what they don't know. */
export function change(state: State, name: string, value: number | null, starred: boolean): State {
  if (SKIPPED.has(name) || (starred && !READ.has(name))) return { ...state, skipped: true };
  const changed = CHANGES[name]?.(state, value);
  return changed === undefined ? state : { ...state, ...changed };
}
