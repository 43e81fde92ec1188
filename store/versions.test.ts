import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../models/document.js';
import type { Extraction } from '../models/task.js';
import {
  sampleBody,
  sampleDeadline,
  sampleExtraction,
  sampleFingerprint,
  sampleTask,
  temporaryFolder,
} from '../tests/samples.js';
import { openStore } from './open-store.js';
import type { Store } from './store.js';

const TODAY = '2026-04-01';
const AT = '2026-03-20T00:00:00Z';
const LATER = '2026-03-21T00:00:00Z';

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
beforeEach(() => {
  folder = temporaryFolder();
  store = openStore(folder.path('index.sqlite'));
});
afterEach(() => {
  store.close();
  folder.remove();
});

interface Plan extends Partial<ExtractedDocument> {
  readonly year?: number;
  readonly commune?: string;
  /** Every so many words one was recognised wrongly. */
  readonly noise?: number;
  readonly isSigned?: boolean;
  readonly isRecognised?: boolean;
  readonly bodies?: readonly string[];
}

const BODIES = ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND', 'Công an xã', 'Trạm Y tế'];
const ACTS = ['rà soát danh sách', 'lập dự toán kinh phí', 'tổ chức tập huấn', 'kiểm tra thực địa', 'báo cáo kết quả'];

/** A plan made from the office's template; `bytes` names the file. */
function plan(
  bytes: string,
  {
    year = 2026,
    commune = 'Tân Lập',
    noise = 0,
    isSigned = false,
    isRecognised = false,
    bodies = BODIES,
    ...document
  }: Plan = {},
): Extraction {
  const tasks = bodies.map((body, n) =>
    sampleTask(
      `t${n}`,
      misread(`${body} ${ACTS[n % 5]} phòng, chống thiên tai tại xã ${commune} đợt ${n + 1}`, noise),
      {
        lead: [sampleBody(body)],
        deadline: sampleDeadline(`${year}-0${n + 1}-15`),
      },
    ),
  );
  const text = Array.from({ length: 12 }, (_, n) =>
    misread(
      `Mục ${n + 1}. Ủy ban nhân dân xã ${commune} giao ${BODIES[n % 5]} ${ACTS[n % 5]} lần ${n}, xong trước ngày ${n + 3}/${(n % 9) + 1}/${year}, gửi về nơi giao việc thứ ${n}`,
      noise,
    ),
  ).join('\n');
  const note = { code: 'digital-signature', severity: 'info', text: 'Ký số', place: { page: 1 } } as const;
  return {
    ...sampleExtraction(bytes, tasks, {
      file: `${bytes}.pdf`,
      number: null,
      issuedOn: null,
      issuer: `UBND xã ${commune}`,
      subject: `Phòng, chống thiên tai năm ${year}`,
      signer: { name: 'Nguyễn Văn A', position: null, authority: null },
      ...(isRecognised ? { recognisedPages: 3 } : {}),
      ...document,
    }),
    messages: isSigned ? [note] : [],
    ...sampleFingerprint(text),
  };
}

/** A word in so many is misread, as recognition does. */
const misread = (text: string, noise: number): string =>
  text
    .split(' ')
    .map((word, n) => (noise > 0 && n % noise === noise - 1 && /^\p{L}{3,}$/u.test(word) ? `${word}i` : word))
    .join(' ');

const ISSUED = { number: '12/KH-UBND', issuedOn: '2026-01-05' };
const draft = () => plan('draft', { mediaType: 'application/msword' });
const scan = () => plan('scan', { noise: 17, isRecognised: true });
const signed = () => plan('signed', { ...ISSUED, isSigned: true });
const documents = () => store.documents().documents;
const texts = () => store.tasks({}, TODAY).tasks.map(({ text }) => text);
const ids = () =>
  store
    .tasks({}, TODAY)
    .tasks.map(({ id }) => id)
    .sort();

