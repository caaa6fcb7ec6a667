import { isWanting, type LinkReport, type ReportedLink, type Since } from './report.ts';
import { type State, states } from './verdict.ts';
import { type LinkLanguage, reasonWords, said, stateWords } from './words.ts';

interface Printing {
  readonly language: LinkLanguage;
  /** The content folder as it is written on this machine, before the name of each file. */
  readonly contentDir: string;
  /** What changed since the last report, if there is one. */
  readonly since: Since | undefined;
}

/** States whose addresses are told one by one. */
const told: readonly State[] = states.filter((state) => state !== 'works' && state !== 'unchecked');

const recordsIn = (report: LinkReport): number =>
  new Set(report.links.flatMap(({ places }) => places.map(({ file }) => file))).size;

const reasonOf = ({ reason, status }: ReportedLink, language: LinkLanguage): string => {
  const odd = status !== undefined && reason !== 'answers';
  return `${reasonWords[reason][language]}${odd ? ` (${status})` : ''}`;
};

/** Text between quotes as YAML needs it: an address with `: ` or ` #` cannot be, since it has no spaces. */
const line = (field: string, url: string): string => `${field.split('.').at(-1) ?? 'url'}: ${url}`;

const summary = (report: LinkReport, { language, since }: Printing): string[] => {
  const words = said[language];
  return [
    `${words.on(report.checkedOn)} ${words.counted(report.links.length, recordsIn(report))}`,
    since
      ? words.since(since.checkedOn, since.fresh.size, since.mended.length, since.taken.length)
      : words.first,
  ];
};

/** What no program checks is the same every week, so it is counted by host and reason. */
const uncheckedHosts = (report: LinkReport, language: LinkLanguage): string[] => {
  const unchecked = report.links.filter(({ state }) => state === 'unchecked');
  const lines = Map.groupBy(
    unchecked,
    ({ url, reason }) => `${new URL(url).hostname}: ${reasonWords[reason][language]}`,
  );
  return [...lines].map(([line, links]) => `${line} (${links.length})`).sort();
};

/** Hosts that shut programs out and are not on the list yet, as they are written in portal.yaml. */
const proposal = (report: LinkReport, words: (typeof said)['es']): string[] => {
  const shut = report.links.filter(({ reason }) => ['robots', 'refused', 'challenge'].includes(reason));
  const hosts = [...new Set(shut.map(({ url }) => new URL(url).hostname))].sort();
  if (hosts.length === 0) return [];
  const entries = hosts.flatMap((host) => [
    `  - host: ${host}`,
    '    reason:',
    `      es: ${said.es.reason}`,
    `      en: ${said.en.reason}`,
    `    on: '${report.checkedOn}'`,
  ]);
  return [words.paste, 'refusingHosts:', ...entries];
};

