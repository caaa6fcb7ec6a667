import type { Message } from '#model/issue.ts';
import { inLanguage } from '#model/parts/in-language.ts';
import type { LocalText } from '#model/parts/text.ts';
import type { PrivateKind } from '#model/privacy.ts';

/** Public names of the rules, by what they find. */
export const ruleOf: Readonly<Record<PrivateKind, string>> = {
  identity: 'private-identity',
  telephone: 'private-telephone',
  email: 'private-email',
  birthDate: 'private-birth-date',
  address: 'private-address',
  name: 'private-name',
};

const what: Readonly<Record<PrivateKind, (label: Message) => Message>> = {
  identity: ({ es, en }) => ({
    es: `hay un número de ${es} de una persona`,
    en: `there is a person’s number: ${en}`,
  }),
  telephone: ({ es, en }) => ({ es: `hay un ${es}`, en: `there is a ${en}` }),
  email: () => ({ es: 'hay un correo electrónico', en: 'there is an e-mail address' }),
  birthDate: () => ({
    es: 'hay una fecha de nacimiento exacta',
    en: 'there is an exact date of birth',
  }),
  address: () => ({
    es: 'parece haber la dirección de la casa de alguien',
    en: 'there seems to be the address of someone’s home',
  }),
  name: () => ({
    es: 'parece haber el nombre de una víctima, un testigo o una persona acusada',
    en: 'there seems to be the name of a victim, a witness or someone accused',
  }),
};

const remedy: Readonly<Record<PrivateKind, Message>> = {
  identity: { es: 'Bórrelo: identifica a alguien.', en: 'Delete it: it identifies someone.' },
  telephone: { es: 'Bórrelo, si es de una persona.', en: 'Delete it if it is a person’s.' },
  email: { es: 'Bórrelo, si es de una persona.', en: 'Delete it if it is a person’s.' },
  birthDate: {
    es: 'Escriba solo la edad o el año.',
    en: 'Write the age or the year only.',
  },
  address: {
    es: 'Escriba solo el distrito o la provincia.',
    en: 'Write the district or the province only.',
  },
  name: {
    es: 'Diga «una víctima», «la persona acusada»: sin nombre.',
    en: 'Say “a victim”, “the accused”: without the name.',
  },
};

const general: Partial<Record<PrivateKind, Message>> = {
  identity: { es: 'identidad', en: 'identity number' },
  telephone: { es: 'número de teléfono', en: 'telephone number' },
};

/** What was found (`masked`, never whole) and what to do about it, with the lines to paste where it is public. */
export const spokenOf = (
  kind: PrivateKind,
  masked: string,
  label?: LocalText,
): { readonly message: Message; readonly hint: Message } => {
  const called = label === undefined ? general[kind] : undefined;
  const named = called ?? {
    es: inLanguage(label ?? '', 'es').text,
    en: inLanguage(label ?? '', 'en', ['es']).text,
  };
  const said = what[kind](named);
  return {
    message: { es: `${said.es}: ${masked}`, en: `${said.en}: ${masked}` },
    hint: {
      es: `${remedy[kind].es} Si es público, diga por qué en privacy.yaml, bajo «allowed:»: - { kind: ${kind}, value: 'como está escrito', why: 'de qué oficina es y dónde consta' }`,
      en: `${remedy[kind].en} If it is public, say why in privacy.yaml, below “allowed:”: - { kind: ${kind}, value: 'as it is written', why: 'of which office it is, and where that is stated' }`,
    },
  };
};

/** What is said of an allowance that allows nothing. */
export const idle: { readonly message: Message; readonly hint: Message } = {
  message: {
    es: 'este permiso ya no permite nada: ningún archivo tiene ese dato.',
    en: 'this allowance allows nothing any more: no file holds that value.',
  },
  hint: {
    es: 'Quite la entrada, o escriba «value» como está en el archivo; «kind» es lo que dice el aviso.',
    en: 'Remove the entry, or write “value” as it stands in the file; “kind” is what the message says.',
  },
};
