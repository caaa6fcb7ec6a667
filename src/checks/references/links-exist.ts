import type { Archive } from '#model/archive.ts';
import type { Message } from '#model/issue.ts';
import { markdownTypeNames, markdownTypes, typeOfFolder } from '#model/record-types.ts';
import { type Known, knownOf } from '#checks/known.ts';
import { issueAt, type Rule, suggest } from '#checks/rule.ts';

import { codesOf } from './codes-exist.ts';

interface Fault {
  readonly message: Message;
  readonly hint: Message;
}

const folders = markdownTypeNames.map((type) => markdownTypes[type].folder);
const sections = [...folders, 'regions', 'pillars', 'glossary'];

const forms = [...folders.map((folder) => `/${folder}/…`), '/regions/…', '/pillars/…', '/glossary#…'].join(
  ', ',
);

const amongst = (
  wanted: string,
  known: readonly string[],
  message: Message,
  where: Message,
): Fault | undefined =>
  known.includes(wanted) ? undefined : { message, hint: suggest(wanted, known, where) };

/** What is wrong with a link inside the portal, or undefined. */
const faultOf = (archive: Archive, known: Known, link: string): Fault | undefined => {
  const [address = '', fragment = ''] = link.split('#');
  const [section = '', id = '', ...rest] = address.replace(/\/$/, '').split('/').slice(1);
  if (!sections.includes(section) || rest.length > 0)
    return {
      message: {
        es: `el enlace «${link}» no lleva a ninguna sección.`,
        en: `the link “${link}” leads to no section.`,
      },
      hint: { es: `Formas que valen: ${forms}.`, en: `Forms that work: ${forms}.` },
    };
  if (section === 'glossary') {
    if (id === '' && fragment === '') return undefined;
    const term = id === '' ? fragment : id;
    if (id !== '')
      return {
        message: {
          es: `el enlace «${link}» no tiene la forma de un término.`,
          en: `the link “${link}” is not the form of a term.`,
        },
        hint: { es: `Escriba /glossary#${term}`, en: `Write /glossary#${term}` },
      };
    return amongst(
      term,
      archive.glossary.map((each) => each.id),
      {
        es: `el término «${term}» no está en el glosario.`,
        en: `the term “${term}” is not in the glossary.`,
      },
      { es: 'Los términos están en glossary.yaml.', en: 'The terms are in glossary.yaml.' },
    );
  }
  if (id === '')
    return {
      message: {
        es: `al enlace «${link}» le falta el identificador.`,
        en: `the link “${link}” lacks the id.`,
      },
      hint: { es: `Formas que valen: ${forms}.`, en: `Forms that work: ${forms}.` },
    };
  if (section === 'regions' && archive.jurisdictions.all.length === 0) return undefined;
  if (section === 'regions')
    return amongst(
      id,
      archive.jurisdictions.all.map(({ code }) => code.toLowerCase()),
      { es: `la jurisdicción «${id}» no existe.`, en: `jurisdiction “${id}” does not exist.` },
      {
        es: 'Los códigos están en jurisdictions.yaml; en un enlace van en minúsculas.',
        en: 'The codes are in jurisdictions.yaml; in a link they are in lower case.',
      },
    );
  if (section === 'pillars')
    return amongst(
      id,
      codesOf(archive, 'pillars') ?? [],
      { es: `el eje «${id}» no existe.`, en: `pillar “${id}” does not exist.` },
      {
        es: 'Los ejes están en portal.yaml, en «pillars».',
        en: 'The pillars are in portal.yaml, under “pillars”.',
      },
    );
  const type = typeOfFolder(section);
  return type === undefined || known.has(type, id) ? undefined : known.missing(type, id);
};

/** A link in a body that stays inside the portal leads to something. Addresses elsewhere are not its matter. */
export const linksExist: Rule = {
  name: 'links-exist',
  check: (archive, surroundings) => {
    const known = knownOf(archive, surroundings);
    return surroundings.bodies.flatMap(({ file, links }) =>
      links
        .filter(({ value }) => value.startsWith('/'))
        .flatMap(({ value, offset }) => {
          const fault = faultOf(archive, known, value);
          return fault
            ? [issueAt('links-exist', file, { in: 'body', offset }, fault.message, fault.hint)]
            : [];
        }),
    );
  },
};
