import type { Body } from '../../models/body.js';
import { ABBREVIATIONS } from './data/abbreviations.js';
import { provincesIn } from './gazetteer.js';
import { headAt } from './lexicon.js';
import type { BodyMention } from './mention.js';
import { viewOf } from './view.js';

/** What the document says of itself, from which elliptical names are completed. */
export type BodyContext = {
  readonly issuer: string | null;
  /** The body above the issuer, or the one under whose heading the mention stands. */
  readonly parentBody: string | null;
  readonly place: string | null;
  readonly definitions: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
};

/** Not "huyện Vùng Cao": a kind of district, which letterheads write in capitals. */
const PLACED =
  /(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu) (?!(?:[Vv]ùng|[Mm]iền|[Bb]iên|[Vv]en) (?:[Cc]ao|[Ss]âu|[Nn]úi|[Xx]uôi|[Gg]iới|[Bb]iển)(?!\p{L}))(?=\p{Lu})(?:\p{Lu}\p{L}*(?: - | |$)){1,5}/u;
const BARE_LEVEL = / (tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)$/u;
/** Bodies that a province has one of: "Sở Tài chính" in a province's document is that province's. */
const PROVINCIAL = /^(?:(?:Giám đốc|Phó Giám đốc|Lãnh đạo|Đại diện lãnh đạo) )?Sở \p{Lu}/u;
/** Units inside an organisation, completed by the organisation that issues the document. */
const INTERNAL = /^(?:Văn phòng$|Phòng |Công đoàn$|Chi đoàn|Chi bộ$|Ban Giám |Thanh tra$)/u;
const ORGANISATION = /^(?:Sở|Bộ|Cục|Chi cục|Tổng cục|Viện|Trường|Bệnh viện|Trung tâm|Ban) /u;
const SPOKEN_FOR = /(?:thuộc|của|Sở|UBND|Ủy ban|Bộ|Huyện ủy|Tỉnh ủy|huyện|tỉnh|thành phố|Trường|Cục)(?!\p{L})/u;

/** Whether a name says where it is: "… tỉnh Lai Châu", "Sở Công Thương Điện Biên". */
const isPlaced = (name: string): boolean => PLACED.test(name) || provincesIn(name).length > 0;

const placeOf = (name: string | null): string | null => (name ? (PLACED.exec(viewOf(name))?.[0].trim() ?? null) : null);

/** The place of a level ("huyện" → "huyện Tủa Chùa") that the document's own bodies name. */
function placeAtLevel(level: string, context: BodyContext): string | null {
  const found = [context.parentBody, context.issuer].map(placeOf).find((place) => place?.startsWith(`${level} `));
  return found ?? null;
}

/** Complete only what the document itself allows (annotation rule 9). */
function complete(name: string, kind: Body['kind'], context: BodyContext): string {
  const level = BARE_LEVEL.exec(name)?.[1];
  const place = level && !/(?:các|cấp) \p{L}+$/u.test(name) ? placeAtLevel(level, context) : null;
  if (level && place) return name.slice(0, name.length - level.length) + place;
  const issuer = context.issuer;
  if (!issuer) return name;
  if (ORGANISATION.test(issuer)) return inOrganisation(name, issuer, kind);
  const province = placeOf(issuer);
  return province && /^(?:tỉnh|thành phố) /u.test(province) && PROVINCIAL.test(name) && !isPlaced(name)
    ? `${name} ${province}`
    : name;
}

/** "Văn phòng", "Lãnh đạo Sở", "các phòng, đơn vị thuộc Sở" in a document that Sở X issues. */
function inOrganisation(name: string, issuer: string, kind: Body['kind']): string {
  const found = headAt(issuer, 0);
  const head = found ? issuer.slice(0, found.length).trim() : '';
  if (head && (name === head || name.endsWith(` ${head}`))) return name.slice(0, name.length - head.length) + issuer;
  if (kind === 'body' && INTERNAL.test(name) && !SPOKEN_FOR.test(name.replace(/^(?:Văn phòng|Phòng|Thanh tra) ?/u, '')))
    return `${name} ${issuer}`;
  const place = placeOf(issuer);
  return place && /^(?:tỉnh|thành phố) /u.test(place) && PROVINCIAL.test(name) && !isPlaced(name)
    ? `${name} ${place}`
    : name;
}

/** A short name that the document defines, or a standard abbreviation inside the name, written out. */
function expand(name: string, definitions: ReadonlyMap<string, string>): string {
  const whole = definitions.get(name);
  if (whole) return whole;
  return name.replace(
    /[\p{Lu}][\p{Lu}&,-]*(?![\p{Ll}])/gu,
    (word) => definitions.get(word) ?? (word === 'UBND' || word === 'HĐND' ? word : (ABBREVIATIONS[word] ?? word)),
  );
}

/**
 * The body that a mention means, its name completed only where the document allows: by its definitions, its roles ("Cụm trưởng"),
 * its issuer and the body above. When unsure the name is as written. `asWritten` keeps the words, note included.
 */
export function resolveBody(mention: BodyMention, context: BodyContext): Body {
  const asWritten = mention.note ? `${mention.text} (${mention.note})` : mention.text;
  const role = context.roles.get(mention.text);
  if (role) return { name: role, asWritten, kind: mention.kind };
  const name = complete(expand(mention.text, context.definitions), mention.kind, context);
  return { name, asWritten, kind: mention.kind };
}
