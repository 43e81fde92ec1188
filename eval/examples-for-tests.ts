import type { Body } from '../models/body.js';
import type { Deadline } from '../models/deadline.js';
import type { ExtractedTask, Extraction } from '../models/task.js';
import type { Gold, GoldTask } from './gold.js';
import { NOTHING } from './nothing.js';

/** A body named as the document writes it, or otherwise. */
export const body = (name: string, asWritten = name): Body => ({ name, asWritten, kind: 'body' });

/** A deadline on one day, with what a test changes. */
export const deadline = (changes: Partial<Deadline> = {}): Deadline => ({
  text: 'trước ngày 20/3/2023',
  kind: 'date',
  bound: 'before',
  start: null,
  due: '2023-03-19',
  stated: '2023-03-20',
  time: null,
  approximate: false,
  recurrence: null,
  offset: null,
  refersTo: null,
  inferred: [],
  ...changes,
});

/** An extracted obligation of Sở Nội vụ, with what a test changes. */
export const task = (text: string, changes: Partial<ExtractedTask> = {}): ExtractedTask => ({
  id: text,
  class: 'obligation',
  layout: 'heading',
  ordinal: null,
  section: [],
  text,
  parts: [],
  lead: [body('Sở Nội vụ')],
  coordinating: [],
  deadline: null,
  product: null,
  reportTo: null,
  repeats: null,
  evidence: { text: [], lead: [], coordinating: [], deadline: [] },
  confidence: { task: 1, lead: 1, coordinating: 1, deadline: 1 },
  flags: [],
  ...changes,
});

/** An obligation of Sở Nội vụ as a person lists it, with what a test changes. */
export const goldTask = (text: string, changes: Partial<GoldTask> = {}): GoldTask => ({
  id: text,
  class: 'obligation',
  section: 'III',
  text,
  lead: ['Sở Nội vụ'],
  coordinating: [],
  deadline: null,
  ...changes,
});

/** Gold of a document with these tasks. */
export const gold = (tasks: GoldTask[], document: Gold['document'] = {}): Gold => ({ id: 'x', document, tasks });

/** The extraction of a one-page PDF with these tasks, with what a test changes of its identity. */
export const extraction = (tasks: ExtractedTask[], document: Partial<Extraction['document']> = {}): Extraction => ({
  ...NOTHING,
  document: { ...NOTHING.document, file: 'ke-hoach.pdf', mediaType: 'application/pdf', pages: 1, ...document },
  tasks,
});
