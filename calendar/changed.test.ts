import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { ChangedBy, Task } from '../models/task.js';
import { indexedTask, sampleDeadline } from '../tests/samples.js';
import { writeCalendar } from './write-calendar.js';

const BY: Omit<ChangedBy, 'relation'> = {
  id: 'n3w',
  type: 'Quyết định',
  number: '20/QĐ-UBND',
  issuedOn: '2023-04-01',
  issuer: 'UBND tỉnh Lai Châu',
  since: '2023-04-02T00:00:00Z',
};
const task = (...relations: ChangedBy['relation'][]): Task =>
  indexedTask('a', 'Báo cáo kết quả', {
    deadline: sampleDeadline('2023-06-20'),
    changedBy: relations.map((relation) => ({ ...BY, relation })),
  });
const write = (one: Task, now = '2023-04-10') =>
  writeCalendar([one], { name: 'Lịch', now, baseUrl: null, alarm: '3d' });
const eventOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');

describe('a task whose document was changed', () => {
  it.each([
    ['replaces', 'Văn bản đã được thay thế', 'Được thay thế bởi'],
    ['abolishes', 'Văn bản đã bị bãi bỏ', 'Bị bãi bỏ bởi'],
  ] as const)(
    'is cancelled, not left out, when another %s it, and says why, on any later day',
    (relation, title, words) => {
      const event = eventOf(write(task(relation), '2024-01-10'));
      expect(event?.getFirstPropertyValue('status')).toBe('CANCELLED');
      expect(event?.getFirstPropertyValue('summary')).toMatch(new RegExp(`^${title}: `, 'u'));
      expect(event?.getFirstPropertyValue('description')).toContain(
        `${words} Quyết định số 20/QĐ-UBND, UBND tỉnh Lai Châu: hãy xem nhiệm vụ này còn phải làm không.`,
      );
      expect(event?.getFirstSubcomponent('valarm')).toBeNull();
    },
  );

  it('stands when it was amended, and says by what', () => {
    const event = eventOf(write(task('amends')));
    expect(event?.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event?.getFirstPropertyValue('summary')).not.toContain('Văn bản đã');
    expect(event?.getFirstPropertyValue('description')).toContain('Được sửa đổi, bổ sung bởi Quyết định số 20/QĐ-UBND');
    expect(event?.getFirstSubcomponent('valarm')).not.toBeNull();
  });

  it('is abolished where one document amends it and another abolishes it', () => {
    expect(eventOf(write(task('amends', 'abolishes')))?.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('gives the same bytes twice, and those of before where nothing changes it', () => {
    expect(write(task('replaces'))).toBe(write(task('replaces')));
    const { changedBy: _, ...plain } = task();
    expect(write(task())).toBe(write(plain));
  });
});
