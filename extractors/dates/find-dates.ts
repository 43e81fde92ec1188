import { Chrono, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { DATE_UNITS, type DateUnit } from './form.js';
import { DATE_FORMS } from './forms.js';
import { carryYearBack, keepLongest } from './refiners.js';
import { foldSpelling } from './spelling.js';

/** One end of a date as written; null is what is not written. */
export type WrittenDay = { readonly year: number | null; readonly month: number | null; readonly day: number | null };

/** A calendar date in a text. Offsets are UTF-16 units of the text searched. */
export type DateMention = {
  readonly start: number;
  readonly end: number;
  readonly unit: DateUnit;
  readonly first: WrittenDay;
  /** Null for a single day or an hour. */
  readonly last: WrittenDay | null;
  /** HH:MM for an hour. */
  readonly time: string | null;
  readonly approximate: boolean;
  /** 1–5 or -1 (last) for a week of a month. */
  readonly week: number | null;
};

/**
 * chrono takes "now" from the clock when it is given no reference: this fixed one only keeps it from doing so.
 * Nothing is read from it, as every part that is not certain is null here.
 */
const NO_REFERENCE = { instant: new Date(0), timezone: 0 };

/** chrono with our forms and nothing of its own (its `vi` locale misreads deadlines: docs/decisions/chrono-node.md). */
const CHRONO = new Chrono({
  parsers: DATE_FORMS.map((form) => form.parser),
  refiners: [keepLongest, carryYearBack],
});

function written(components: ParsedComponents, carried: boolean): WrittenDay {
  const certain = (part: 'year' | 'month' | 'day') => (components.isCertain(part) ? components.get(part) : null);
  return { year: carried ? components.get('year') : certain('year'), month: certain('month'), day: certain('day') };
}

function tagValue(tags: ReadonlySet<string>, name: string): string | null {
  for (const tag of tags) if (tag.startsWith(`${name}/`)) return tag.slice(name.length + 1);
  return null;
}

function clock(components: ParsedComponents): string | null {
  if (!components.isCertain('hour')) return null;
  return [components.get('hour'), components.get('minute')].map((n) => String(n ?? 0).padStart(2, '0')).join(':');
}

function toMention(result: ParsedResult): DateMention {
  const tags = result.tags();
  const carried = tags.has('year/carried');
  const week = tagValue(tags, 'week');
  return {
    start: result.index,
    end: result.index + result.text.length,
    unit: DATE_UNITS.find((unit) => tags.has(`unit/${unit}`)) ?? 'day',
    first: written(result.start, carried),
    last: result.end ? written(result.end, carried) : null,
    time: clock(result.start),
    approximate: tags.has('approximate'),
    week: week === null ? null : Number(week),
  };
}

/**
 * Every calendar date, period and hour written in a text, in order, none overlapping. Nothing is filled in: a part that
 * is not written is null. `chrono` is a parameter only so that tests can leave a form out.
 */
export function findDates(text: string, chrono: Pick<Chrono, 'parse'> = CHRONO): DateMention[] {
  return chrono.parse(foldSpelling(text), NO_REFERENCE).map(toMention);
}
