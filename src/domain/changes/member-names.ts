/** Keys of which a member shows the first that it has. */
type Part = readonly string[];

/**
 * What may tell the members of a list apart, best first: the same words that findings, sources and translations point to. Members
 * that carry an id only where their date is not enough are named by the one they have.
 */
const schemes: readonly (readonly Part[])[] = [
  [['id']],
  [['key']],
  [['code']],
  [['number']],
  [['name']],
  [['law']],
  [['law'], ['type']],
  [['law'], ['type'], ['on']],
  [['institution', 'class']],
  [['institution', 'class'], ['role']],
  [['audit'], ['recommendation']],
  [['id', 'field']],
  [['id', 'on']],
  [['from']],
  [['id', 'on', 'from', 'kind']],
  [['source']],
  [['source'], ['page']],
  [['value']],
];

type Member = Readonly<Record<string, unknown>>;

const nameBy = (scheme: readonly Part[], member: Member): string | undefined => {
  const words = scheme.map((part) => {
    const key = part.find((each) => typeof member[each] === 'string' || typeof member[each] === 'number');
    return key === undefined ? undefined : String(member[key]).trim();
  });
  return words.includes(undefined) ? undefined : words.join(' ');
};

const distinct = (names: readonly (string | undefined)[]): names is readonly string[] =>
  !names.includes(undefined) && new Set(names).size === names.length;

/**
 * The names of the members of two versions of a list, by which a member is known in both: undefined where nothing names every member
 * of both and no two of one list alike.
 */
export const memberNames = (
  before: readonly Member[],
  after: readonly Member[],
): { readonly before: readonly string[]; readonly after: readonly string[] } | undefined => {
  for (const scheme of schemes) {
    const names = [before, after].map((list) => list.map((member) => nameBy(scheme, member)));
    const [first = [], second = []] = names;
    if (distinct(first) && distinct(second)) return { before: first, after: second };
  }
  return undefined;
};
