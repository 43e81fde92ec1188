import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexedTask, sampleBody, sampleDeadline } from '../tests/samples.js';
import { calendarText } from './calendar-text.js';
import { type CalendarOptions, writeCalendar } from './write-calendar.js';

const OPTIONS: CalendarOptions = {
  name: 'Kế hoạch: hạn, “a;b\\c”',
  now: '2023-04-02',
  baseUrl: 'http://127.0.0.1:4123/',
};
const monthly = { kind: 'recurring', recurrence: 'FREQ=MONTHLY;BYMONTHDAY=15', bound: 'before' } as const;
const TASKS = [
  indexedTask('b', 'Báo cáo kết quả; kèm số liệu, hình ảnh (\\ và "ngoặc")', {
    lead: [sampleBody('Sở Nội vụ'), sampleBody('Sở Văn hóa, Thể thao và Du lịch')],
    coordinating: [sampleBody('Sở Tài chính')],
    deadline: sampleDeadline('2023-06-14', { text: 'trước ngày 15/6/2023', bound: 'before', stated: '2023-06-15' }),
  }),
  indexedTask('a', 'Gửi báo cáo trước 17 giờ', { deadline: sampleDeadline('2023-05-10', { time: '17:00' }) }),
  indexedTask('c', 'Báo cáo hằng tháng', { deadline: sampleDeadline(null, monthly) }),
  indexedTask('d', 'Thường xuyên kiểm tra', { deadline: sampleDeadline(null, { kind: 'ongoing' }) }),
  indexedTask('e', 'Chưa có hạn'),
];

const read = (calendar: string) => new ICAL.Component(ICAL.parse(calendar));
const eventsOf = (calendar: string) => read(calendar).getAllSubcomponents('vevent');
const only = (calendar: string) => {
  const [event, ...others] = eventsOf(calendar);
  if (event === undefined || others.length > 0) throw new Error(`${others.length + 1} events`);
  return event;
};
const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));
const one = (changes: Parameters<typeof indexedTask>[2], options: Partial<CalendarOptions> = {}) =>
  only(writeCalendar([indexedTask('a', 'Báo cáo', changes)], { ...OPTIONS, ...options }));
const dated = { deadline: sampleDeadline('2023-06-14') };

test('an all-day deadline is one event, with its next day as its end', () => {
  const calendar = writeCalendar([indexedTask('a', 'Báo cáo', dated)], OPTIONS);
  expect(calendar).toContain('\r\nDTSTART;VALUE=DATE:20230614\r\nDTEND;VALUE=DATE:20230615\r\n');
  expect(calendar).toContain(
    '\r\nUID:d0c-a@kehoach\r\nSEQUENCE:1\r\nDTSTAMP:20230320T010000Z\r\nLAST-MODIFIED:20230320T010000Z\r\n',
  );
  expect(calendar).toContain('\r\nTRANSP:TRANSPARENT\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n');
  expect(calendar).not.toMatch(/VALARM|METHOD|RRULE|ORGANIZER|ATTENDEE/u);
});

test.each([
  ['17:00', 'DTSTART;TZID=Asia/Ho_Chi_Minh:20230614T160000', 'DTEND;TZID=Asia/Ho_Chi_Minh:20230614T170000'],
  ['00:30', 'DTSTART;TZID=Asia/Ho_Chi_Minh:20230613T233000', 'DTEND;TZID=Asia/Ho_Chi_Minh:20230614T003000'],
  ['24:00', 'DTSTART;TZID=Asia/Ho_Chi_Minh:20230614T230000', 'DTEND;TZID=Asia/Ho_Chi_Minh:20230615T000000'],
  ['25:00', 'DTSTART;VALUE=DATE:20230614', 'DTEND;VALUE=DATE:20230615'],
  ['chiều', 'DTSTART;VALUE=DATE:20230614', 'DTEND;VALUE=DATE:20230615'],
])('a deadline at %s ends at that hour in Vietnam', (time, start, end) => {
  const calendar = writeCalendar(
    [indexedTask('a', 'Báo cáo', { deadline: sampleDeadline('2023-06-14', { time }) })],
    OPTIONS,
  );
  expect(calendar).toContain(`\r\n${start}\r\n${end}\r\n`);
});

