import type { MarkdownType } from '#model/record-types.ts';

/** What can be made: a record of any type, or a finding inside its audit. */
export type Subject = MarkdownType | 'finding';

/** The names by which people may call for each. */
export const subjectNames: Readonly<Record<Subject, { es: string; en: string }>> = {
  law: { es: 'norma', en: 'law' },
  commitment: { es: 'compromiso', en: 'commitment' },
  audit: { es: 'auditoría', en: 'audit' },
  finding: { es: 'hallazgo', en: 'finding' },
  statistic: { es: 'estadística', en: 'statistic' },
  comparison: { es: 'comparación', en: 'comparison' },
  institution: { es: 'institución', en: 'institution' },
  page: { es: 'página', en: 'page' },
};

const usage = {
  es: [
    'Uso:',
    '  npm run new                                pregunta qué quiere agregar',
    '  npm run new -- law                         una norma (commitment, audit, statistic, comparison, institution, page)',
    '  npm run new -- finding --audit ID          un hallazgo dentro de su auditoría',
    'Sin preguntas, para programas:',
    '  npm run new -- law --id ley-1-2026 --set "title=Ley 1" --set "sources[0].key=gaceta" … --body "Texto"',
    '  npm run new -- law --id ley-1-2026 --from-json datos.json      (- lee de la entrada)',
    '  --csv ARCHIVO     las observaciones de una estadística',
    '  --lang es|en      idioma de los mensajes',
  ].join('\n'),
  en: [
    'Usage:',
    '  npm run new                                asks what you want to add',
    '  npm run new -- law                         a law (commitment, audit, statistic, comparison, institution, page)',
    '  npm run new -- finding --audit ID          a finding inside its audit',
    'Without questions, for programs:',
    '  npm run new -- law --id ley-1-2026 --set "title=Act 1" --set "sources[0].key=gazette" … --body "Text"',
    '  npm run new -- law --id ley-1-2026 --from-json data.json       (- reads standard input)',
    '  --csv FILE        the observations of a statistic',
    '  --lang es|en      language of the messages',
  ].join('\n'),
};