describe('forms of one document', () => {
  it.each([
    [[draft(), scan(), signed()]],
    [[draft(), signed(), scan()]],
    [[scan(), draft(), signed()]],
    [[scan(), signed(), draft()]],
    [[signed(), draft(), scan()]],
    [[signed(), scan(), draft()]],
  ])('are versions of it in any order; the signed one is shown and tasks are counted once', (files) => {
    for (const file of files) store.save(file, AT);
    expect(documents()).toHaveLength(1);
    expect(documents()[0]).toMatchObject({ number: '12/KH-UBND', tasks: { total: 5, withdrawn: 0 }, kin: [] });
    const shown = documents()[0]?.versions.filter(({ isShown }) => isShown);
    expect(shown).toMatchObject([{ file: 'signed.pdf', evidence: { isSigned: true, number: '12/KH-UBND' } }]);
    expect(documents()[0]?.versions).toHaveLength(3);
    expect(texts()).toEqual(signed().tasks.map(({ text }) => text));
  });

  it.each([
    ['a digital signature before number and day', signed(), plan('issued', ISSUED)],
    ['number and day before signed paper', plan('issued', ISSUED), scan()],
    ['signed paper before a draft', scan(), draft()],
    ['the text of a file before its recognised picture', plan('printed'), scan()],
    [
      'text before recognised text, all else equal',
      plan('text', ISSUED),
      plan('image', { ...ISSUED, isRecognised: true }),
    ],
  ])('are shown by what they show themselves: %s', (_, better, worse) => {
    for (const file of [better, worse]) store.save(file, AT);
    expect(documents()).toMatchObject([{ sha256: better.document.sha256 }]);
  });

  it('keep the ids of tasks when the signed file follows the draft', () => {
    store.save(draft(), AT);
    const before = ids();
    store.save(signed(), LATER);
    expect(ids()).toEqual(before);
  });

  it('are known by number and text where the issuer could not be read', () => {
    store.save(plan('issued', ISSUED), AT);
    store.save(plan('blurred', { ...ISSUED, issuer: null, subject: null, noise: 9 }), LATER);
    expect(documents()).toHaveLength(1);
  });

  it('are known by issuer, number and year however many drafts are more like', () => {
    const { documentId } = store.save(plan('issued', { ...ISSUED, noise: 3 }), AT);
    for (let n = 0; n < 12; n++)
      store.save(plan(`draft ${n}`, { signer: { name: `Người ký ${n}`, position: null, authority: null } }), AT);
    expect(store.save(plan('clear', ISSUED), LATER)).toMatchObject({ documentId, outcome: 'updated' });
  });

  it('are found when a later reading finds the number', () => {
    store.save(plan('issued', ISSUED), AT);
    store.save(plan('scan', { bodies: BODIES.slice(0, 2), noise: 3 }), AT);
    expect(documents()).toHaveLength(2);
    store.save(plan('scan', { ...ISSUED, bodies: BODIES.slice(0, 2), noise: 3 }), LATER, { force: true });
    expect(documents()).toMatchObject([{ sha256: plan('issued').document.sha256, tasks: { total: 5 } }]);
    expect(documents()[0]?.versions).toHaveLength(2);
  });
});

