import { guardOf } from '#checks/privacy/guard.ts';
import type { ProposeForm } from '#views/propose/asked.ts';

/** What looks like data of a person in a text, in the words of the check: in Spanish, or in English for every other language. */
export const warningsIn = (
  text: string,
  guard: ProposeForm['guard'],
  language: string,
): readonly string[] => {
  const { issues } = guardOf(guard)('', text);
  return [...new Set(issues.map(({ message }) => (language === 'es' ? message.es : message.en)))];
};
