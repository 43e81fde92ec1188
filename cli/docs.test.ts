import { readdirSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { taskQuerySchema } from '../models/query.js';
import { settingsSchema } from '../models/settings.js';
import { extractionSchema } from '../models/task.js';
import { createProgram } from './program.js';
import { kehoach } from './run-for-tests.js';
import { processTerminal } from './terminal.js';

const page = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');
const program = createProgram({
  terminal: processTerminal(),
  input: process.stdin,
  environment: {},
  signal: new AbortController().signal,
});
const flagsOf = (command: Command): string[] => command.options.map(({ long }) => long ?? '').sort();

/** The sections of docs/cli.md by command, each with the flags that its table lists. */
const sections = new Map(
  page('cli.md')
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const [, name = ''] = /^`(?:kehoach )?([a-z]+)/u.exec(section) ?? [];
      return [name, [...section.matchAll(/^\| `(--[a-z-]+)/gmu)].map(([, flag = '']) => flag).sort()] as const;
    }),
);

describe('docs/cli.md', () => {
  it('has a section for each command, and none besides', () => {
    expect([...sections.keys()].sort()).toEqual(
      ['kehoach', ...program.commands.map((command) => command.name())].sort(),
    );
  });

  it.each([['kehoach', program] as const, ...program.commands.map((command) => [command.name(), command] as const)])(
    'lists the flags of %s',
    (name, command) => {
      expect(sections.get(name)).toEqual(flagsOf(command));
    },
  );
});

describe('--help', () => {
  it('lists every command, the exit codes and where settings come from', async () => {
    const { code, out, err } = await kehoach(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const command of program.commands) expect(out).toContain(`  ${command.name()} `);
    expect(out).toContain('Mã thoát: 0');
    expect(out).toContain('KEHOACH_DATA');
  });

  it.each(program.commands.map((command) => [command.name(), command] as const))(
    'says what each flag of %s is for',
    async (name, command) => {
      const { code, out } = await kehoach([name, '--help']);
      expect(code).toBe(0);
      for (const { long, description } of command.options) {
        expect(out).toContain(long ?? '');
        expect(description).toMatch(/\S/u);
      }
    },
  );

  it.each(['tasks', 'calendar'])('%s takes every filter that there is', (name) => {
    const command = program.commands.find((one) => one.name() === name);
    const filters = Object.keys(taskQuerySchema.shape);
    expect(command?.options.map((option) => option.attributeName())).toEqual(expect.arrayContaining(filters));
  });

  it('a wrong command ends with 2 and says so', async () => {
    const { code, out, err } = await kehoach(['tsaks']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('tsaks');
  });
});

/** Settings with their defaults, those of groups as "ocr.workers". */
function leaves(value: object, path = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const here = path ? `${path}.${name}` : name;
    const group = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0;
    return group ? leaves(inner, here) : [[here, inner] as [string, unknown]];
  });
}

describe('docs/settings.md', () => {
  const documented = [...page('settings.md').matchAll(/^\| `([\w.]+)`\s*\| `([^`]*)`\s*\| (.+?)\s*\|/gmu)];

  it('lists every setting with its default, and none besides', () => {
    const rows = documented.map(([, name, value]) => [name, value]);
    const settings = leaves(settingsSchema.parse({})).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    expect(rows.sort()).toEqual(settings.sort());
  });

  it('says what each is for', () => {
    for (const [, name, , meaning] of documented) expect(meaning, name).toMatch(/\p{L}{3}/u);
  });
});

/** The names of all fields in a JSON Schema, those of fields of fields included. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(Object(schema.properties)) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

describe('docs/contract.md', () => {
  const fields = [...new Set(fieldsOf(z.toJSONSchema(extractionSchema.omit({ fingerprint: true }))))];

  it('is measured against the fields of the JSON', () => {
    expect(fields).toEqual(
      expect.arrayContaining(['schemaVersion', 'coordinating', 'recurrence', 'confidence', 'box']),
    );
  });

  it.each(fields)('names %s', (field) => {
    expect(page('contract.md')).toMatch(new RegExp(`[\`{\\s]${field}[\`},[\\s]`, 'u'));
  });
});

describe('docs/glossary.md', () => {
  const folder = new URL('../models/', import.meta.url);
  const types = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gmu)])
    .map(([, name = '']) => name);

  it.each(types)('has %s', (name) => {
    expect(page('glossary.md')).toContain(`\`${name}\``);
  });
});
