import type { Portal } from '#model/portal.ts';

/** The name under which robots.txt may speak of this program. */
export const robotName = 'Veedor';

/** A header takes no other signs than these. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/[()\\]/g, '')
    .trim();

/** How the portal presents itself to the hosts that it asks: its name and where somebody can be reached. */
export const userAgent = (portal: Portal | undefined, site: string | undefined): string => {
  const [language = 'es'] = portal?.languages ?? [];
  const named = portal?.name ?? '';
  const name = plain(typeof named === 'string' ? named : (named[language] ?? ''));
  const where = plain(site ?? portal?.publisher.url ?? portal?.contact ?? '');
  const about = [name, where && `+${where}`].filter((part) => part !== '').join('; ');
  return `${robotName}/1.0${about === '' ? '' : ` (${about})`}`;
};
