/** A kind of organisation: how its name begins, and the common nouns that cover it in a collective phrase. Words without accents. */
type Kind = { readonly opens: RegExp; readonly nouns: readonly string[] };

const list = (words: string): string[] => words.split(' | ');

/** What every organisation may be called. */
const EVERYONE = list('co quan | don vi | thanh vien');
/** Nouns that cover nobody by themselves: "các tổ chức, cá nhân" are the public, "các tổ chức" beside unions more unions. */
const NOBODY = list('to chuc | ca nhan | tap the | ben | ho gia dinh');

/** Kinds in order: the first that fits is taken. "các sở, ban, ngành, đoàn thể" covers departments, and the unions too. */
const KINDS: readonly Kind[] = [
  {
    opens:
      /^(?:tinh uy|thanh uy|huyen uy|dang uy|dang bo|chi bo|thi uy|quan uy|van phong (?:tinh|thanh) uy|ban (?:tuyen giao|to chuc|noi chinh|dan van|kiem tra))/u,
    nouns: list('cap uy | to chuc dang | dang bo | dang uy | chi bo | ban dang | ban | cac cap uy'),
  },
  {
    opens:
      /^(?:mat tran|doan thanh nien|tinh doan|thanh doan|huyen doan|hoi(?! dong)|lien doan|lien minh|lien hiep|cong doan)/u,
    nouns: list('doan the | hoi doan the | hoi | to chuc chinh tri xa hoi | to chuc doan the | mat tran'),
  },
  { opens: /^(?:ubnd|hdnd)/u, nouns: list('dia phuong | chinh quyen | cap chinh quyen') },
  {
    opens: /^(?:bo(?! chi huy| doi| chqs)|tong cuc|thanh tra chinh phu|van phong chinh phu|ngan hang nha nuoc|uy ban)/u,
    nouns: list('bo | nganh | ban nganh | bo nganh | co quan ngang bo | co quan thuoc chinh phu | nganh trung uong'),
  },
  {
    opens: /^(?:so|ban dan toc|ban quan ly|thanh tra|van phong(?= ubnd| hdnd| doan))/u,
    nouns: list('so | ban | nganh | ban nganh | so nganh | so ban nganh | nganh chuc nang | co quan chuyen mon'),
  },
  {
    opens:
      /^(?:cong an|bo chi huy|ban chi huy|bo doi|cuc|chi cuc|thue|hai quan|kho bac|bao hiem|ngan hang|toa an|vien kiem sat|thong ke|dien luc|quan ly thi truong|thi hanh an)/u,
    nouns: list('nganh | ban | ban nganh | so nganh | co quan trung uong | co quan nganh doc | luc luong'),
  },
  {
    opens: /^(?:truong|dai hoc|hoc vien)/u,
    nouns: list(
      'truong | nha truong | truong hoc | co so giao duc | co so dao tao | don vi su nghiep | don vi su nghiep cong lap',
    ),
  },
  {
    opens: /^(?:benh vien|trung tam y te|tram y te)/u,
    nouns: list('benh vien | co so y te | co so kham chua benh | don vi su nghiep | don vi su nghiep cong lap'),
  },
  {
    opens: /^(?:cong ty|tong cong ty|tap doan|xi nghiep|hop tac xa|doanh nghiep)/u,
    nouns: list('doanh nghiep | cong ty | tong cong ty | tap doan | hop tac xa | nha thau | nha dau tu | chu dau tu'),
  },
  {
    opens: /^(?:bao|dai)/u,
    nouns: list('co quan bao chi | co quan thong tin dai chung | co quan truyen thong | bao | dai'),
  },
  {
    opens: /^(?:phong|khoa|bo mon|van phong|to|doi)/u,
    nouns: list('phong | ban | khoa | bo mon | phong ban | co quan chuyen mon'),
  },
  { opens: /^(?:trung tam|vien)/u, nouns: list('trung tam | vien | don vi su nghiep | don vi su nghiep cong lap') },
  { opens: /^(?:khoi|cum)/u, nouns: list('khoi | cum | khoi thi dua | cum thi dua') },
];

/** Where territorial government stands: its level is itself a noun ("các huyện, thị xã, thành phố"). */
export const isGovernment = (core: string): boolean => /^(?:ubnd|hdnd)(?!\p{L})/u.test(core);

/** The nouns that cover an organisation of this name, longest first. */
export function nounsOf(core: string, level: string | null): readonly string[] {
  const kind = KINDS.find(({ opens }) => opens.test(core));
  const nouns = [...(kind?.nouns ?? []), ...EVERYONE, ...(isGovernment(core) && level !== null ? [level] : [])];
  return nouns.sort((a, b) => b.length - a.length);
}

/** Every noun of every kind, longest first: what the items of a collective phrase open with. */
export const ALL_NOUNS: readonly string[] = [
  ...new Set([...KINDS.flatMap(({ nouns }) => nouns), ...EVERYONE, ...NOBODY]),
].sort((a, b) => b.length - a.length);

/** Parts of one organisation: beside them "đơn vị" means its own units. */
export const INTERNAL_NOUNS: readonly string[] = list('phong | khoa | bo mon | phong ban | chi bo | to bo mon');

/** Whether a body is of the centre: "các bộ, ngành" means its kind, "các sở, ngành" that of a province. */
export const isCentral = (core: string): boolean =>
  /^(?:bo(?! chi huy| doi| chqs)|tong cuc|thanh tra chinh phu|van phong chinh phu|ngan hang nha nuoc|uy ban)(?!\p{L})/u.test(
    core,
  );

/** What says which of the two a row of nouns is about. */
export const CENTRAL_NOUNS: readonly string[] = list('bo | bo nganh | co quan ngang bo | co quan thuoc chinh phu');
export const PROVINCIAL_NOUNS: readonly string[] = list('so | so nganh | so ban nganh');
/** Nouns of other places than the centre, in whatever row they stand. */
export const LOCAL_NOUNS: readonly string[] = list('dia phuong | chinh quyen | cap chinh quyen');