/** The report as somebody reads it in a terminal: first what is to be done, each with its file and line, then the counts. */
export const reportAsText = (report: LinkReport, printing: Printing): string => {
  const { language, contentDir, since } = printing;
  const words = said[language];
  const sections = told.flatMap((state) => {
    const links = report.links.filter((link) => link.state === state);
    if (links.length === 0) return [];
    const lines = links.flatMap((link) => [
      `  ${link.url}${since?.fresh.has(link.url) ? `  [${words.fresh}]` : ''}`,
      `    ${reasonOf(link, language)}${link.to === undefined || state === 'moved' ? '' : `: ${link.to}`}`,
      ...link.places.flatMap((place) => [
        `    ${contentDir}/${place.file}:${place.line}:${place.column}`,
        ...(state === 'moved' && link.to !== undefined ? [`      ${line(place.field, link.to)}`] : []),
      ]),
    ]);
    const { title, advice } = stateWords[state];
    return [`${title[language]} (${links.length})`, `  ${advice[language]}`, '', ...lines, ''];
  });
  const [paste, ...entries] = proposal(report, words);
  const listed = (title: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [title, ...names.map((name) => `  ${name}`), ''];
  const { title: unchecked, advice: open } = stateWords.unchecked;
  const hosts = uncheckedHosts(report, language);
  return [
    ...(report.offline ? [words.offline, ''] : []),
    ...sections,
    ...(hosts.length > 0
      ? [`${unchecked[language]} (${report.counts.unchecked})`, `  ${open[language]}`, '']
      : []),
    ...(hosts.length > 0 ? [...hosts.map((host) => `  ${host}`), ''] : []),
    ...(paste === undefined ? [] : [paste, ...entries.map((entry) => `  ${entry}`), '']),
    ...(since && since.mended.length > 0 ? listed(words.mended, since.mended) : []),
    ...listed(
      words.unread,
      report.unread.map((file) => `${contentDir}/${file}`),
    ),
    ...listed(words.idle, report.idleHosts),
    ...(report.links.some(isWanting) ? [] : [words.fine]),
    ...summary(report, printing),
    states.map((state) => `${stateWords[state].title[language]}: ${report.counts[state]}`).join(' · '),
  ].join('\n');
};

/** An address in Markdown: no sign in it can end the link, name a person or begin a tag. */
const linked = (url: string): string =>
  `<${url.replace(/[<>\\`|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}>`;

const coded = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

/** Markdown that an issue of a repository takes: past this length, in characters, it is refused. */
const longestIssue = 60_000;

/** The report as the text of an issue: counts, then for each state its records, each address with its line and what to paste. */
export const reportAsMarkdown = (report: LinkReport, printing: Printing): string => {
  const { language, contentDir, since } = printing;
  const words = said[language];
  const head = [
    `## ${words.title}`,
    '',
    ...(report.offline ? [`**${words.offline}**`, ''] : []),
    summary(report, printing).join(' '),
    '',
    `| ${words.state} | ${words.count} |`,
    '| --- | ---: |',
    ...states.map((state) => `| ${stateWords[state].title[language]} | ${report.counts[state]} |`),
    '',
  ];
  const sections = told.flatMap((state) => {
    const links = report.links.filter((link) => link.state === state);
    if (links.length === 0) return [];
    const byRecord = Map.groupBy(
      links.flatMap((link) => link.places.map((place) => ({ link, place }))),
      ({ place }) => place.file,
    );
    const records = [...byRecord]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([file, entries]) => [
        `- ${coded(`${contentDir}/${file}`)}`,
        ...entries.flatMap(({ link, place }) => [
          `  - ${coded(`:${place.line}`)} ${linked(link.url)} – ${reasonOf(link, language)}${link.to !== undefined && state !== 'moved' ? `: ${linked(link.to)}` : ''}${since?.fresh.has(link.url) ? ` **(${words.fresh})**` : ''}`,
          ...(state === 'moved' && link.to !== undefined
            ? [`    - ${coded(line(place.field, link.to))}`]
            : []),
        ]),
      ]);
    const { title, advice } = stateWords[state];
    return [`### ${title[language]} (${links.length})`, '', advice[language], '', ...records, ''];
  });
  const [paste, ...entries] = proposal(report, words);
  const listed = (title: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`### ${title}`, '', ...names.map((name) => `- ${coded(name)}`), ''];
  const { title: unchecked, advice: open } = stateWords.unchecked;
  const hosts = uncheckedHosts(report, language).map((host) => `- ${host}`);
  const lines = [
    ...head,
    ...(report.links.some(isWanting) ? [] : [words.fine, '']),
    ...sections,
    ...(hosts.length > 0
      ? [`### ${unchecked[language]} (${report.counts.unchecked})`, '', open[language], '', ...hosts, '']
      : []),
    ...(paste === undefined ? [] : [paste, '', '```yaml', ...entries, '```', '']),
    ...(since && since.mended.length > 0 ? listed(words.mended, since.mended) : []),
    ...listed(
      words.unread,
      report.unread.map((file) => `${contentDir}/${file}`),
    ),
    ...listed(words.idle, report.idleHosts),
  ];
  let length = 0;
  const fitting = lines.filter((each) => (length += each.length + 1) <= longestIssue);
  const cut = lines.length - fitting.length;
  return [...fitting, ...(cut > 0 ? [`… +${cut}`] : [])].join('\n').trimEnd();
};
