/** What is said while a record is asked for, in the languages of editors. */
export interface DraftWords {
  readonly pick: string;
  readonly search: (count: number) => string;
  readonly matches: (more: number) => string;
  readonly noMatch: (wanted: string) => string;
  readonly nothingYet: (command: string) => string;
  readonly yesNo: string;
  readonly notYesNo: string;
  readonly notNumber: (text: string) => string;
  readonly notInList: (text: string) => string;
  readonly needed: string;
  readonly skip: string;
  readonly listItem: (number: number) => string;
  readonly oneMore: (number: number) => string;
  readonly add: (key: string) => string;
  readonly more: (key: string, number: number) => string;
  readonly pair: string;
  readonly notPair: string;
  readonly optional: string;
  readonly again: (key: string) => string;
  readonly ownList: string;
  readonly kept: string;
  readonly id: string;
  readonly idForm: string;
  readonly idTaken: (id: string) => string;
  readonly body: (words?: { least: number; most: number }) => string;
  readonly bodyMore: string;
  readonly observations: string;
}

export const draftWords: Readonly<Record<'es' | 'en', DraftWords>> = {
  es: {
    pick: 'Escriba el número o parte del nombre.',
    search: (count) => `Hay ${count}: escriba parte del nombre.`,
    matches: (more) =>
      more > 0
        ? `Escriba el número. Y ${more} más: escriba otras letras para verlos.`
        : 'Escriba el número, u otras letras.',
    noMatch: (wanted) => `Nada coincide con «${wanted}». Pruebe con menos letras.`,
    nothingYet: (command) =>
      `Todavía no hay ninguna. Salga con Ctrl-C (lo escrito se guarda), créela con «${command}» y siga después.`,
    yesNo: 's/N',
    notYesNo: 'Escriba «s» o «n».',
    notNumber: (text) => `«${text}» no es un número. Escríbalo con cifras: 12 o 12,5.`,
    notInList: (text) => `«${text}» no está en la lista.`,
    needed: 'Este dato es necesario.',
    skip: 'Enter: en blanco',
    listItem: (number) => `${number}.º`,
    oneMore: (number) => `${number}.º (Enter: no hay más)`,
    add: (key) => `¿Agregar «${key}»?`,
    more: (key, number) => `¿Otro más en «${key}»? Hay ${number}.`,
    pair: 'Escriba nombre=valor (Enter: no hay más).',
    notPair: 'Escriba un nombre, el signo = y su valor: sexo=mujer',
    optional:
      'Lo que sigue es opcional. Enter deja en blanco; un punto (.) pasa por alto todo lo que queda de esta parte.',
    again: (key) => `Se pregunta de nuevo «${key}»; Enter deja lo que ya escribió, un guion (-) lo quita.`,
    ownList: 'otra: una lista propia',
    kept: 'ya lo escribió',
    id: 'Identificador: será el nombre del archivo y parte de la dirección. Minúsculas, cifras y guiones; no cambia nunca.',
    idForm: 'Solo minúsculas sin tilde, cifras y guiones: ley-28950-2007',
    idTaken: (id) => `Ya hay un registro «${id}»: escriba otro identificador, o corrija ese registro.`,
    body: (words) =>
      `Texto del registro, en lenguaje llano: qué hace, para quién y desde cuándo${words ? ` (de ${words.least} a ${words.most} palabras)` : ''}. Cada Enter cierra un párrafo.`,
    bodyMore: 'Otro párrafo (Enter: no hay más)',
    observations: 'Archivo CSV con las observaciones (su ruta). Enter: se crea con solo el encabezado.',
  },
  en: {
    pick: 'Type the number or a part of the name.',
    search: (count) => `There are ${count}: type a part of the name.`,
    matches: (more) =>
      more > 0
        ? `Type the number. And ${more} more: type other letters to see them.`
        : 'Type the number, or other letters.',
    noMatch: (wanted) => `Nothing matches “${wanted}”. Try fewer letters.`,
    nothingYet: (command) =>
      `There is none yet. Leave with Ctrl-C (what you wrote is kept), make it with “${command}” and go on afterwards.`,
    yesNo: 'y/N',
    notYesNo: 'Type “y” or “n”.',
    notNumber: (text) => `“${text}” is no number. Write it in figures: 12 or 12.5.`,
    notInList: (text) => `“${text}” is not in the list.`,
    needed: 'This one is needed.',
    skip: 'Enter: blank',
    listItem: (number) => `No. ${number}`,
    oneMore: (number) => `No. ${number} (Enter: no more)`,
    add: (key) => `Add “${key}”?`,
    more: (key, number) => `One more in “${key}”? There are ${number}.`,
    pair: 'Type name=value (Enter: no more).',
    notPair: 'Type a name, the sign = and its value: sex=female',
    optional:
      'What follows is optional. Enter leaves it blank; a full stop (.) passes over all that is left of this part.',
    again: (key) => `“${key}” is asked again; Enter keeps what you wrote, a hyphen (-) takes it away.`,
    ownList: 'other: a list of your own',
    kept: 'written before',
    id: 'Id: it becomes the name of the file and a part of the address. Lower case, figures and hyphens; it never changes.',
    idForm: 'Only lower-case letters without accents, figures and hyphens: ley-28950-2007',
    idTaken: (id) => `There is a record “${id}” already: write another id, or correct that record.`,
    body: (words) =>
      `Text of the record, in plain language: what it does, for whom and since when${words ? ` (${words.least} to ${words.most} words)` : ''}. Each Enter ends a paragraph.`,
    bodyMore: 'Another paragraph (Enter: no more)',
    observations: 'CSV file with the observations (its path). Enter: it is made with its header only.',
  },
};
