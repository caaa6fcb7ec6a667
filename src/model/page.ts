import { z } from 'zod';

import { dateText } from '#model/parts/date-field.ts';
import { field, translated } from '#model/parts/field.ts';
import { idText } from '#model/parts/id.ts';

/** A page of prose: about, method, privacy, how to take part. */
export const Page = z.strictObject({
  title: translated('Título de la página.', 'Title of the page.'),
  slug: field(
    idText(),
    'Última parte de la dirección, en este idioma.',
    'Last part of the address, in this language.',
    { translatable: true },
  ),
  description: translated('De qué trata, en una frase.', 'What it is about, in one sentence.'),
  order: field(z.int(), 'Orden en el pie de página.', 'Order in the footer.').optional(),
  checkedOn: field(dateText(), 'Fecha en que se revisó por última vez.', 'Date it was last checked.'),
});
export type Page = z.infer<typeof Page>;
