import { type Document, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';

import type { Issue } from '#model/issue.ts';
import type { Path } from '#model/shape.ts';

import { otherwiseIssues } from './yaml-otherwise.ts';

/** A YAML text read once: its values, and where each stands. Offsets count from the start of the file. */
export interface ReadYaml {
  readonly data: unknown;
  /** Offset of the value (or, with `part: 'key'`, of the key) at `path`; that of the nearest parent where there is none. */
  readonly offsetOf: (path: Path, part?: 'key' | 'value') => number;
  /** The value at `path` as it is written, without quotes. */
  readonly writtenAt: (path: Path) => string | undefined;
}

/** How often aliases may be followed: a few for convenience, not enough to blow a small file up. */
const maxAliasCount = 20;

const pairAt = (node: Node | null | undefined, key: string | number): Pair<Node, Node | null> | undefined =>
  isMap(node)
    ? (node.items as Pair<Node, Node | null>[]).find(
        (pair) => isScalar(pair.key) && String(pair.key.value) === String(key),
      )
    : undefined;

const step = (node: Node | null | undefined, key: string | number): Node | null | undefined =>
  isSeq(node) ? (node.items[Number(key)] as Node | undefined) : pairAt(node, key)?.value;

const positions = (document: Document, start: number): Pick<ReadYaml, 'offsetOf' | 'writtenAt'> => {
  const nodeAt = (path: Path): Node | null | undefined =>
    path.reduce<Node | null | undefined>((node, key) => step(node, key), document.contents as Node | null);
  return {
    offsetOf: (path, part = 'value') => {
      for (let length = path.length; length > 0; length -= 1) {
        const parent = nodeAt(path.slice(0, length - 1));
        const key = path[length - 1] as string | number;
        const pair = pairAt(parent, key);
        const node =
          part === 'key' || length < path.length
            ? (pair?.key ?? step(parent, key))
            : (step(parent, key) ?? pair?.key);
        if (node?.range) return start + node.range[0];
      }
      return start + (document.contents?.range?.[0] ?? 0);
    },
    writtenAt: (path) => {
      const node = nodeAt(path);
      return isScalar(node) ? (node.source ?? undefined) : undefined;
    },
  };
};

const explain: Record<string, { es: string; en: string }> = {
  DUPLICATE_KEY: { es: 'la misma clave aparece dos veces.', en: 'the same key appears twice.' },
  TAB_AS_INDENT: { es: 'la sangría usa tabuladores.', en: 'the indentation uses tabs.' },
  BAD_INDENT: {
    es: 'la sangría no coincide con la de su lista o bloque.',
    en: 'the indentation does not match its list or block.',
  },
  MISSING_CHAR: {
    es: 'falta un carácter (comillas, dos puntos o corchete).',
    en: 'a character is missing (quote, colon or bracket).',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    es: 'hay dos puntos dentro de un texto sin comillas, o falta un espacio.',
    en: 'there is a colon inside an unquoted text, or a space is missing.',
  },
  MULTILINE_IMPLICIT_KEY: { es: 'una clave ocupa más de una línea.', en: 'a key takes more than one line.' },
};

/** Reads `text` as YAML; `start` is its offset in the file. Faults of syntax become issues, all of them at once. */
export const readYaml = (file: string, text: string, start = 0): { yaml?: ReadYaml; issues: Issue[] } => {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: false });
  const faults = [...document.errors, ...document.warnings];
  const issues = faults.map((fault): Issue => ({
    rule: 'yaml-syntax',
    severity: 'error',
    file,
    place: { in: 'text', offset: start + fault.pos[0] },
    message: explain[fault.code] ?? {
      es: `YAML no válido (${fault.code}).`,
      en: `invalid YAML: ${fault.message}`,
    },
    hint: {
      es: 'Ponga entre comillas simples los textos con «: » o que empiecen por un signo.',
      en: 'Put texts with “: ” or that start with a sign between single quotes.',
    },
  }));
  issues.push(...otherwiseIssues(file, text, document, start));
  if (document.errors.length > 0) return { issues };
  try {
    return { yaml: { data: document.toJS({ maxAliasCount }), ...positions(document, start) }, issues };
  } catch {
    return {
      issues: [
        ...issues,
        {
          rule: 'yaml-aliases',
          severity: 'error',
          file,
          place: { in: 'text', offset: start },
          message: {
            es: 'los alias de YAML («*nombre») se multiplican sin límite.',
            en: 'YAML aliases (“*name”) multiply without limit.',
          },
          hint: {
            es: 'Escriba los valores completos, sin «&» ni «*».',
            en: 'Write the values out, without “&” and “*”.',
          },
        },
      ],
    };
  }
};

/** Splits a Markdown file into front matter and body. `bodyStart` is the offset of the body in the file. */
export const splitFrontMatter = (
  file: string,
  text: string,
): { frontMatter?: string; start: number; body: string; bodyStart: number; issues: Issue[] } => {
  const none = (
    rule: string,
    offset: number,
    message: Issue['message'],
    hint: NonNullable<Issue['hint']>,
  ) => ({
    start: 0,
    body: '',
    bodyStart: text.length,
    issues: [{ rule, severity: 'error', file, place: { in: 'text', offset }, message, hint } satisfies Issue],
  });
  if (!text.startsWith('---\n'))
    return none(
      'front-matter-missing',
      0,
      { es: 'el archivo no empieza con «---».', en: 'the file does not start with “---”.' },
      {
        es: 'Escriba «---» en la primera línea; debajo van los campos.',
        en: 'Write “---” on the first line; the fields come below it.',
      },
    );
  const close = /\n---[ ]*(?:\n|$)/.exec(text.slice(3));
  if (!close)
    return none(
      'front-matter-not-closed',
      0,
      {
        es: 'los campos no se cierran: falta la segunda línea «---».',
        en: 'the fields are not closed: the second “---” line is missing.',
      },
      {
        es: 'Escriba «---» en una línea propia después del último campo.',
        en: 'Write “---” on a line of its own after the last field.',
      },
    );
  const end = 3 + close.index + 1;
  const bodyStart = 3 + close.index + close[0].length;
  return { frontMatter: text.slice(4, end), start: 4, body: text.slice(bodyStart), bodyStart, issues: [] };
};
