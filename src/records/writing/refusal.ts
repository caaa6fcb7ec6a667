import type { Message } from '#model/issue.ts';

/** Why nothing was written. */
export type Refusal =
  | { readonly why: 'path' | 'link' | 'read-only' | 'no-file' | 'changed' | 'exists'; readonly file: string }
  | { readonly why: 'busy' | 'folder' | 'unfinished' }
  | { readonly why: 'interrupted'; readonly signal: NodeJS.Signals }
  | { readonly why: 'disk'; readonly code: string; readonly path: string };

const diskFaults: Readonly<Record<string, Message>> = {
  ENOSPC: { es: 'no queda espacio en el disco', en: 'the disk is full' },
  EDQUOT: { es: 'no queda espacio en el disco', en: 'the disk is full' },
  EACCES: { es: 'no hay permiso para escribir ahí', en: 'there is no leave to write there' },
  EPERM: { es: 'no hay permiso para escribir ahí', en: 'there is no leave to write there' },
  EROFS: { es: 'el disco es de solo lectura', en: 'the disk is read-only' },
  EBUSY: { es: 'otro programa tiene abierto el archivo', en: 'another program has the file open' },
};

const asItWas: Message = {
  es: 'No se escribió nada: los registros siguen como estaban.',
  en: 'Nothing was written: the records are as they were.',
};

const said = (refusal: Refusal): readonly [es: string, en: string] => {
  switch (refusal.why) {
    case 'path':
      return [
        `«${refusal.file}» no es un lugar dentro de la carpeta de registros. Use un nombre como «audits/informe-2024.md».`,
        `“${refusal.file}” is no place inside the folder of records. Use a name such as “audits/report-2024.md”.`,
      ];
    case 'link':
      return [
        `«${refusal.file}» es un enlace a otro lugar, y el portal no lo lee. Reemplácelo por el archivo mismo e inténtelo de nuevo.`,
        `“${refusal.file}” is a link to another place, which the portal does not read. Put the file itself there and try again.`,
      ];
    case 'read-only':
      return [
        `«${refusal.file}» está protegido contra escritura. Quite esa protección (clic derecho, Propiedades, «Solo lectura») e inténtelo de nuevo.`,
        `“${refusal.file}” is protected from writing. Take the protection off (right click, Properties, “Read-only”) and try again.`,
      ];
    case 'no-file':
      return [
        `«${refusal.file}» es una carpeta, y debería ser un archivo. Cámbiele el nombre e inténtelo de nuevo.`,
        `“${refusal.file}” is a folder and should be a file. Give it another name and try again.`,
      ];
    case 'changed':
      return [
        `«${refusal.file}» cambió mientras tanto: alguien lo guardó con otro texto, que se respeta. Repita la orden y verá la diferencia con ese texto.`,
        `“${refusal.file}” changed in the meantime: somebody saved another text, which is respected. Repeat the command to see the difference from it.`,
      ];
    case 'exists':
      return [
        `«${refusal.file}» ya existe: alguien lo creó mientras tanto. Repita la orden y verá la diferencia con ese texto.`,
        `“${refusal.file}” exists already: somebody made it in the meantime. Repeat the command to see the difference from it.`,
      ];
    case 'busy':
      return [
        'otra orden está escribiendo registros en este momento. Espere a que termine y repita esta.',
        'another command is writing records right now. Wait until it ends and repeat this one.',
      ];
    case 'folder':
      return [
        'no se encontró la carpeta de registros. Revise CONTENT_DIR, o entre en la carpeta del portal.',
        'the folder of records was not found. Look at CONTENT_DIR, or go to the folder of the portal.',
      ];
    case 'unfinished':
      return [
        'el disco falló y no dejó deshacer lo empezado. Revise el disco y ejecute «npm run check»: pondrá todo como estaba.',
        'the disk failed and did not let what was begun be undone. Look at the disk and run “npm run check”: it puts everything back.',
      ];
    case 'interrupted':
      return [
        'se interrumpió. Repita la orden cuando quiera.',
        'it was interrupted. Repeat the command when you like.',
      ];
    case 'disk': {
      const fault = diskFaults[refusal.code] ?? {
        es: `el disco respondió ${refusal.code}`,
        en: `the disk answered ${refusal.code}`,
      };
      return [
        `no se pudo escribir «${refusal.path}»: ${fault.es}. Arréglelo y repita la orden.`,
        `“${refusal.path}” could not be written: ${fault.en}. Mend that and repeat the command.`,
      ];
    }
  }
};

/** Why nothing was written, for the person who gave the command, with the next step. */
export const refusalMessage = (refusal: Refusal): Message => {
  const [es, en] = said(refusal);
  const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  if (refusal.why === 'unfinished') return { es: upper(es), en: upper(en) };
  return { es: `${asItWas.es} ${upper(es)}`, en: `${asItWas.en} ${upper(en)}` };
};

/** A refusal on its way out of the acts it ends. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.why);
    this.refusal = refusal;
  }
}
