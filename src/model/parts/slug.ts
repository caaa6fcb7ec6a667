/** A text as lower-case ASCII words joined by hyphens, which every system takes in a file name: `Ámbito: Cusco` gives `ambito-cusco`. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
