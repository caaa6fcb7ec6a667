import { z } from 'zod';

import { dateText } from './date-field.ts';
import { field, reference, translated } from './field.ts';
import { webAddress } from './source.ts';

/** What an authority answers to what an audit says of it. */
export const Reply = z.strictObject({
  by: reference('institution', 'Autoridad que responde.', 'Authority that replies.'),
  on: field(dateText(), 'Fecha de la respuesta.', 'Date of the reply.'),
  text: translated('La respuesta.', 'The reply.'),
  url: field(webAddress(), 'Dirección de la respuesta.', 'Address of the reply.').optional(),
});

/** The same, to a recommendation: whether a state accepted one is often known without the day. */
export const RecommendationReply = Reply.partial({ on: true });
export type RecommendationReply = z.infer<typeof RecommendationReply>;