test('an event tells who, when in the words of the document, and where it is written', () => {
  const calendar = writeCalendar(TASKS.slice(0, 1), OPTIONS);
  const event = only(calendar);
  expect(value(event, 'summary')).toBe(`Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch: ${TASKS[0]?.text}`);
  expect(value(event, 'description').split('\n')).toEqual([
    'Báo cáo kết quả; kèm số liệu, hình ảnh (\\ và "ngoặc")',
    '',
    'Chủ trì: Sở Nội vụ; Sở Văn hóa, Thể thao và Du lịch',
    'Phối hợp: Sở Tài chính',
    'Thời hạn: “trước ngày 15/6/2023”',
    'Văn bản ghi trước ngày 15/06/2023, nên ngày cuối còn đúng hạn là 14/06/2023.',
    'Văn bản: Kế hoạch số 12/KH-UBND ngày 17/03/2023 của UBND tỉnh Lai Châu',
    'Trích yếu: Công tác thi đua, khen thưởng năm 2023',
    'Tệp: ke-hoach.pdf, trang 2',
  ]);
  expect(value(event, 'contact')).toBe('Sở Nội vụ; Sở Văn hóa, Thể thao và Du lịch');
  expect(value(event, 'url')).toBe('http://127.0.0.1:4123/tasks/b');
  expect(event.getFirstProperty('categories')?.getValues()).toEqual(['Kế hoạch', '12/KH-UBND', 'Sở Nội vụ']);
});

test('what the document does not say is not said', () => {
  const blank = { id: 'd0c', file: 'scan.png', type: null, number: null, issuedOn: null, issuer: null, subject: null };
  const place = { text: [{ table: 1, row: 4, column: 2 }], lead: [], coordinating: [], deadline: [] };
  const event = one({ ...dated, document: blank, lead: [], evidence: place }, { baseUrl: null });
  expect(value(event, 'summary')).toBe('Báo cáo');
  expect(value(event, 'description')).toMatch(/Văn bản: Văn bản chưa rõ số\nTệp: scan\.png, bảng 1 dòng 4$/u);
  expect(
    event.getFirstProperty('url') ?? event.getFirstProperty('categories') ?? event.getFirstProperty('contact'),
  ).toBeNull();
});

test.each([
  ['giữa tháng 6', { approximate: true }, 'Thời hạn ước chừng, cần xác nhận.'],
  ['Tháng 6/2023', { kind: 'period', start: '2023-06-01' }, 'Thời gian: từ ngày 01/06/2023 đến ngày 14/06/2023'],
] as const)('%s is explained', (text, changes, words) => {
  expect(value(one({ deadline: sampleDeadline('2023-06-14', { text, ...changes }) }), 'description')).toContain(
    `\n${words}\n`,
  );
});

test('the body is not named twice where the clause opens with it, and a long clause is cut in the title alone', () => {
  const text = `Sở Nội vụ ${'chủ trì, phối hợp với các sở '.repeat(20)}`.trim();
  const event = only(writeCalendar([indexedTask('a', text, dated)], OPTIONS));
  expect(value(event, 'summary')).toMatch(/^Sở Nội vụ chủ trì.{80,110}…$/u);
  expect(value(event, 'description').split('\n')[0]).toBe(text);
});

describe('a repeated task', () => {
  test('is one event for each turn, a year back and ahead, each with its own UID', () => {
    const events = eventsOf(writeCalendar(TASKS.slice(2, 3), OPTIONS));
    expect(value(events[0] ?? new ICAL.Component('x'), 'dtstart')).toBe('2023-04-14');
    expect(value(events[0] ?? new ICAL.Component('x'), 'uid')).toBe('d0c-c-202304-1@kehoach');
    expect(events).toHaveLength(12);
    expect(new Set(events.map((event) => value(event, 'uid'))).size).toBe(12);
  });

  test('does not begin before its document, and loses turns older than a year', () => {
    const starts = (now: string) =>
      eventsOf(writeCalendar(TASKS.slice(2, 3), { ...OPTIONS, now })).map((event) => value(event, 'dtstart'));
    expect(starts('2023-04-02')[0]).toBe('2023-04-14');
    expect(starts('2026-04-02')[0]).toBe('2025-04-14');
  });
});

