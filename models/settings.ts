import { z } from 'zod';
import { groupsSchema, organisationSchema } from './organisation.js';

/** `kehoach.json`: every setting, its default and its meaning (docs/settings.md lists them; a test keeps the two equal). */
export const settingsSchema = z
  .object({
    /** Folder of the index, originals and copies. */
    data: z.string().default('./data'),
    /** Folder that `serve` and `watch` watch. */
    inbox: z.string().default('./inbox'),
    host: z.string().default('127.0.0.1'),
    port: z.number().int().min(0).max(65_535).default(4123),
    /** "trước ngày 20" counts the 20th itself, for offices that read it so. */
    beforeCountsTheDay: z.boolean().default(false),
    /** A task is "sắp đến hạn" from this many days before it is due. */
    dueSoonDays: z.number().int().min(0).max(365).default(7),
    ocr: z
      .object({
        /** Engines running side by side. */
        workers: z.number().int().min(1).max(64).default(2),
        /** Whose engine: the one that comes with kehoach, or the installed program `tesseract`. */
        engine: z.enum(['tesseract.js', 'native']).default('tesseract.js'),
      })
      .strict()
      .prefault({}),
    watch: z
      .object({
        /** A file must not have changed for this long before it is read. */
        stableSeconds: z.number().min(0).max(3600).default(2),
        /** The inbox is looked through this often; more seldom for slow network shares. */
        everySeconds: z.number().min(0.1).max(3600).default(1),
      })
      .strict()
      .prefault({}),
    limits: z
      .object({
        /** Reading of a file is ended when it goes on for so long without finishing a page. */
        seconds: z.number().min(5).max(3600).default(55),
        /** Memory of the process that reads, for files of ordinary size (16 MB). */
        megabytes: z.number().int().min(300).max(65_536).default(720),
      })
      .strict()
      .prefault({}),
    /** How `serve` and `watch` tell what happens: lines for people, or JSON objects for programs. */
    log: z.enum(['text', 'json']).default('text'),
    calendar: z
      .object({
        name: z.string().default('Kế hoạch: hạn hoàn thành'),
      })
      .strict()
      .prefault({}),
    organisation: organisationSchema.nullable().default(null),
    /** Collective phrases with the bodies that they mean: {"các sở, ban, ngành": ["Sở Nội vụ", …]}. */
    groups: groupsSchema.default({}),
  })
  .strict();
export type Settings = z.infer<typeof settingsSchema>;
