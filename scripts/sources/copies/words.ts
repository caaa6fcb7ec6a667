import type { Message } from '#model/issue.ts';

const some = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

/** What the codes of Save Page Now mean to somebody who keeps records. Others are shown as they are. */
export const codeWords: Readonly<Record<string, Message>> = {
  'error:not-found': { es: 'la página ya no existe', en: 'the page is gone' },
  'error:invalid-host-resolution': { es: 'el sitio entero ya no existe', en: 'the whole host is gone' },
  'error:no-access': {
    es: 'el sitio no deja entrar al Internet Archive',
    en: 'the host does not let the Internet Archive in',
  },
  'error:forbidden': {
    es: 'el sitio no deja entrar al Internet Archive',
    en: 'the host does not let the Internet Archive in',
  },
  'error:blocked': {
    es: 'el sitio no deja entrar al Internet Archive',
    en: 'the host does not let the Internet Archive in',
  },
  'error:unauthorized': { es: 'el sitio pide una cuenta', en: 'the host asks for an account' },
  'error:blocked-url': {
    es: 'el Internet Archive no copia ese sitio',
    en: 'the Internet Archive does not copy that host',
  },
  'error:filesize-limit': { es: 'el documento es demasiado grande', en: 'the document is too large' },
  'error:too-many-redirects': {
    es: 'la dirección da vueltas sin llegar',
    en: 'the address goes round without arriving',
  },
  'error:too-many-daily-captures': {
    es: 'ya se pidió demasiadas veces hoy',
    en: 'it was asked for too often today',
  },
};