test('a task that is due once stays however old it is', () => {
  expect(value(one(dated, { now: '2030-01-01' }), 'dtstart')).toBe('2023-06-14');
});

test('a withdrawn task is cancelled for 60 days and then gone', () => {
  const withdrawn = indexedTask('a', 'Báo cáo', { ...dated, withdrawnAt: '2023-04-01T18:00:00Z' });
  const on = (now: string) => eventsOf(writeCalendar([withdrawn], { ...OPTIONS, now }));
  expect(on('2023-06-01').map((event) => [value(event, 'status'), value(event, 'summary')])).toEqual([
    ['CANCELLED', 'Đã rút: Sở Nội vụ: Báo cáo'],
  ]);
  expect(on('2023-06-02')).toEqual([]);
});

test('alarms are off until asked for, and never on an approximate or withdrawn deadline', () => {
  const alarms = (changes: object, alarm: string | null) =>
    one({ ...dated, ...changes }, { alarm }).getAllSubcomponents('valarm');
  expect(alarms({}, null)).toEqual([]);
  const [alarm] = alarms({}, '3d');
  expect([
    value(alarm ?? new ICAL.Component('x'), 'action'),
    value(alarm ?? new ICAL.Component('x'), 'trigger'),
  ]).toEqual(['DISPLAY', '-P3D']);
  expect(alarms({ deadline: sampleDeadline('2023-06-14', { approximate: true }) }, '3d')).toEqual([]);
  expect(alarms({ withdrawnAt: '2023-04-01T00:00:00Z' }, '3d')).toEqual([]);
});

test.each(['3', 'd', '-3d', '0d', '3m', ''])('the alarm %j is refused', (alarm) => {
  expect(() => writeCalendar([], { ...OPTIONS, alarm })).toThrow(RangeError);
});

test('the calendar is named in both ways that readers know, without letters that they read differently', () => {
  const calendar = read(writeCalendar([], OPTIONS));
  expect(value(calendar, 'name')).toBe('Kế hoạch: hạn “a b c”');
  expect(value(calendar, 'x-wr-calname')).toBe('Kế hoạch: hạn “a b c”');
});

test('an empty feed is a calendar with a time zone', () => {
  expect(writeCalendar([], { ...OPTIONS, name: 'Hạn' })).toBe(
    [
      'BEGIN:VCALENDAR',
      'PRODID:-//kehoach//kehoach//VI',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'NAME:Hạn',
      'X-WR-CALNAME:Hạn',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Ho_Chi_Minh',
      'BEGIN:STANDARD',
      'DTSTART:19750613T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0700',
      'TZNAME:+07',
      'END:STANDARD',
      'END:VTIMEZONE',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

describe('in any time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ['America/Los_Angeles', 420],
    ['Asia/Ho_Chi_Minh', -420],
    ['Pacific/Kiritimati', -840],
  ])('%s: the same tasks in any order give the same bytes', (zone, offset) => {
    const expected = writeCalendar(TASKS, OPTIONS);
    vi.stubEnv('TZ', zone);
    expect(new Date('2023-06-14T00:00:00Z').getTimezoneOffset()).toBe(offset);
    expect(writeCalendar(TASKS.toReversed(), OPTIONS)).toBe(expected);
  });
});

test('any words survive the way through the feed, in lines of at most 75 octets that end in CRLF', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(words, words, (text, name) => {
      const task = indexedTask('a', text, { ...dated, lead: [sampleBody(name)] });
      const calendar = writeCalendar([task], OPTIONS);
      for (const line of calendar.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\p{Cc}\uFEFF]/u);
      }
      expect(value(only(calendar), 'description').startsWith(`${calendarText(text)}\n\n`)).toBe(true);
      expect(value(only(calendar), 'contact')).toBe(calendarText(name));
    }),
  );
});