describe('another document from the same template', () => {
  it.each<[string, Plan]>([
    ['number', { ...ISSUED, number: '13/KH-UBND' }],
    ['issuer', { issuer: 'UBND xã Mường So' }],
    ['year of issue', { issuedOn: '2025-01-05' }],
    ['year, in the subject', { subject: 'Phòng, chống thiên tai quý I, tháng 3 năm 2027' }],
    ['year, in the deadlines alone', { year: 2027 }],
    ['commune', { commune: 'Mường So' }],
    ['type', { type: 'Báo cáo' }],
    ['quarter', { subject: 'Phòng, chống thiên tai quý II năm 2026' }],
    ['month', { subject: 'Phòng, chống thiên tai tháng 4 năm 2026' }],
  ])('is neither joined nor said to be alike: another %s', (_, other) => {
    const first = plan('first', { ...ISSUED, subject: 'Phòng, chống thiên tai quý I, tháng 3 năm 2026' });
    store.save(first, AT);
    expect(
      store.save(
        plan('other', { subject: first.document.subject, ...ISSUED, ...other, number: other.number ?? null }),
        LATER,
      ),
    ).toMatchObject({
      outcome: 'new',
      unsure: [],
    });
    expect(documents()).toHaveLength(2);
    expect(store.tasks({}, TODAY).total).toBe(10);
  });

  it.each<[string, Plan]>([
    ['signer', { signer: { name: 'Trần Thị B', position: null, authority: null } }],
    ['subject', { subject: 'Phòng, chống thiên tai và cứu nạn năm 2026' }],
    ['symbol', { symbol: 'KH-BCH' }],
    ['place', { place: 'Điện Biên' }],
    ['body above', { parentBody: 'UBND huyện Tủa Chùa' }],
    ['issuer, which is not stated', { issuer: null }],
    ['lead bodies', { bodies: BODIES.toReversed() }],
    ['tasks: most are missing', { bodies: BODIES.slice(0, 3) }],
    ['day', { issuedOn: '2026-02-01' }],
  ])('that agrees in all but the %s is kept apart, and both say that they may be one', (_, other) => {
    const { documentId } = store.save(
      plan('first', { issuedOn: '2026-01-05', parentBody: 'UBND huyện Mường Ảng' }),
      AT,
    );
    const saved = store.save(plan('other', other), LATER);
    expect(saved).toMatchObject({ outcome: 'new', unsure: [documentId] });
    expect(store.document(documentId)?.kin).toMatchObject([{ id: saved.documentId, verdict: 'unsure' }]);
    expect(store.document(saved.documentId)?.kin).toMatchObject([{ id: documentId, verdict: 'unsure' }]);
  });

  it('does not replace a file of the same name that says nothing of itself', () => {
    const unknown = { file: 'scan0001.pdf', issuer: null, type: null, subject: null, symbol: null, signer: null };
    store.save(plan('first', unknown), AT);
    const other = { ...plan('other', unknown), ...sampleFingerprint(BODIES.join(' và ').repeat(20)) };
    expect(store.save(other, LATER)).toMatchObject({ outcome: 'new', withdrawn: 0, unsure: [] });
    expect(store.save(plan('first again', { ...unknown, noise: 20 }), LATER)).toMatchObject({ outcome: 'updated' });
  });
});

