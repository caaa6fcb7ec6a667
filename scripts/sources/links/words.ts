import type { Message } from '#model/issue.ts';

import type { Reason, State } from './verdict.ts';

/** What is said of a state: its heading, and what somebody who keeps records does about it. */
export const stateWords: Readonly<Record<State, { title: Message; advice: Message }>> = {
  dead: {
    title: { es: 'Ya no existen', en: 'Gone' },
    advice: {
      es: 'Busque dónde está ahora el documento y cambie «url». Si no está en ninguna parte, ponga en «archivedUrl» la copia de https://web.archive.org, y deje «url» como estaba.',
      en: 'Find where the document is now and change “url”. If it is nowhere, put the copy of https://web.archive.org into “archivedUrl” and leave “url” as it was.',
    },
  },
  suspect: {
    title: { es: 'Llevan a otra cosa', en: 'Leading elsewhere' },
    advice: {
      es: 'Ábralas: suele ser que el documento se retiró. Si es así, haga como con las que ya no existen.',
      en: 'Open them: as a rule the document was taken away. If so, do as with those that are gone.',
    },
  },
  moved: {
    title: { es: 'Se mudaron', en: 'Moved' },
    advice: {
      es: 'Abra la dirección nueva. Si es el mismo documento, pegue la línea que va debajo en lugar de la anterior.',
      en: 'Open the new address. If it is the same document, paste the line below in place of the old one.',
    },
  },
  blocked: {
    title: { es: 'No dejan entrar a programas', en: 'Closed to programs' },
    advice: {
      es: 'Ábralas en un navegador. Si funcionan, anote el sitio en «refusingHosts», en portal.yaml, y no se le preguntará más.',
      en: 'Open them in a browser. If they work, note the host in “refusingHosts” in portal.yaml, and it will not be asked again.',
    },
  },
  unreachable: {
    title: { es: 'No respondieron esta vez', en: 'No answer this time' },
    advice: {
      es: 'No haga nada todavía: vuelva a probar en unos días. Si sigue igual, ábralas en un navegador.',
      en: 'Do nothing yet: try again in a few days. If it stays so, open them in a browser.',
    },
  },
  unasked: {
    title: { es: 'No se alcanzó a preguntar', en: 'Not reached in time' },
    advice: {
      es: 'Vuelva a ejecutar «npm run links», con más tiempo («--minutes 60») o por partes («--only laws»).',
      en: 'Run “npm run links” again, with more time (“--minutes 60”) or in parts (“--only laws”).',
    },
  },
  unchecked: {
    title: { es: 'No las revisa ningún programa', en: 'Not checked by machine' },
    advice: {
      es: 'Ningún programa puede saber si el documento sigue ahí: ábralas usted de vez en cuando.',
      en: 'No program can know whether the document is still there: open them yourself now and then.',
    },
  },
  works: { title: { es: 'Funcionan', en: 'Working' }, advice: { es: '', en: '' } },
};

export const reasonWords: Readonly<Record<Reason, Message>> = {
  answers: { es: 'responde', en: 'answers' },
  gone: { es: 'el sitio dice que esa página no existe', en: 'the host says that there is no such page' },
  'no-such-host': { es: 'el sitio entero ya no existe', en: 'the whole host is gone' },
  'permanent-redirect': {
    es: 'el sitio dice que se mudó para siempre',
    en: 'the host says that it moved for good',
  },
  'leads-home': { es: 'lleva a la página de inicio del sitio', en: 'leads to the home page of the host' },
  'leads-to-error': { es: 'lleva a una página de error', en: 'leads to a page of errors' },
  'leads-to-login': { es: 'pide una cuenta y una clave', en: 'asks for an account and a password' },
  refused: { es: 'el sitio no permite la entrada', en: 'the host refuses' },
  'too-often': {
    es: 'el sitio dice que se le pregunta demasiado',
    en: 'the host says that it is asked too often',
  },
  challenge: {
    es: 'el sitio pide demostrar que no es un programa',
    en: 'the host wants proof of not being a program',
  },
  robots: { es: 'su archivo robots.txt no lo permite', en: 'its robots.txt does not allow it' },
  tls: { es: 'su certificado de seguridad no es válido', en: 'its security certificate is not valid' },
  'private-address': {
    es: 'lleva a una red privada, adonde no se entra',
    en: 'leads into a private network, which is not entered',
  },
  scheme: {
    es: 'lleva a algo que no es http ni https',
    en: 'leads to something that is neither http nor https',
  },
  'server-error': { es: 'el sitio tiene una falla', en: 'the host has a fault' },
  'odd-status': { es: 'el sitio dio una respuesta inesperada', en: 'the host gave an unexpected answer' },
  timeout: { es: 'el sitio tardó demasiado', en: 'the host took too long' },
  'no-name-server': {
    es: 'no se pudo averiguar dónde está el sitio',
    en: 'where the host is could not be found out',
  },
  'no-network': {
    es: 'parece que aquí no hay conexión a internet',
    en: 'there seems to be no internet here',
  },
  'no-connection': { es: 'el sitio no aceptó la conexión', en: 'the host took no connection' },
  cut: { es: 'la conexión se cortó', en: 'the connection was cut' },
  malformed: { es: 'la respuesta no se entiende', en: 'the answer cannot be understood' },
  'too-many-redirects': { es: 'da vueltas sin llegar', en: 'goes round without arriving' },
  'redirect-nowhere': { es: 'dice que se mudó, pero no adónde', en: 'says that it moved, but not where' },
  stopped: { es: 'se acabó el tiempo', en: 'there was no time left' },
  listed: {
    es: 'el sitio no admite programas (está en «refusingHosts», en portal.yaml)',
    en: 'the host admits no programs (it is in “refusingHosts” in portal.yaml)',
  },
  'by-script': {
    es: 'la página se arma en el navegador: el sitio responde, pero no dice si el documento está',
    en: 'the page is put together in the browser: the host answers, but does not say whether the document is there',
  },
};

