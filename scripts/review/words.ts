/** What the command says on its own behalf. */
export const said = {
  es: {
    usage: [
      'Uso: npm run review -- [--base RAMA] [--out ARCHIVO] [--lang es|en]',
      '',
      'Dice qué cambia para quien lee el portal: los registros de esta carpeta, guardados o no, contra la versión de la',
      'que se partió. Sin --base se compara con origin/main, y si no la hay, con main. Con --out también lo escribe en',
      'un archivo, en Markdown.',
    ].join('\n'),
    noBase: (base: string) =>
      `No se encuentra «${base}» en la historia de esta carpeta. «git fetch origin» trae lo último de las ramas; si la copia se hizo sin toda su historia, «npm run history» la completa. Con «--base RAMA» se compara con otra.`,
    written: (file: string) => `Escrito en ${file}.`,
    unwritten: (file: string) =>
      `No se pudo escribir en «${file}»: es una carpeta, o aquí no hay permiso o lugar. Dé otro nombre con --out.`,
  },
  en: {
    usage: [
      'Usage: npm run review -- [--base BRANCH] [--out FILE] [--lang es|en]',
      '',
      'Says what changes for readers of the portal: the records of this folder, saved or not, against the version that',
      'they were made from. Without --base it compares with origin/main, or with main where there is none. With --out',
      'it also writes it to a file, as Markdown.',
    ].join('\n'),
    noBase: (base: string) =>
      `“${base}” is not found in the history of this folder. “git fetch origin” brings the newest of all branches; where the copy was made without its whole history, “npm run history” completes it. “--base BRANCH” compares with another.`,
    written: (file: string) => `Written to ${file}.`,
    unwritten: (file: string) =>
      `“${file}” could not be written: it is a folder, or there is no permission or room here. Give another name with --out.`,
  },
};