/** What the command says. */
export const said = {
  es: {
    usage: [
      'Uso:',
      '  npm run archive                              pide copia de cada fuente que no la tiene y anota su dirección',
      '  npm run archive -- --dry-run                 solo dice qué pediría; no pregunta a nadie ni escribe nada',
      '  npm run archive -- --limit 20                solo las primeras 20 direcciones',
      '  npm run archive -- --only laws/ley-1-2020    solo las de ese registro (o de esa carpeta)',
      '  npm run archive -- --minutes 60              cuánto puede tardar en total',
      '  npm run archive -- --again                   también las que no se pudieron copiar en los últimos 7 días',
    ].join('\n'),
    badNumber: (flag: string, value: string) =>
      `«${flag} ${value}»: se esperaba un número entero mayor que cero, por ejemplo «${flag} 20».`,
    nothing: (only: string) =>
      `Ningún registro coincide con «${only}». Se escribe como en la carpeta del contenido: --only laws, --only laws/ley-1-2020.`,
    busy: (file: string) =>
      `Ya se está ejecutando este comando en otra ventana: espere a que termine. Si no es así, borre ${file} y ejecútelo otra vez.`,
    allKept: 'Todas las fuentes tienen su copia archivada.',
    halfKeys:
      'Hay una sola de las dos claves del Internet Archive: ponga también la otra (IA_ACCESS_KEY_ID, IA_SECRET_ACCESS_KEY), o ninguna.',
    plan: (urls: number, sources: number, minutes: number) =>
      `${some(urls, 'dirección', 'direcciones')} sin copia archivada, en ${some(sources, 'fuente', 'fuentes')}. Pedirlas todas tomaría unos ${some(minutes, 'minuto', 'minutos')}.`,
    unfit: (count: number) =>
      `${some(count, 'dirección más no se puede', 'direcciones más no se pueden')} pedir: su página se arma en el navegador, o ya es una copia, o no es pública (con «--only» se dice cuál y por qué).`,
    dry: 'Ensayo: no se preguntó a nadie ni se escribió nada.',
    withKeys: 'Con claves del Internet Archive: hasta 7 copias por minuto.',
    withoutKeys:
      'Sin claves: hasta 3 copias por minuto y 200 al día. Con una cuenta gratuita son más: vea docs/sources.md.',
    found: (on: string) => `ya había una copia, del ${on}`,
    made: (on: string) => `copia nueva, del ${on}`,
    remembered: (on: string) => `copia que ya se conocía, del ${on}`,
    elsewhere: (to: string) =>
      `no se anotó: la dirección lleva a otra, ${to}. Ábrala; si es el mismo documento, escriba en el registro:\n      url: ${to}`,
    refused: (why: string) =>
      `el Internet Archive no pudo copiarla: ${why}. Ábrala en un navegador; si funciona, guárdela en https://web.archive.org/save y pegue en «archivedUrl» la dirección que le dé.`,
    older: (on: string, address: string) =>
      `Hay una copia de otra fecha (${on}). Si dice lo mismo que la fuente, pegue debajo de «url»:\n      archivedUrl: ${address}`,
    later: (why: string) => `no se pudo esta vez: ${why}. Se volverá a pedir la próxima vez.`,
    pending:
      'el Internet Archive la está copiando todavía: ejecute el comando otra vez en unos minutos (antes de una hora).',
    odd: 'el Internet Archive dio una respuesta que no se entiende o que es de otra dirección; no se anotó nada. Se volverá a pedir la próxima vez.',
    'no-capture': 'no hay copia cerca de la fecha en que se leyó, y hoy no se pueden pedir nuevas.',
    'is-a-copy': 'ya es la dirección de una copia: no hace falta otra.',
    'by-script':
      'no se pidió: la página se arma en el navegador, y la copia quedaría sin el documento. Busque el mismo documento como PDF o en otra página, y cítelo también como fuente.',
    'not-public': 'no es una dirección pública de internet, o lleva una clave: no se envía a nadie.',
    kept: {
      written: 'anotada',
      'nothing-to-write': 'ya estaba anotada',
      'not-one-line':
        'no se anotó: el registro no está en la forma canónica. Ejecute «npm run check» y «npm run format», y luego este comando otra vez',
      'not-text': 'no se anotó: el archivo no es texto UTF-8. «npm run check» dice cómo repararlo',
      gone: 'no se anotó: el archivo se borró mientras tanto',
      'no-file': 'no se anotó: es un enlace a otro archivo',
      refused:
        'no se anotó: este equipo no permite escribir en el archivo. Revise sus permisos o el espacio en el disco',
    },
    ending: {
      keys: 'El Internet Archive no aceptó las claves: revíselas en https://archive.org/account/s3.php, o quítelas.',
      account:
        'El Internet Archive pide una cuenta para hacer copias nuevas (es gratuita): vea docs/sources.md. Las que ya existen sí se buscaron.',
      asker:
        'El Internet Archive no acepta más copias desde aquí por hoy. Las que ya existen sí se buscaron; siga mañana.',
      wait: 'El Internet Archive pide esperar. Ejecute el comando otra vez más tarde: seguirá donde quedó.',
      silent: 'El Internet Archive no responde. Ejecute el comando otra vez más tarde: seguirá donde quedó.',
      stopped: 'Se detuvo antes de terminar. Ejecute el comando otra vez: seguirá donde quedó.',
      daily: 'Se llegó a las copias que se pueden pedir en un día. Siga mañana: lo hecho ya está anotado.',
    },
    seconds: (seconds: number) => `Pide ${some(Math.ceil(seconds / 60), 'minuto', 'minutos')}.`,
    unread: (files: string) => `No se pudieron leer (vea «npm run check»): ${files}.`,
    summary: (kept: number, written: number, failed: number, left: number) =>
      `${some(kept, 'dirección', 'direcciones')} con copia, ${some(written, 'registro cambiado', 'registros cambiados')}, ${failed} sin copia, ${some(left, 'queda', 'quedan')} por pedir.`,
    next: 'Revise los cambios y guárdelos; «npm run check» dice si todo está bien.',
  },
  en: {
    usage: [
      'Usage:',
      '  npm run archive                              asks for a copy of each source that has none and notes its address',
      '  npm run archive -- --dry-run                 only says what it would ask for; asks nobody and writes nothing',
      '  npm run archive -- --limit 20                only the first 20 addresses',
      '  npm run archive -- --only laws/ley-1-2020    only those of that record (or that folder)',
      '  npm run archive -- --minutes 60              how long it may take in all',
      '  npm run archive -- --again                   also those that could not be copied in the last 7 days',
    ].join('\n'),
    badNumber: (flag: string, value: string) =>
      `“${flag} ${value}”: expected a whole number above zero, such as “${flag} 20”.`,
    nothing: (only: string) =>
      `No record matches “${only}”. It is written as in the content folder: --only laws, --only laws/ley-1-2020.`,
    busy: (file: string) =>
      `This command is running in another window already: wait until it ends. If it is not, delete ${file} and run it again.`,
    allKept: 'All sources have their archived copy.',
    halfKeys:
      'There is only one of the two keys of the Internet Archive: set the other too (IA_ACCESS_KEY_ID, IA_SECRET_ACCESS_KEY), or none.',
    plan: (urls: number, sources: number, minutes: number) =>
      `${some(urls, 'address', 'addresses')} without an archived copy, in ${some(sources, 'source', 'sources')}. Asking for all would take some ${some(minutes, 'minute', 'minutes')}.`,
    unfit: (count: number) =>
      `${some(count, 'more address', 'more addresses')} cannot be asked for: the page is put together in the browser, is a copy already, or is not public (“--only” tells which and why).`,
    dry: 'Rehearsal: nobody was asked and nothing was written.',
    withKeys: 'With keys of the Internet Archive: up to 7 copies a minute.',
    withoutKeys:
      'Without keys: up to 3 copies a minute and 200 a day. With a free account more: see docs/sources.md.',
    found: (on: string) => `there was a copy already, of ${on}`,
    made: (on: string) => `new copy, of ${on}`,
    remembered: (on: string) => `copy that was known already, of ${on}`,
    elsewhere: (to: string) =>
      `not noted: the address leads to another, ${to}. Open it; if it is the same document, write into the record:\n      url: ${to}`,
    refused: (why: string) =>
      `the Internet Archive could not copy it: ${why}. Open it in a browser; if it works, save it at https://web.archive.org/save and paste the address that it gives into “archivedUrl”.`,
    older: (on: string, address: string) =>
      `There is a copy of another date (${on}). If it says the same as the source, paste below “url”:\n      archivedUrl: ${address}`,
    later: (why: string) => `it did not work this time: ${why}. It will be asked for again next time.`,
    pending:
      'the Internet Archive is still copying it: run the command again in some minutes (within an hour).',
    odd: 'the Internet Archive gave an answer that cannot be understood or is of another address; nothing was noted. It will be asked for again next time.',
    'no-capture': 'there is no copy near the date it was read, and new ones cannot be asked for today.',
    'is-a-copy': 'is the address of a copy already: no other is needed.',
    'by-script':
      'not asked for: the page is put together in the browser, and the copy would be without the document. Look for the same document as a PDF or on another page, and cite that as a source too.',
    'not-public': 'is no public address of the internet, or carries a password: it is sent to nobody.',
    kept: {
      written: 'noted',
      'nothing-to-write': 'was noted already',
      'not-one-line':
        'not noted: the record is not in canonical form. Run “npm run check” and “npm run format”, then this command again',
      'not-text': 'not noted: the file is no UTF-8 text. “npm run check” says how to mend it',
      gone: 'not noted: the file was deleted meanwhile',
      'no-file': 'not noted: it is a link to another file',
      refused:
        'not noted: this machine does not allow writing to the file. Look at its permissions or the space on the disk',
    },
    ending: {
      keys: 'The Internet Archive did not accept the keys: check them at https://archive.org/account/s3.php, or take them away.',
      account:
        'The Internet Archive asks for an account to make new copies (it is free): see docs/sources.md. Those that exist were looked for.',
      asker:
        'The Internet Archive takes no more copies from here today. Those that exist were looked for; go on tomorrow.',
      wait: 'The Internet Archive asks to wait. Run the command again later: it goes on where it was.',
      silent: 'The Internet Archive does not answer. Run the command again later: it goes on where it was.',
      stopped: 'Stopped before the end. Run the command again: it goes on where it was.',
      daily:
        'The copies that may be asked for in a day are used up. Go on tomorrow: what is done is noted already.',
    },
    seconds: (seconds: number) => `It asks for ${some(Math.ceil(seconds / 60), 'minute', 'minutes')}.`,
    unread: (files: string) => `Could not be read (see “npm run check”): ${files}.`,
    summary: (kept: number, written: number, failed: number, left: number) =>
      `${some(kept, 'address', 'addresses')} with a copy, ${some(written, 'record changed', 'records changed')}, ${failed} without a copy, ${left} left to ask for.`,
    next: 'Look at the changes and keep them; “npm run check” says whether all is well.',
  },
};

export type CopyLanguage = keyof typeof said;
