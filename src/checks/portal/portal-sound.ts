import type { Archive } from '#model/archive.ts';
import type { Issue } from '#model/issue.ts';
import { settingsOf } from '#checks/documents.ts';
import { fieldIssue, issueAt, type Rule, suggest, type Surroundings } from '#checks/rule.ts';

import { wrongCodeLists } from './code-lists.ts';
import { formsOfTwoTerms } from './glossary-forms.ts';
import { missingLanguages } from './local-texts.ts';

const name = 'portal-sound';
const file = 'portal.yaml';

/** Sections of the site that a menu may name. */
export const sections = [
  'laws',
  'commitments',
  'audits',
  'scorecards',
  'statistics',
  'comparisons',
  'regions',
  'institutions',
  'pillars',
  'glossary',
  'changes',
  'data',
  'search',
] as const;

/** Pages that every portal owes its readers. */
export const requiredPages = ['about', 'method', 'privacy', 'take-part'] as const;

const wrongNavigation = ({ portal: { navigation } }: Archive): Issue[] =>
  navigation.flatMap((section, index) => {
    const at = ['navigation', index];
    if (!(sections as readonly string[]).includes(section))
      return [
        fieldIssue(
          name,
          file,
          at,
          {
            es: `«${section}» no es una sección del sitio.`,
            en: `“${section}” is not a section of the site.`,
          },
          suggest(section, sections, {
            es: `Secciones: ${sections.join(', ')}.`,
            en: `Sections: ${sections.join(', ')}.`,
          }),
        ),
      ];
    return navigation.indexOf(section) === index
      ? []
      : [
          fieldIssue(
            name,
            file,
            at,
            {
              es: `la sección «${section}» está dos veces en el menú.`,
              en: `the section “${section}” is twice in the menu.`,
            },
            { es: 'Quite una.', en: 'Remove one.' },
          ),
        ];
  });

const repeatedLanguages = ({ portal: { languages } }: Archive): Issue[] =>
  languages.flatMap((language, index) =>
    languages.indexOf(language) === index
      ? []
      : [
          fieldIssue(
            name,
            file,
            ['languages', index],
            {
              es: `el idioma «${language}» está dos veces.`,
              en: `the language “${language}” is there twice.`,
            },
            { es: 'Quite uno.', en: 'Remove one.' },
          ),
        ],
  );

const absentPages = ({ pages }: Archive, { files }: Surroundings): Issue[] =>
  requiredPages
    .filter((id) => !pages.get(id) && !files.some((each) => each.type === 'page' && each.id === id))
    .map((id) =>
      issueAt(
        name,
        `pages/${id}.md`,
        { in: 'file' },
        { es: `falta la página «${id}».`, en: `the page “${id}” is missing.` },
        {
          es: `Cree pages/${id}.md con title, slug, description y checkedOn.`,
          en: `Create pages/${id}.md with title, slug, description and checkedOn.`,
        },
      ),
    );

const repeatedSlugs = ({ pages }: Archive): Issue[] => {
  const first = new Map<string, string>();
  return pages.all.flatMap(({ id, slug, file: pageFile }) => {
    const other = first.get(slug);
    first.set(slug, other ?? id);
    if (other === undefined) return [];
    return [
      fieldIssue(
        name,
        pageFile,
        ['slug'],
        {
          es: `la dirección «${slug}» ya es la de la página «${other}».`,
          en: `the address “${slug}” is already that of the page “${other}”.`,
        },
        { es: `Escriba otra, por ejemplo slug: ${id}`, en: `Write another, such as slug: ${id}` },
      ),
    ];
  });
};

/** The portal has the lists, pages and texts that its records and its readers need, and a menu that leads somewhere. */
export const portalSound: Rule = {
  name,
  check: (archive, surroundings) => [
    ...repeatedLanguages(archive),
    ...wrongNavigation(archive),
    ...wrongCodeLists(name, archive.portal),
    ...absentPages(archive, surroundings),
    ...repeatedSlugs(archive),
    ...formsOfTwoTerms(name, archive),
    ...settingsOf(archive, surroundings).flatMap((document) =>
      missingLanguages(name, archive.portal.languages, document),
    ),
  ],
};
