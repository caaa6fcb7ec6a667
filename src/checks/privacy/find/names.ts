import type { Finder, Finding } from '#checks/privacy/finding.ts';
import { foldValue } from '#checks/privacy/fold.ts';
import { anyOf, before, behind, sentenceEnds, wordPattern } from '#checks/privacy/pattern.ts';
import { words } from '#checks/privacy/words/all.ts';

/** A word with a capital: `Quispe`, `O'Brien`, `QUISPE`; and an initial that stands for one. */
const capital = String.raw`[A-Z][A-Za-z']*[A-Za-z](?:-[A-Z][A-Za-z]+)?`;
const initial = String.raw`[A-Z]\.`;
const particle = String.raw`(?:(?:de|del|la|las|los|da|do|dos|van|von)\s+)`;
const name = String.raw`(?:${capital}(?:\s+${particle}{0,2}(?:${capital}|${initial})){1,5}|${initial}\s?${capital}(?:\s+${capital}){0,3})`;
const opening = String.raw`["'_[({\s]{0,3}`;

/** Words beside a name may have capitals or not, but the name must: so their case is spelled out. */
const anyCase = (pattern: string): string =>
  pattern.replace(
    /(\\.)|([a-z])/g,
    (_, escape?: string, letter = '') => escape ?? `[${letter}${letter.toUpperCase()}]`,
  );

const between = anyCase(anyOf([...words.between, ...words.naming]));
const told = `(?:${anyCase(anyOf(words.of))}\\s+(?:la\\s+|the\\s+)?[a-z]{4,}(?:\\s+[a-z]{4,})?,?\\s+)?`;
const toName = new RegExp(
  `(?:\\s*[,:(\\-]\\s*|\\s+)${told}(?:(?:${between})\\.?[,:]?\\s+){0,4}${opening}(${name})`,
  'y',
);
const age = '(?:de\\s+|aged?\\s+)?\\d{1,2}(?:\\s+anos)?';
const fromName = new RegExp(
  `(?<![A-Za-z0-9])(${name})["'_\\]]{0,2}(\\s*[,(-]\\s*|\\s+)(?:(?:${between}|${age}),?\\s+){0,4}$`,
);
const called = new RegExp(`${before}${anyCase(anyOf(words.naming))}[:,]?\\s+${opening}(${name})`, 'g');

/** What opens a sentence before a name. */
const lead = /^(?:(?:el|la|los|las|the|a|an|en|in|de|del|of|y|and|por|para|for|segun|con|with|si|no)\s+)+/i;

/** What a portal adds to the words by which names are told from the rest. */
export interface NameSettings {
  /** Further words for people who must not be named. */
  readonly people: readonly string[];
  /** Names of places, which as a whole are nobody's. */
  readonly places: readonly string[];
  /** What the portal is about: no word of these is a part of a person's name. */
  readonly terms: readonly string[];
}

/** The words of a text that say something; articles and the like stand in names too. */
const tellingWords = (text: string): string[] => foldValue(text).match(/[a-z]{4,}/g) ?? [];

/** Whether capitalised words can be the name of a person: two at least that no office, law, place or victim has. */
const personTest = ({ people, places, terms }: NameSettings): ((found: string) => boolean) => {
  const never = new Set([
    ...[...words.public, ...words.people, ...people].map(foldValue),
    ...terms.flatMap(tellingWords),
  ]);
  const known = new Set(places.map(foldValue));
  return (found) => {
    const parts = found.split(/\s+/).filter((part) => /^[A-Z]/.test(part));
    const acronyms = parts.every((part) => part.length < 4 && part === part.toUpperCase());
    return (
      parts.length > 1 &&
      !acronyms &&
      !known.has(foldValue(found)) &&
      !parts.some((part) => never.has(part.toLowerCase()))
    );
  };
};

/** Finds names beside words for victims, witnesses and the accused, on either side. */
export const findNames = (settings: NameSettings): Finder => {
  const person = wordPattern([...words.people, ...settings.people]);
  const isPerson = personTest(settings);
  const after = (prose: string, end: number): Finding | undefined => {
    toName.lastIndex = end;
    const found = toName.exec(prose)?.[1];
    // «VÍCTIMAS DE TRATA DE PERSONAS»: in capitals a phrase begins like a name.
    if (found === undefined || lead.test(found) || !isPerson(found)) return undefined;
    return { kind: 'name', start: toName.lastIndex - found.length, end: toName.lastIndex };
  };
  const beforeWord = (prose: string, index: number): Finding | undefined => {
    const left = behind(prose, index, 80);
    const [whole, found = '', joined = ''] = (/[A-Z]/.test(left) && fromName.exec(left)) || [''];
    const bare = found.replace(lead, '');
    // «Personas Desaparecidas»: the word is a part of a title, not said of a name.
    const isTitle = joined.trim() === '' && /[A-Z]/.test(prose.charAt(index));
    if (bare === '' || isTitle || !isPerson(bare)) return undefined;
    const start = index - whole.length + found.length - bare.length;
    return { kind: 'name', start, end: start + bare.length };
  };
  /** «La víctima viajó con …, llamada Ana»: the name may stand farther from the word, in its sentence. */
  const named = (prose: string): Finding[] =>
    [...prose.matchAll(called)].flatMap(({ 0: whole, 1: found = '', index }): Finding[] => {
      if (!isPerson(found)) return [];
      const left = behind(prose, index, 160);
      const last = [...left.matchAll(person)].at(-1);
      if (!last || sentenceEnds(left.slice(last.index))) return [];
      return [{ kind: 'name', start: index + whole.length - found.length, end: index + whole.length }];
    });
  return ({ prose }) => [
    ...[...prose.matchAll(person)].flatMap(
      ({ 0: word, index }) => after(prose, index + word.length) ?? beforeWord(prose, index) ?? [],
    ),
    ...named(prose),
  ];
};
