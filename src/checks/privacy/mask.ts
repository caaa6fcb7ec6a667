import type { PrivateKind } from '#model/privacy.ts';

const dots = (text: string): string => '•'.repeat(text.length);

/** Digits but the first and the last two. */
const maskNumber = (text: string): string => {
  const count = text.replace(/\D/g, '').length;
  let seen = 0;
  return text.replace(/[A-Za-z0-9]/g, (sign) => {
    if (!/\d/.test(sign)) return '•';
    seen += 1;
    return seen === 1 || seen > count - 2 ? sign : '•';
  });
};

/** The first letter of each word and nothing of a number. */
const maskWords = (text: string): string =>
  text.replace(/[A-Za-z]+|\d+/g, (part) =>
    /\d/.test(part) ? dots(part) : part.charAt(0) + dots(part.slice(1)),
  );

/** Enough of what was found to know it again in the file, and too little to know the person: logs are public too. */
export const mask = (kind: PrivateKind, found: string): string => {
  const text = found.replace(/\s+/g, ' ').trim();
  switch (kind) {
    case 'identity':
    case 'telephone':
      return maskNumber(text);
    case 'birthDate':
      return text.replace(/\d/g, '•');
    case 'email':
      return text.replace(/^(.)[^@\s[({<]*/, '$1•••');
    default:
      return maskWords(text);
  }
};
