/**
 * A phrase that names bodies: where it ends and whether it is collective. `shared` is the head that following bare names take
 * ("Sở" in "Sở Nội vụ, Tài chính"); `names` are the names distributed over it, each [start, end), where there are several.
 */
export type Phrase = {
  readonly end: number;
  readonly kind: 'body' | 'group';
  readonly shared: string | null;
  readonly names: readonly (readonly [number, number])[];
};

/**
 * A body as a text mentions it. `start` and `end` are offsets (UTF-16) into the text given; `text` is the name, with the shared head
 * put before it where the text writes the head once ("UBND các huyện Mường Chà, Mường Nhé"). `note` is what the text
 * puts after the name as an alias or role ("đơn vị Cụm trưởng năm 2022").
 */
export type BodyMention = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'body' | 'group';
  readonly note?: string;
};

const clean = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The mention of text[start, end). */
export const mention = (text: string, start: number, end: number, kind: 'body' | 'group'): BodyMention => ({
  start,
  end,
  text: clean(text.slice(start, end)),
  kind,
});

/** The mentions that a phrase beginning at `start` makes: one, or one for each name under its shared head. */
export function mentionsOf(text: string, start: number, phrase: Phrase): BodyMention[] {
  const { shared, names } = phrase;
  if (shared === null || names.length === 0) return [mention(text, start, phrase.end, phrase.kind)];
  return names.map(([from, to], index) => ({
    ...mention(text, index === 0 ? start : from, to, 'body'),
    text: underHead(shared, clean(text.slice(from, to))),
  }));
}

const UNIT = 'tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu';
const OWN_UNIT = new RegExp(`^(?:${UNIT}) `, 'u');
const UNIT_LAST = new RegExp(`(?:^| )(?:${UNIT})$`, 'u');

/** A name with the head that it shares; a unit of its own replaces the shared one ("UBND xã" + "thị trấn C"). */
function underHead(shared: string, name: string): string {
  const head = OWN_UNIT.test(name) ? shared.replace(UNIT_LAST, '') : shared;
  return head === '' || head.endsWith('.') ? `${head}${name}` : `${head} ${name}`;
}

/** The last of some mentions, with a note added or its end moved. */
export function amendLast(mentions: readonly BodyMention[], change: (last: BodyMention) => BodyMention): BodyMention[] {
  const last = mentions.at(-1);
  return last ? [...mentions.slice(0, -1), change(last)] : [];
}
