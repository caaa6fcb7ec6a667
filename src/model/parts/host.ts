import { z } from 'zod';

import { dateText } from './date-field.ts';
import { field } from './field.ts';
import { localText } from './text.ts';

/** A host that robots are not to ask; what is below it (`www.` and the like) is meant too. */
export const RefusingHost = z.strictObject({
  host: field(
    z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/),
    'Nombre del sitio, sin «https://» ni «/»; vale también para lo que está debajo (www.).',
    'Name of the host, without “https://” or “/”; what is below it (www.) is meant too.',
  ),
  reason: field(localText(), 'Por qué no se le pregunta.', 'Why it is not asked.'),
  on: field(dateText(), 'Fecha en que se comprobó.', 'Date this was found.'),
});
