import { z } from 'zod';

/** A responsible body: one organisation, office holder (`body`), or a collective phrase kept as one (`group`). */
export const bodySchema = z.object({
  /** The name resolved as far as the document itself allows ("Văn phòng" → "Văn phòng Sở Công Thương tỉnh Gia Lai"). */
  name: z.string(),
  asWritten: z.string(),
  kind: z.enum(['body', 'group']),
});
export type Body = z.infer<typeof bodySchema>;

export const bodyRoleSchema = z.enum(['lead', 'coordinating']);
export type BodyRole = z.infer<typeof bodyRoleSchema>;
