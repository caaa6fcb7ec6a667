import { type Document, isScalar, visit } from 'yaml';

import type { Issue } from '#model/issue.ts';

/** Empty lines and notes up to a line for programs (`%YAML 1.1`), which changes what the rest means. */
const beforeDirective = /^(?:[ ]*(?:#[^\n]*)?\n)*(?=%)/;

/** A whole number of base 16, 8 or 2 as YAML and its relatives write it. */
const otherBase = /^[-+]?0[xob][0-9a-f_]+$/i;

/**
 * What YAML reads otherwise than it looks: a line that changes its rules, and numbers that are not decimal. `start` is the offset of
 * the text in its file.
 */
export const otherwiseIssues = (file: string, text: string, document: Document, start: number): Issue[] => {
  const issue = (offset: number, message: Issue['message'], hint: Issue['hint']): Issue => ({
    rule: 'read-otherwise',
    severity: 'error',
    file,
    place: { in: 'text', offset: start + offset },
    message,
    hint,
  });
  const issues: Issue[] = [];
  const before = beforeDirective.exec(text)?.[0];
  if (before !== undefined)
    issues.push(
      issue(
        before.length,
        {
          es: 'una línea que empieza con «%» cambia cómo se lee todo lo que sigue.',
          en: 'a line that begins with “%” changes how all that follows is read.',
        },
        { es: 'Borre esa línea.', en: 'Delete that line.' },
      ),
    );
  if (!/0[xob]/i.test(text)) return issues;
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || typeof node.value !== 'number' || !otherBase.test(node.source ?? '')) return;
      const decimal = String(node.value);
      issues.push(
        issue(
          node.range?.[0] ?? 0,
          {
            es: `este número se leería como ${decimal}.`,
            en: `this number would be read as ${decimal}.`,
          },
          {
            es: `Escriba ${decimal}, o ponga el valor entre comillas simples si es un texto.`,
            en: `Write ${decimal}, or put the value between single quotes if it is a text.`,
          },
        ),
      );
    },
  });
  return issues;
};