const some = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

/** The other words of a report. */
export const said = {
  es: {
    title: 'Estado de las direcciones de las fuentes',
    on: (day: string) => `Revisadas el ${day}.`,
    counted: (links: number, records: number) =>
      `${some(links, 'dirección', 'direcciones')} en ${some(records, 'registro', 'registros')}.`,
    state: 'Estado',
    count: 'Cuántas',
    fresh: 'nueva',
    since: (day: string, fresh: number, mended: number, taken: number) =>
      `Desde el ${day}: ${some(fresh, 'por mirar es nueva', 'por mirar son nuevas')}, ${some(mended, 'volvió', 'volvieron')} a funcionar, ${some(taken, 'ya no está', 'ya no están')} en los registros.`,
    first: 'No hay un informe anterior con que comparar.',
    mended: 'Volvieron a funcionar',
    paste: 'Para pegar en portal.yaml, si en un navegador funcionan:',
    reason: 'Su robots.txt o su cortafuegos no admite programas.',
    unread: 'No se pudieron leer estos registros («npm run check» dice por qué):',
    idle: 'Ningún registro cita ya estos sitios: quítelos de «refusingHosts», en portal.yaml:',
    offline:
      'Ningún sitio pudo encontrarse: parece que aquí no hay conexión a internet. No se juzga ninguna dirección.',
    fine: 'No hay nada que mirar.',
    progress: (done: number, all: number) => `${done} de ${all}…`,
    stopped: 'Se acabó el tiempo antes de preguntar por todas.',
    written: (file: string) => `Informe completo en ${file}.`,
    unwritten: (file: string) => `El informe no se pudo guardar en ${file}: elija otro lugar con «--json».`,
    nothing: (only: string) =>
      `Ningún registro coincide con «${only}». Se escribe como en la carpeta del contenido: --only laws, --only laws/ley-1-2020.`,
    badNumber: (flag: string, value: string) =>
      `«${flag} ${value}»: se esperaba un número mayor que cero, por ejemplo «${flag} 30».`,
    badState: (value: string, known: string) =>
      `«--fail-on ${value}»: se esperaba una o varias de estas palabras, con coma entre ellas: ${known}.`,
    usage: [
      'Uso:',
      '  npm run links                              revisa las direcciones de todos los registros',
      '  npm run links -- --only laws/ley-1-2020    solo las de ese registro (o de esa carpeta)',
      '  npm run links -- --json FILE               guarda el informe; si ya hay uno, dice qué es nuevo',
      '  npm run links -- --github                  escribe el informe en Markdown',
      '  npm run links -- --fail-on dead            termina con error si hay alguna que ya no existe',
      '  npm run links -- --minutes 30              cuánto puede tardar en total',
    ].join('\n'),
  },
  en: {
    title: 'State of the addresses of the sources',
    on: (day: string) => `Checked on ${day}.`,
    counted: (links: number, records: number) =>
      `${some(links, 'address', 'addresses')} in ${some(records, 'record', 'records')}.`,
    state: 'State',
    count: 'How many',
    fresh: 'new',
    since: (day: string, fresh: number, mended: number, taken: number) =>
      `Since ${day}: ${fresh} to look at ${fresh === 1 ? 'is' : 'are'} new, ${mended} ${mended === 1 ? 'works' : 'work'} again, ${taken} ${taken === 1 ? 'is' : 'are'} in no record any more.`,
    first: 'There is no earlier report to compare with.',
    mended: 'Working again',
    paste: 'To paste into portal.yaml, if they work in a browser:',
    reason: 'Its robots.txt or firewall admits no programs.',
    unread: 'These records could not be read (“npm run check” says why):',
    idle: 'No record cites these hosts any more: take them out of “refusingHosts” in portal.yaml:',
    offline: 'No host could be found: there seems to be no internet here. No address is judged.',
    fine: 'There is nothing to look at.',
    progress: (done: number, all: number) => `${done} of ${all}…`,
    stopped: 'The time was over before all had been asked for.',
    written: (file: string) => `The whole report is in ${file}.`,
    unwritten: (file: string) =>
      `The report could not be written to ${file}: choose another place with “--json”.`,
    nothing: (only: string) =>
      `No record matches “${only}”. It is written as in the content folder: --only laws, --only laws/ley-1-2020.`,
    badNumber: (flag: string, value: string) =>
      `“${flag} ${value}”: expected a number above zero, such as “${flag} 30”.`,
    badState: (value: string, known: string) =>
      `“--fail-on ${value}”: expected one or more of these words, with commas between them: ${known}.`,
    usage: [
      'Usage:',
      '  npm run links                              checks the addresses of all records',
      '  npm run links -- --only laws/ley-1-2020    only those of that record (or that folder)',
      '  npm run links -- --json FILE               keeps the report; if there is one already, says what is new',
      '  npm run links -- --github                  writes the report as Markdown',
      '  npm run links -- --fail-on dead            ends with an error if any is gone',
      '  npm run links -- --minutes 30              how long it may take in all',
    ].join('\n'),
  },
};

export type LinkWords = (typeof said)['es'];
export type LinkLanguage = keyof typeof said;
