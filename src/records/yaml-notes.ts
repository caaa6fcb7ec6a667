import { Lexer } from 'yaml';

import type { Issue } from '#model/issue.ts';

/** A note (`# …`) in a YAML text. */
interface Note {
  /** Offset in the text. */
  readonly offset: number;
  /** Whether something stands before it on its line. */
  readonly isBesideValue: boolean;
}

/** What the lexer puts before the content of a text in many lines or without quotes: what follows is no note. */
const scalarMark = '\u001f';
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarMark]);

const notesIn = (text: string): Note[] => {
  if (!/(?:^|\s)#/.test(text)) return [];
  const notes: Note[] = [];
  let [offset, before] = [0, ''];
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && before !== scalarMark) {
      const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
      notes.push({ offset, isBesideValue: line.trim() !== '' });
    }
    before = lexeme;
    if (!marks.has(lexeme)) offset += lexeme.length;
  }
  return notes;
};

/** Whether YAML would drop part of a line of this text as a note, which its writer may have meant as text. */
export const isCutByNote = (text: string): boolean =>
  notesIn(text).some(({ isBesideValue }) => isBesideValue);

/**
 * Notes in a YAML text whose first sign is at `start` of its file. Beside a value a note is an error: what was meant to be read
 * (`Plan #5`) would be dropped in silence. On a line of its own it is one in a record, as a warning: the canonical form has none.
 */
export const noteIssues = (file: string, text: string, start: number, isRecord: boolean): Issue[] =>
  notesIn(text).flatMap(({ offset, isBesideValue }): Issue[] => {
    if (isBesideValue)
      return [
        {
          rule: 'cut-by-note',
          severity: 'error',
          file,
          place: { in: 'text', offset: start + offset },
          message: {
            es: 'lo que sigue a « #» no se lee: YAML lo toma por una nota.',
            en: 'what follows “ #” is not read: YAML takes it for a note.',
          },
          hint: {
            es: "Si es parte del texto, ponga todo el valor entre comillas simples: 'Plan #5'. Si es una nota, bórrela o póngala en una línea propia.",
            en: "If it is part of the text, put the whole value between single quotes: 'Plan #5'. If it is a note, delete it or put it on a line of its own.",
          },
        },
      ];
    if (!isRecord) return [];
    return [
      {
        rule: 'note-not-kept',
        severity: 'warning',
        file,
        place: { in: 'text', offset: start + offset },
        message: {
          es: 'esta nota («# …») se borra cuando se ordena el registro.',
          en: 'this note (“# …”) is deleted when the record is put in order.',
        },
        hint: {
          es: 'Escriba en «doubts» lo que deba quedar, y borre la nota.',
          en: 'Write into “doubts” what must stay, and delete the note.',
        },
      },
    ];
  });
