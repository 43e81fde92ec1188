import type { Block } from '../../models/document.js';
import type { Message } from '../../models/message.js';
import type { DeadlineContext } from '../deadlines/index.js';
import { withoutBases } from './bases.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import { addNodes } from './from-outline.js';
import { joinBroken } from './join-broken.js';
import { buildOutline } from './outline.js';
import { followReferences } from './references.js';
import { isRegulation } from './zones.js';

/** Finds the duties of a document's body, in reading order. Pure: the reference dates come in with `when`. */
export function findTasks(blocks: readonly Block[], when: DeadlineContext): { drafts: Draft[]; messages: Message[] } {
  const context: Context = {
    section: [],
    path: [],
    zone: 'general',
    lead: [],
    coordinating: [],
    leadFrom: 'none',
    deadline: null,
    period: null,
    when,
    drafts: [],
    messages: [],
    tables: [],
  };
  const roots = buildOutline(joinBroken(withoutBases(blocks)));
  const start = roots.findIndex((node) => node.kind === 'table' || node.level !== 'plain' || node.children.length > 0);
  const preamble = start < 0 ? roots : roots.slice(0, start);
  addNodes(preamble, { ...context, zone: 'preamble', path: ['preamble'] });
  const operative = start < 0 ? [] : roots.slice(start);
  const rules = operative.findIndex((node) => node.kind === 'item' && isRegulation(node.paragraph.text));
  addNodes(rules < 0 ? operative : operative.slice(0, rules), context);
  if (rules >= 0) addNodes(operative.slice(rules), { ...context, zone: 'rules', path: ['rules'] });
  return { drafts: followReferences(context.drafts), messages: context.messages };
}
