import type { Finder, Finding } from '#checks/privacy/finding.ts';
import { ahead, behind } from '#checks/privacy/pattern.ts';

/** The sign between user and domain, also as people write it so that programs do not find it. */
const at = /\s?[[({<]\s?(?:at|arroba)\s?[\])}>]\s?|\s(?:arroba|@)\s|@/gi;
const user = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}$/;
const dot = String.raw`(?:\.|\s?[[({<]\s?(?:dot|punto)\s?[\])}>]\s?|\s(?:dot|punto)\s)`;
const domain = new RegExp(
  `^[A-Za-z0-9-]{1,63}(?:${dot}[A-Za-z0-9-]{1,63}){0,5}?${dot}[A-Za-z]{2,24}(?![A-Za-z0-9])(?!${dot}[A-Za-z])`,
  'i',
);
/** Names of files have a sign like it too: `icon@2x.png`. */
const fileName = /\.(?:png|jpe?g|gif|svg|webp|css|js|ts|md)$/i;

/** Finds e-mail addresses, also those written with «arroba» and «punto», and in addresses of the web. */
export const findEmails: Finder = ({ text }) =>
  [...text.matchAll(at)].flatMap(({ 0: sign, index }): Finding[] => {
    const name = user.exec(behind(text, index, 64));
    const host = domain.exec(ahead(text, index + sign.length, 160));
    if (!name || !host || fileName.test(host[0]) || /^www\./i.test(host[0])) return [];
    return [{ kind: 'email', start: index - name[0].length, end: index + sign.length + host[0].length }];
  });
