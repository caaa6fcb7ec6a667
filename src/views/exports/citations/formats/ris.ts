import { type CitationItem, type CitedType, dateOf } from '#views/exports/citations/item.ts';

/** The reference types of RIS. A norm is a statute: what RIS calls `LEGAL` is read as a court case. */
const referenceTypes: Readonly<Record<CitedType, string>> = {
  legislation: 'STAT',
  bill: 'BILL',
  report: 'RPRT',
  dataset: 'DATA',
  webpage: 'ELEC',
};

/** `2007/01/16/`, with the parts that are not known left empty. */
const risDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, month, day, ''].join('/');
};

/**
 * What is cited as a RIS file, one tag a line however long. Written here and not by Citation.js, which breaks a line after 70
 * characters, in the middle of a word, gives norms the type of a court case and drops who issued a bill. RIS knows no organisations:
 * a name with a comma in it may be read as that of a person.
 */
export const toRis = (item: CitationItem): string => {
  const date = item.issued && dateOf(item.issued);
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', referenceTypes[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['M1', item.number],
    ['ET', item.version],
    ['PB', item.publisher],
    ['DA', date && risDate(date)],
    ['PY', date?.slice(0, 4)],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value}\r\n`)).join('');
};
