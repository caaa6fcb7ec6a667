import type { Archive } from '#model/archive.ts';
import type { Message } from '#model/issue.ts';
import type { RecordType } from '#model/parts/field.ts';

import { recordsOf } from './documents.ts';
import { type Surroundings, suggest } from './rule.ts';

interface Noun {
  readonly es: string;
  readonly en: string;
  readonly folder: string;
}

const nouns: Readonly<Record<RecordType, Noun>> = {
  law: { es: 'la norma', en: 'law', folder: 'laws/' },
  commitment: { es: 'el compromiso', en: 'commitment', folder: 'commitments/' },
  audit: { es: 'la auditoría', en: 'audit', folder: 'audits/' },
  statistic: { es: 'la estadística', en: 'statistic', folder: 'statistics/' },
  comparison: { es: 'la comparación', en: 'comparison', folder: 'comparisons/' },
  institution: { es: 'la institución', en: 'institution', folder: 'institutions/' },
  jurisdiction: { es: 'la jurisdicción', en: 'jurisdiction', folder: 'jurisdictions.yaml' },
  method: { es: 'el método', en: 'method', folder: 'methods/' },
  edition: { es: 'la edición', en: 'edition', folder: 'editions/' },
  page: { es: 'la página', en: 'page', folder: 'pages/' },
};

/** How many different unknown ids are answered with the nearest known one. */
const mostHints = 200;

/** The records that can be pointed to, and what to say of one that cannot. */
export interface Known {
  readonly has: (type: RecordType, id: string) => boolean;
  /** What is wrong with a reference to `id`, and what to write instead. */
  readonly missing: (type: RecordType, id: string) => { readonly message: Message; readonly hint: Message };
}

const whereOf = (type: RecordType): Message =>
  type === 'jurisdiction'
    ? { es: 'Los códigos están en jurisdictions.yaml.', en: 'The codes are in jurisdictions.yaml.' }
    : {
        es: `Los identificadores son los nombres de archivo en ${nouns[type].folder}.`,
        en: `Known ids are the file names in ${nouns[type].folder}.`,
      };

/**
 * Ids by type. A record whose own faults keep it out of the archive is known all the same: its file says what to mend,
 * and what points to it is right.
 */
export const knownOf = (archive: Archive, { files }: Surroundings): Known => {
  const ids = new Map<string, Set<string>>();
  const of = (type: string): Set<string> => {
    const known = ids.get(type) ?? new Set<string>();
    ids.set(type, known);
    return known;
  };
  for (const { type, id, language } of files) if (language === undefined) of(type).add(id);
  const aliases = new Map<string, string>();
  for (const record of recordsOf(archive)) {
    of(record.type).add(record.id);
    const former = 'aliases' in record ? (record.aliases ?? []) : [];
    for (const alias of former) aliases.set(`${record.type} ${alias}`, record.id);
  }
  for (const { code } of archive.jurisdictions.all) of('jurisdiction').add(code);
  for (const { id } of archive.methods.all) of('method').add(id);
  for (const { id } of archive.editions.all) of('edition').add(id);
  // The nearest id is costly to find: one renamed record may be named in thousands of places, and where hundreds of ids
  // are wrong they have one cause that no single hint mends.
  const hints = new Map<string, Message>();
  const hintFor = (type: RecordType, id: string): Message => {
    const key = `${type} ${id}`;
    const now = aliases.get(key);
    const hint =
      hints.get(key) ??
      (now === undefined
        ? suggest(id, hints.size < mostHints ? [...of(type)] : [], whereOf(type))
        : { es: `Ahora se llama «${now}»: escriba ${now}`, en: `It is now called “${now}”: write ${now}` });
    hints.set(key, hint);
    return hint;
  };
  return {
    // Without any jurisdiction their file is missing or broken: that is one problem, not one for each record.
    has: (type, id) => of(type).has(id) || (type === 'jurisdiction' && of(type).size === 0),
    missing: (type, id) => ({
      message: {
        es: `${nouns[type].es} «${id}» no existe.`,
        en: `${nouns[type].en} “${id}” does not exist.`,
      },
      hint: hintFor(type, id),
    }),
  };
};
