import type { Issue, Message } from '#model/issue.ts';

import type { BodyPart } from './markdown.ts';

const schemes = ['http:', 'https:', 'tel:'];

const problemOf = ({
  kind,
  value,
  depth,
}: BodyPart): { rule: string; message: Message; hint: Message } | undefined => {
  if (kind === 'html')
    return {
      rule: 'html-in-body',
      message: {
        es: `hay HTML en el texto («${value.slice(0, 40)}»).`,
        en: `there is HTML in the text (“${value.slice(0, 40)}”).`,
      },
      hint: {
        es: 'Use solo Markdown: **negrita**, listas, [enlaces](https://…).',
        en: 'Use Markdown only: **bold**, lists, [links](https://…).',
      },
    };
  if (kind === 'image')
    return {
      rule: 'image-in-body',
      message: {
        es: 'hay una imagen en el texto; los registros no llevan imágenes.',
        en: 'there is an image in the text; records carry none.',
      },
      hint: { es: 'Ponga un enlace a la fuente.', en: 'Link to the source instead.' },
    };
  if (kind === 'placeholder')
    return {
      rule: 'to-fill-in',
      message: { es: `por completar: ${value}.`, en: `to be filled in: ${value}.` },
      hint: {
        es: 'Escriba el texto en lugar de todo el corchete.',
        en: 'Write the text in place of the whole bracket.',
      },
    };
  if (kind === 'heading' && depth === 1)
    return {
      rule: 'heading-level',
      message: {
        es: 'un título de nivel 1 («# ») repite el título de la página.',
        en: 'a level-1 heading (“# ”) repeats the page’s title.',
      },
      hint: { es: 'Empiece por «## ».', en: 'Start with “## ”.' },
    };
  if (kind === 'link' && !value.startsWith('/') && !value.startsWith('#')) {
    const scheme = URL.canParse(value) ? new URL(value).protocol : undefined;
    if (scheme === undefined || !schemes.includes(scheme))
      return {
        rule: 'link-address',
        message: {
          es: `el enlace «${value}» no lleva a una página segura.`,
          en: `the link “${value}” leads to no safe page.`,
        },
        hint: {
          es: 'Use https://…, o /laws/identificador para otro registro.',
          en: 'Use https://…, or /laws/its-id for another record.',
        },
      };
  }
  return undefined;
};

/** What may not stand in the body of a record: HTML, images, a first-level heading, links that run code; and, as a warning, what is to be filled in. */
export const bodyIssues = (file: string, parts: readonly BodyPart[]): Issue[] =>
  parts.flatMap((part) => {
    const problem = problemOf(part);
    return problem
      ? [
          {
            ...problem,
            severity: part.kind === 'placeholder' ? ('warning' as const) : ('error' as const),
            file,
            place: { in: 'body' as const, offset: part.offset },
          },
        ]
      : [];
  });
