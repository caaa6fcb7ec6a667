import { fill } from '#i18n/words.ts';
import { type Entry, type SectionRecord, sectionRecords, type Stored } from '#model/archive.ts';
import { type MarkdownType, markdownTypes } from '#model/record-types.ts';

import { dateGaps, dateWords } from '#views/format/date.ts';
import { lastVersionOf, versionAnchor } from '#views/history/version.ts';
import { recordHref } from '#views/links.ts';
import { placeWords } from '#views/parts/code.ts';
import { plain, sayLocal, titleOf } from '#views/said.ts';
import { type Site, type View, viewOf } from '#views/site.ts';

import { type Cited, citedOf, type Described, fileStem, originalView, portalName } from './cited.ts';
import { compactVersion } from './version.ts';

/** The types whose records are cited. */
export type CitedRecordType = Exclude<MarkdownType, 'page'>;
export type CitedRecord = SectionRecord;

/** The records that are cited, type by type, in the order of their ids. */
export const citedRecords = ({ archive }: Site): readonly CitedRecord[] => sectionRecords(archive);

const institutionName = (view: View, id: string): string => {
  const institution = view.site.archive.institutions.get(id);
  return institution ? plain(titleOf(view, institution)) : id;
};

const publisherName = (view: View): string => plain(sayLocal(view, view.site.archive.portal.publisher.name));

/** Who made an audit: the auditor named first and those of the same role. Who only helped is no author. */
export const auditorsOf = ({ auditors }: Entry<'audit'>): readonly string[] =>
  auditors.filter(({ role }) => role === auditors[0]?.role).map(({ institution }) => institution);

/** Whether a record is of something that others published, so that it was only read here. */
const isOfOthers = ({ type }: CitedRecord): boolean => ['law', 'audit', 'statistic'].includes(type);

/** Which state of a record is cited, in words: that of its last commit, else that of the day on which it was checked. */
const noteOf = (view: View, record: CitedRecord): string => {
  const { cite } = view.words;
  const version = lastVersionOf(view.site, record);
  const portal = portalName(view.site);
  return version
    ? fill(isOfOthers(record) ? cite.readNote : cite.ownNote, {
        portal,
        date: dateWords(view, version.on),
        commit: version.commit,
      })
    : fill(isOfOthers(record) ? cite.readChecked : cite.ownChecked, {
        portal,
        ...dateGaps(view, record.checkedOn),
      });
};

/** What the record itself says of the thing, by its type. */
const ownFacts = (
  view: View,
  record: CitedRecord,
  savedOn: string,
): Pick<Described, 'type' | 'authors' | 'issuedOn' | 'number' | 'jurisdiction'> => {
  switch (record.type) {
    case 'law':
      return {
        type: view.site.legalStates.get(record.id)?.status === 'bill' ? 'bill' : 'legislation',
        authors: record.issuers.map((id) => institutionName(view, id)),
        issuedOn: record.publishedOn ?? record.introducedOn,
        number: record.identifier,
        jurisdiction: plain(placeWords(view, record.jurisdiction)),
      };
    case 'audit':
      return {
        type: 'report',
        authors: auditorsOf(record).map((id) => institutionName(view, id)),
        issuedOn: record.publishedOn,
      };
    case 'statistic':
      return {
        type: 'dataset',
        authors: [institutionName(view, record.publisher)],
        issuedOn: record.retrievedOn,
      };
    default:
      return { type: 'webpage', authors: [publisherName(view)], issuedOn: savedOn };
  }
};

const cite = (site: Site, record: CitedRecord): Cited => {
  const view = originalView(site);
  const version = lastVersionOf(site, record) ?? { on: record.checkedOn };
  const facts = ownFacts(view, record, version.on);
  const anchor = 'commit' in version ? `#${versionAnchor(version)}` : '';
  return citedOf(
    site,
    {
      id: `${record.type}-${record.id}`,
      ...facts,
      version: facts.type === 'dataset' ? compactVersion(version) : undefined,
    },
    {
      hrefIn: (language) => `${recordHref(viewOf(site, language), record)}${anchor}`,
      titleIn: (each) => plain(titleOf(each, record)),
      noteIn: (each) => noteOf(each, record),
      stem: fileStem(site, markdownTypes[record.type].folder, record.id),
    },
  );
};

const known = new WeakMap<Site, Map<Stored, Cited>>();

/** A record as something to cite: worked out once for all languages and files. */
export const citedRecord = (site: Site, record: CitedRecord): Cited => {
  const ofSite = known.get(site) ?? new Map<Stored, Cited>();
  known.set(site, ofSite);
  const cited = ofSite.get(record) ?? cite(site, record);
  ofSite.set(record, cited);
  return cited;
};
