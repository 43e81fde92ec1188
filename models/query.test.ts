import { describe, expect, it } from 'vitest';
import { readTaskQuery } from './query.js';

describe('filters given as text', () => {
  it.each([
    [{}, {}],
    [{ body: '', role: '', status: '' }, {}],
    [
      { body: 'so tai chinh', role: 'lead' },
      { body: 'so tai chinh', role: 'lead' },
    ],
    [{ status: 'overdue, due-today' }, { status: ['overdue', 'due-today'] }],
    [
      { dueFrom: '2023-03-01', dueTo: '31/3/2023' },
      { dueFrom: '2023-03-01', dueTo: '2023-03-31' },
    ],
    [{ dueFrom: ' 01/03/2023 ' }, { dueFrom: '2023-03-01' }],
    [
      { limit: '10', offset: '0' },
      { limit: 10, offset: 0 },
    ],
  ])('%j', (raw, query) => {
    expect(readTaskQuery(raw)).toEqual({ query });
  });

  it.each([
    [{ dueFrom: '3/2023' }, 'dueFrom'],
    [{ dueTo: 'mai' }, 'dueTo'],
    [{ dueFrom: '30/02/2023' }, 'dueFrom'],
    [{ dueTo: '2023-13-01' }, 'dueTo'],
    [{ role: 'boss' }, 'role'],
    [{ status: 'overdue,late' }, 'status'],
    [{ limit: '-1' }, 'limit'],
    [{ limit: '1.5' }, 'limit'],
    [{ colour: 'red' }, 'colour'],
  ])('%j is refused by name', (raw, name) => {
    const read = readTaskQuery(raw);
    expect('problems' in read && read.problems.map((problem) => problem.name)).toEqual([name]);
  });
});
