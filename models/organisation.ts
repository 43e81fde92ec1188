import { z } from 'zod';

/** Our own organisation, as the settings name it. */
export const organisationSchema = z
  .object({
    /** Full name with its place: "Sở Công Thương tỉnh Lai Châu". */
    name: z.string().trim().min(1),
    /** Other names and short names: "SCT", "Sở Công nghiệp". */
    aliases: z.array(z.string()).default([]),
    /** Units of ours: "Văn phòng", "Chi cục Quản lý thị trường". */
    units: z.array(z.string()).default([]),
    /** Groups that we belong to, in the words of documents: "Cụm Thi đua V", "các sở, ban, ngành". */
    groups: z.array(z.string()).default([]),
    /** What we stand in, where the name does not say: "huyện Than Uyên", "tỉnh Lai Châu". */
    within: z.array(z.string()).default([]),
  })
  .strict();
export type Organisation = z.infer<typeof organisationSchema>;

/** Collective phrases and the bodies that they mean, as the office knows them. */
export const groupsSchema = z.record(z.string(), z.array(z.string()));
export type Groups = z.infer<typeof groupsSchema>;

/**
 * How a task comes to be ours: our own name; a name that we bore, or a body that we followed (2025 reorganisation); a unit of
 * ours; a group that we belong to; a collective phrase that covers bodies of our kind.
 */
export const oursWhySchema = z.enum(['directly', 'predecessor', 'unit', 'group', 'collective']);
export type OursWhy = z.infer<typeof oursWhySchema>;

/** Why a task is ours, with Vietnamese words for a person. */
export const oursSchema = z.object({ why: oursWhySchema, words: z.string() });
export type Ours = z.infer<typeof oursSchema>;
