import type { z } from 'zod';

import type { Issue } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';

import { valueAt } from '#records/schema-path.ts';

import { type Choice, matching } from './choices.ts';
import type { Question } from './question.ts';
import { type Fields, pathText, valueIssues, withValue } from './value.ts';
import { type DraftWords, draftWords } from './words.ts';

/** What a person has answered, by the place that it is for. Kept as it was typed, so that an interview can be taken up again. */
export type Answers = Map<string, string>;

/** Whoever answers: a terminal, or a test. */
export interface Partner {
  /** Shows the lines and gives one line of answer; `suggestion` is what an empty answer will stand for. */
  readonly ask: (lines: readonly string[], suggestion?: string) => Promise<string>;
  readonly tell: (line: string) => void;
  /** Called after each answer that counts. */
  readonly keep: (answers: Answers) => void;
}

export interface TalkOptions {
  readonly schema: z.ZodType;
  readonly partner: Partner;
  readonly language: 'es' | 'en';
  readonly answers: Answers;
  readonly choices: (question: Question, record: Fields) => readonly Choice[] | undefined;
  /** How a fixed value of the field `key` reads. */
  readonly labelOf: (key: string, value: string) => string | undefined;
  /** How a field is called on the pages of the portal. */
  readonly nameOf: (key: string) => string | undefined;
  /** What a field has unless something else is typed: today. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** What an answer comes to: a value, why it is none, or what to choose from. `kept` is how a value is remembered, if not as it was typed. */
export type Reading =
  | { readonly value: unknown; readonly kept?: string }
  | { readonly fault: string }
  | { readonly offer: readonly string[] };

const mostShown = 12;

/** One interview: the record as it grows, what has been answered, and how the next line is asked for. */
export class Talk {
  record: Fields = {};
  readonly words: DraftWords;
  /** Answers of a part that is asked again: what Enter stands for. */
  private readonly former: Answers = new Map();
  /** Places whose answer the person has seen since the talk began: it is not told again. */
  private readonly seen = new Set<string>();
  readonly options: TalkOptions;

  constructor(options: TalkOptions) {
    this.options = options;
    this.words = draftWords[options.language];
  }

  tell(line: string): void {
    this.options.partner.tell(line);
  }

  /** The value at `path` of the record so far. */
  at(path: Path): unknown {
    return valueAt(this.record, path);
  }

  /** Puts a value into the record if its schema agrees; gives what is wrong otherwise. */
  put(path: Path, value: unknown): string | undefined {
    const next = withValue(this.record, path, value) as Fields;
    const [issue] = value === undefined ? [] : valueIssues(this.options.schema, next, path);
    if (!issue) {
      this.record = next;
      return undefined;
    }
    return this.said(issue);
  }

  /** What is wrong with a part that is whole: what holds between its fields. */
  faultsAt(path: Path): readonly string[] {
    return valueIssues(this.options.schema, this.record, path).map((issue) => this.said(issue));
  }

  /** A problem in a line. How a date is quoted in a file is nothing to who types one here. */
  private said({ rule, message, hint }: Issue): string {
    const { language } = this.options;
    return hint && rule !== 'date-impossible' ? `${message[language]} ${hint[language]}` : message[language];
  }

  /** Forgets what was answered at `path` and below, so that it is asked again with the former answers at hand. */
  forget(path: Path): void {
    const at = pathText(path);
    const { answers } = this.options;
    for (const [place, text] of answers) {
      if (place !== at && !place.startsWith(`${at}[`) && !place.startsWith(`${at}.`) && place !== `${at}?`)
        continue;
      this.former.set(place, text);
      answers.delete(place);
    }
    this.record = withValue(this.record, path, undefined) as Fields;
  }

  /**
   * Asks until `read` takes the answer. One that was given before is taken without asking. An empty answer stands for the one
   * given before or the default, a hyphen for none at all.
   */
  async line(
    at: string,
    lines: readonly string[],
    read: (text: string) => Reading,
    standing?: string,
  ): Promise<unknown> {
    const { partner, answers } = this.options;
    const before = answers.get(at);
    const remembered = before === undefined ? undefined : read(before);
    if (remembered && 'value' in remembered) {
      if (before !== '' && !this.seen.has(at)) this.tell(`  ✓ ${at}: ${before} (${this.words.kept})`);
      this.seen.add(at);
      return remembered.value;
    }
    const suggestion = this.former.get(at) ?? standing;
    for (let shown = lines; ; shown = []) {
      const typed = (await partner.ask(shown, suggestion || undefined)).trim();
      const text =
        typed === '' && suggestion !== undefined ? suggestion : typed === '-' && suggestion ? '' : typed;
      const reading = read(text);
      if (!('value' in reading)) {
        for (const each of 'offer' in reading ? reading.offer : [`  ✗ ${reading.fault}`]) this.tell(each);
        continue;
      }
      answers.set(at, reading.kept ?? text);
      this.seen.add(at);
      partner.keep(answers);
      return reading.value;
    }
  }

  /** Reads an answer that must be one of `choices`: by its value, its number in what was last shown, or by what is in its name. */
  choose(choices: readonly Choice[], isShown: boolean): (text: string) => Reading {
    let shown: readonly Choice[] = isShown ? choices : [];
    return (text) => {
      const exact = choices.find(({ value }) => value.toLowerCase() === text.toLowerCase());
      const numbered = /^\d+$/.test(text) ? shown[Number(text) - 1] : undefined;
      const found = exact ?? numbered;
      if (found) return { value: found.value, kept: found.value };
      const matches = matching(choices, text);
      if (matches.length === 0) return { fault: this.words.noMatch(text) };
      shown = matches.slice(0, mostShown);
      return { offer: [...this.numbered(shown), `  ${this.words.matches(matches.length - shown.length)}`] };
    };
  }

  /** The lines that show choices, where they are few enough to be shown at once. */
  shownAtOnce(choices: readonly Choice[]): { lines: readonly string[]; isShown: boolean } {
    if (choices.length <= mostShown)
      return { lines: [...this.numbered(choices), `  ${this.words.pick}`], isShown: true };
    return { lines: [`  ${this.words.search(choices.length)}`], isShown: false };
  }

  private numbered(choices: readonly Choice[]): readonly string[] {
    return choices.map(({ value, label }, index) =>
      label === value ? `   ${index + 1}  ${value}` : `   ${index + 1}  ${label}  [${value}]`,
    );
  }
}