/** What the command says. */
export const said = {
  es: {
    usage: usage.es,
    reading: 'Se lee el portal…',
    what: '¿Qué quiere agregar? Escriba el número o el nombre.',
    unknownType: (name: string) =>
      `«${name}» no es un tipo de registro. Hay: law, commitment, audit, finding, statistic, comparison, institution, page.`,
    which: '¿En qué auditoría está el hallazgo? Escriba parte de su nombre.',
    noAudit: (id: string) =>
      id === ''
        ? 'Un hallazgo va dentro de su auditoría: escriba --audit con su identificador.'
        : `No hay una auditoría «${id}». Los identificadores son los nombres de archivo en audits/.`,
    noPortal: 'El portal no se puede leer: «npm run check» dice qué reparar primero.',
    unreadable: (file: string) => `${file} no se puede leer: «npm run check» dice qué reparar.`,
    start: 'Enter deja en blanco lo opcional. Con Ctrl-C sale cuando quiera: lo escrito se guarda.',
    left: (command: string) => `\nLo que escribió está guardado. Para seguir: ${command}`,
    drafts: 'Hay borradores sin terminar:',
    draft: (name: string, count: number) => `${name} (${count} ${count === 1 ? 'respuesta' : 'respuestas'})`,
    untitled: 'sin título',
    fresh: 'Empezar de nuevo',
    pickDraft: 'Escriba el número. Ninguno se pierde: los demás quedan guardados.',
    shown: '\nAsí quedará el registro:\n',
    problems: 'Antes de guardarlo hay que corregir:',
    warnings: 'Avisos (no impiden guardar):',
    fix: 'Escriba el campo que va a corregir',
    save: '¿Guardar? s: sí · c: corregir un campo · n: dejarlo como borrador',
    correct: '¿Qué campo? Escriba su nombre.',
    noField: (name: string, names: string) => `No hay un campo «${name}». Hay: ${names}.`,
    written: (file: string) => `Escrito: ${file}`,
    next: 'Véalo con «npm run dev». Antes de enviarlo: «npm run check».',
    translation: (file: string) => `Si puede, agregue la traducción en ${file}: solo los textos.`,
    exists: (file: string) => `${file} ya existe y no se toca. Elija otro identificador.`,
    changed: (file: string) =>
      `${file} cambió mientras usted escribía. No se tocó: vuelva a empezar, sus respuestas están guardadas.`,
    missing: (what: string) => `No se escribió nada. ${what}`,
    needsId:
      'Falta --id, y los campos no alcanzan para proponer uno. Escriba, por ejemplo, --id ley-28950-2007.',
    wrongId: (id: string) =>
      `«${id}» no sirve de identificador: minúsculas sin tilde, cifras y guiones. Escriba otro.`,
    proposed: (id: string) => `Identificador: ${id} (propuesto; con --id se da otro).`,
    badJson:
      'Lo que da --from-json no es JSON con un objeto de campos. Escriba, por ejemplo: { "title": "Ley 1" }',
    noFile: (file: string) => `No se puede leer ${file}. Revise el nombre y la carpeta.`,
    unfit: {
      id: '--id no va con un hallazgo. Dé el suyo con --set id=h12, o quítelo y se le pone el que sigue.',
      body: '--body no va con un hallazgo, que no tiene más texto que sus campos. Dé el suyo con --set "statement=…".',
      csv: '--csv solo va con una estadística (statistic). Quítelo, o cambie el tipo.',
    },
    noTerminal:
      'Aquí no hay quien responda (la entrada no es una terminal). Dé los datos con --set o --from-json.',
  },
  en: {
    usage: usage.en,
    reading: 'Reading the portal…',
    what: 'What do you want to add? Type the number or the name.',
    unknownType: (name: string) =>
      `“${name}” is no type of record. There are: law, commitment, audit, finding, statistic, comparison, institution, page.`,
    which: 'Which audit is the finding in? Type a part of its name.',
    noAudit: (id: string) =>
      id === ''
        ? 'A finding stands inside its audit: give --audit with its id.'
        : `There is no audit “${id}”. Ids are the file names in audits/.`,
    noPortal: 'The portal cannot be read: “npm run check” says what to mend first.',
    unreadable: (file: string) => `${file} cannot be read: “npm run check” says what to mend.`,
    start:
      'Enter leaves what is optional blank. Leave with Ctrl-C whenever you like: what you wrote is kept.',
    left: (command: string) => `\nWhat you wrote is kept. To go on: ${command}`,
    drafts: 'There are drafts that are not finished:',
    draft: (name: string, count: number) => `${name} (${count} ${count === 1 ? 'answer' : 'answers'})`,
    untitled: 'no title',
    fresh: 'Start anew',
    pickDraft: 'Type the number. None is lost: the others are kept.',
    shown: '\nThis is the record as it will be:\n',
    problems: 'Before it is saved, this is to be corrected:',
    warnings: 'Warnings (it can be saved all the same):',
    fix: 'Type the field that you will correct',
    save: 'Save? y: yes · c: correct a field · n: leave it as a draft',
    correct: 'Which field? Type its name.',
    noField: (name: string, names: string) => `There is no field “${name}”. There are: ${names}.`,
    written: (file: string) => `Written: ${file}`,
    next: 'See it with “npm run dev”. Before you send it: “npm run check”.',
    translation: (file: string) => `If you can, add the translation in ${file}: its texts only.`,
    exists: (file: string) => `${file} exists already and is left alone. Choose another id.`,
    changed: (file: string) =>
      `${file} changed while you were writing. It was left alone: start again, your answers are kept.`,
    missing: (what: string) => `Nothing was written. ${what}`,
    needsId:
      '--id is missing, and the fields do not suffice to suggest one. Write, for example, --id act-28950-2007.',
    wrongId: (id: string) =>
      `“${id}” will not do as an id: lower-case letters without accents, figures and hyphens. Write another.`,
    proposed: (id: string) => `Id: ${id} (suggested; --id gives another).`,
    badJson:
      'What --from-json gives is not JSON with an object of fields. Write, for example: { "title": "Act 1" }',
    noFile: (file: string) => `${file} cannot be read. Look at its name and folder.`,
    unfit: {
      id: '--id does not go with a finding: give its own with --set id=h12; without it, it gets the next one.',
      body: '--body does not go with a finding, which has no text but its fields: give its own with --set "statement=…".',
      csv: '--csv goes only with a statistic. Leave it out, or change the type.',
    },
    noTerminal:
      'Nobody can answer here (the input is no terminal). Give the values with --set or --from-json.',
  },
};

export type Said = (typeof said)['es'];
