import type { Issue } from '#model/issue.ts';
import type { Allowance, NumberKind } from '#model/privacy.ts';

import { allows } from './allowances.ts';
import { cellsBelow } from './cells.ts';
import { findBirths } from './find/births.ts';
import { findEmails } from './find/emails.ts';
import { findHomes } from './find/homes.ts';
import { findNames } from './find/names.ts';
import { findNumbers } from './find/numbers.ts';
import { findTelephones } from './find/telephones.ts';
import type { Finder, Finding, Page } from './finding.ts';
import { fold, hardBreak, painted } from './fold.ts';
import { mask } from './mask.ts';
import { ruleOf, spokenOf } from './messages.ts';
import { numbersFor } from './numbers.ts';

/** What of a portal's settings bears on its guard. All of it may be missing: then the guard is at its strictest. */
export interface GuardSettings {
  /** The country's two letters. */
  readonly country?: string | undefined;
  readonly allowed?: readonly Allowance[];
  readonly numbers?: readonly NumberKind[];
  readonly people?: readonly string[];
  /** Names of places, which are nobody's. */
  readonly places?: readonly string[];
  /** What the portal is about, in its own words: they are no names. */
  readonly terms?: readonly string[];
  /** Helplines, as they are written and dialled. */
  readonly helplines?: readonly string[];
  /** Texts in which the portal says how it is reached: telephones and e-mail addresses in them are public. */
  readonly contacts?: readonly string[];
}

/** What was found in one file. */
export interface Looked {
  /** At offsets of the text as it was written, in their order. */
  readonly issues: readonly (Issue & { readonly place: { readonly in: 'text'; readonly offset: number } })[];
  /** Positions of the allowances that allowed something. */
  readonly used: ReadonlySet<number>;
}

/** Looks through the text of a file for data of private persons. */
export type Guard = (file: string, text: string) => Looked;

/** An address of the web. What tells a telephone or asks for a person's number stays in sight. */
const webAddress = new RegExp(`(?:https?://|www\\.)[^\\s<>"'${hardBreak})\\]}|]+`, 'gi');
const telling = /wa\.me\/|whatsapp|[?&](?:dni|cedula|ruc|rut|run|cpf|curp|tel|telefono|celular|phone)=/i;

const pageOf = (text: string): Page => ({
  text,
  prose: text.replace(webAddress, (address) => {
    if (!telling.test(address)) return painted.repeat(address.length);
    const from = address.search(telling);
    return painted.repeat(from) + address.slice(from);
  }),
});

/** Those that do not stand inside an earlier one; of two at one place the more exact kind, which was looked for first. */
const apart = (findings: readonly Finding[]): Finding[] => {
  const kept: Finding[] = [];
  let end = -1;
  for (const finding of findings.toSorted((a, b) => a.start - b.start)) {
    if (finding.start < end) continue;
    kept.push(finding);
    end = finding.end;
  }
  return kept;
};

/** Invented data of people, by which the heading of a column is known for what it is. */
const probes = ['45678912', '12345678901', '555 0100', '12/05/2003', 'Ana Ficticia', 'Calle Ficticia 12'];

/** The guard of a portal. Its time grows with the length of the text and no faster: every look around a word is bounded. */
export const guardOf = ({
  country,
  allowed = [],
  numbers = [],
  people = [],
  places = [],
  terms = [],
  helplines = [],
  contacts = [],
}: GuardSettings): Guard => {
  const finders: readonly Finder[] = [
    findNumbers(numbersFor(country, numbers)),
    findEmails,
    findTelephones,
    findBirths,
    findHomes,
    findNames({ people, places, terms }),
  ];
  const declared = [
    ...helplines.map((value) => ({ kind: 'telephone' as const, value })),
    ...contacts.flatMap((contact) => {
      const page = pageOf(fold('', contact).text);
      return [...findEmails(page), ...findTelephones(page)].map(({ kind, start, end }) => ({
        kind,
        value: page.text.slice(start, end),
      }));
    }),
  ];
  const look: Guard = (file, text) => {
    const folded = fold(file, text);
    const page = pageOf(folded.text);
    const used = new Set<number>();
    const issues = apart(finders.flatMap((find) => find(page))).flatMap(({ kind, start, end, label }) => {
      const found = page.text.slice(start, end);
      if (declared.some((each) => allows(each, kind, found))) return [];
      const allowance = allowed.findIndex((each) => allows(each, kind, found));
      if (allowance !== -1) {
        used.add(allowance);
        return [];
      }
      const place = { in: 'text' as const, offset: folded.at(start) };
      const said = spokenOf(kind, mask(kind, found), label);
      return [{ rule: ruleOf[kind], severity: 'error' as const, file, place, ...said }];
    });
    return { issues, used };
  };
  /** Whether what stands below a heading is the data of people: so it would be if one of these stood there. */
  const tells = (label: string): boolean =>
    probes.some((probe) => look('', `${label}: ${probe}`).issues.length > 0);
  return (file, text) => {
    const whole = look(file, text);
    if (!file.endsWith('.csv')) return whole;
    const seen = new Set(whole.issues.map(({ place }) => place.offset));
    const below = cellsBelow(text, tells).map(({ label, cell, offset }) => {
      const before = `${label}: `;
      const { issues, used } = look('', before + cell);
      const placed = issues.map((issue) => ({
        ...issue,
        file,
        place: { in: 'text' as const, offset: issue.place.offset - before.length + offset },
      }));
      return {
        issues: placed.filter(({ place }) => place.offset >= offset && !seen.has(place.offset)),
        used,
      };
    });
    return {
      issues: [...whole.issues, ...below.flatMap(({ issues }) => issues)].toSorted(
        (a, b) => a.place.offset - b.place.offset,
      ),
      used: new Set([whole, ...below].flatMap(({ used }) => [...used])),
    };
  };
};