describe('a person', () => {
  const unsure = () => {
    const first = store.save(plan('first', ISSUED), AT).documentId;
    const other = store.save(plan('other', { bodies: BODIES.slice(0, 3) }), AT).documentId;
    return { first, other };
  };

  it('says that two documents are one: the better version is shown, every task once, old ids and addresses go on', () => {
    const { first, other } = unsure();
    const before = store.tasks({ document: first }, TODAY).tasks.map(({ id }) => id);
    expect(store.join(other, first, LATER)).toEqual({ documentId: first });
    expect(documents()).toMatchObject([{ id: first, kin: [], tasks: { total: 5, withdrawn: 3 } }]);
    expect(ids()).toEqual(before.sort());
    expect(store.document(other)?.id).toBe(first);
  });

  it('takes that back: both are as before, under their own ids, and nobody is asked again', () => {
    const { first, other } = unsure();
    const before = [ids(), documents().map(({ id, sha256, tasks }) => ({ id, sha256, tasks }))];
    store.join(first, other, LATER);
    expect(store.separate(first, plan('other').document.sha256, LATER)).toEqual({ documentId: other });
    expect([ids(), documents().map(({ id, sha256, tasks }) => ({ id, sha256, tasks }))]).toEqual([
      before[0],
      [
        { id: other, sha256: plan('other').document.sha256, tasks: { total: 3, obligations: 3, withdrawn: 0 } },
        { id: first, sha256: plan('first').document.sha256, tasks: { total: 5, obligations: 5, withdrawn: 0 } },
      ],
    ]);
    expect(store.document(first)?.kin).toMatchObject([{ id: other, verdict: 'apart' }]);
    for (const file of [plan('other', { bodies: BODIES.slice(0, 3) }), plan('first', ISSUED)])
      store.save({ ...file, messages: [] }, LATER, { force: true });
    expect(store.document(first)?.kin).toMatchObject([{ id: other, verdict: 'apart' }]);
  });

  it('says that two documents are two, and takes that back', () => {
    const { first, other } = unsure();
    store.separate(other, first, LATER);
    for (const id of [first, other]) expect(store.document(id)?.kin).toMatchObject([{ verdict: 'apart' }]);
    store.save(plan('other', { bodies: BODIES.slice(0, 4) }), LATER, { force: true });
    expect(store.document(other)?.kin).toMatchObject([{ verdict: 'apart' }]);
    store.join(first, other, LATER);
    expect(documents()).toMatchObject([{ id: first, kin: [] }]);
  });

  it('takes a version out that nobody was asked about, the one that is shown too', () => {
    const { documentId } = store.save(draft(), AT);
    store.save(signed(), LATER);
    const other = store.separate(documentId, 'signed.pdf', LATER).documentId;
    expect(store.document(documentId)).toMatchObject({ number: null, file: 'draft.pdf', tasks: { total: 5 } });
    expect(store.document(other)).toMatchObject({ number: '12/KH-UBND', tasks: { total: 5, withdrawn: 0 } });
    expect(store.save(plan('another scan', { noise: 17, isRecognised: true }), LATER).unsure).toHaveLength(2);
  });

  it('is told what can not be done', () => {
    const { documentId } = store.save(draft(), AT);
    const refused = (code: string) => expect.objectContaining({ name: 'StoreError', code });
    expect(() => store.join(documentId, 'zzzz', AT)).toThrow(refused('no-document'));
    expect(() => store.separate(documentId, 'zzzz', AT)).toThrow(refused('no-document'));
    expect(() => store.separate(documentId, 'draft.pdf', AT)).toThrow(refused('only-version'));
    expect(store.join(documentId, documentId, AT)).toEqual({ documentId });
  });
});

describe('a file that holds several documents', () => {
  const part = { ...plan('').document, page: 2 };
  const own = { type: 'Kế hoạch', number: '46/KH-SNV', issuedOn: null, issuer: 'Sở Nội vụ', subject: null };
  const both = () => ({
    ...sampleExtraction('both', [sampleTask('a', 'Báo cáo'), sampleTask('b', 'Rà soát', { ownDocument: own })], {
      number: '45/QĐ-SNV',
    }),
    parts: [
      { ...part, number: '45/QĐ-SNV', tasks: ['a'] },
      { ...part, number: '46/KH-SNV', tasks: ['b'] },
      { ...part, number: '47/TB-SNV', tasks: [] },
    ],
  });

  it.each([
    ['45/QĐ-SNV', ['Báo cáo']],
    ['46/kh-snv', ['Rà soát']],
    ['47/TB-SNV', []],
    ['ke-hoach.pdf', ['Báo cáo', 'Rà soát']],
  ])('is asked by the number of each: %s', (document, expected) => {
    store.save(both(), AT);
    expect(store.tasks({ document }, TODAY).tasks.map(({ text }) => text)).toEqual(expected);
    expect(store.document(document)?.file).toBe('ke-hoach.pdf');
  });

  it('has only the tasks of the document flagged that is abolished', () => {
    store.save(both(), AT);
    const change = { relation: 'abolishes', number: '46/KH-SNV', date: null, issuer: 'Sở Nội vụ' } as const;
    store.save(
      sampleExtraction('later', [], { file: 'b.pdf', number: '50/QĐ-SNV', issuer: 'Sở Nội vụ', changes: [change] }),
      LATER,
    );
    const [first, second] = store.tasks({ document: 'ke-hoach.pdf' }, TODAY).tasks;
    expect(first).toMatchObject({ flags: [], sequence: 0 });
    expect(first).not.toHaveProperty('changedBy');
    expect(second).toMatchObject({
      flags: ['document-abolished'],
      changedBy: [{ relation: 'abolishes', number: '50/QĐ-SNV', since: LATER }],
      sequence: 1,
      modifiedAt: LATER,
    });
  });
});
