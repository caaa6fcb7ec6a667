import type { NumberKind } from '#model/privacy.ts';

const identity = (
  id: string,
  label: NumberKind['label'],
  words: readonly string[],
  shapes: readonly string[],
  rest: Partial<NumberKind> = {},
): NumberKind => ({ id, kind: 'identity', label, words: [...words], shapes: [...shapes], ...rest });

const mobile = (country: string, alone: string[]): NumberKind => ({
  id: `mobile-${country.toLowerCase()}`,
  kind: 'telephone',
  label: { es: 'teléfono móvil', en: 'mobile telephone' },
  words: [],
  shapes: alone,
  alone,
  countries: [country],
});

const cedula = [
  'cédula',
  'cédula de identidad',
  'cédula de ciudadanía',
  'c.i',
  'carnet de identidad',
  'carné de identidad',
  'tarjeta de identidad',
];

/**
 * The numbers by which Latin American states know a person. Most are looked for in every portal, since people who move are the
 * ones such files are about; what means something else in a neighbouring country (`cui`) only at home.
 */
export const builtInNumbers: readonly NumberKind[] = [
  identity(
    'national-id',
    { es: 'documento de identidad', en: 'identity document' },
    [
      ...[
        'dni',
        'd.n.i',
        'documento nacional de identidad',
        'documento de identidad',
        'doc. de identidad',
        'nro. de documento',
      ],
      ...[
        'identificado con',
        'identificada con',
        'identity card',
        'identity document',
        'national id',
        'id card',
        'id number',
      ],
    ],
    ['########', '#######', '########-#', '########@', '##########', '#############'],
  ),
  identity('cedula', { es: 'cédula de identidad', en: 'identity card' }, cedula, [
    ...[
      '######',
      '#######',
      '########',
      '#########',
      '##########',
      '###########',
      '@########',
      '@#######',
      '#############@',
      '###-######-####@',
      '#-####-#####',
    ],
  ]),
  identity(
    'foreigner-card',
    { es: 'carné de extranjería', en: 'foreigner’s card' },
    [
      ...[
        'carné de extranjería',
        'carnet de extranjería',
        'cédula de extranjería',
        'c.e',
        'ce',
        'permiso temporal de permanencia',
        'ptp',
        'foreigner card',
        'foreigner’s card',
      ],
    ],
    ['#########', '######', '#######', '############'],
  ),
  identity(
    'passport',
    { es: 'pasaporte', en: 'passport' },
    ['pasaporte', 'passport'],
    [
      '#######',
      '########',
      '#########',
      '@######',
      '@#######',
      '@########',
      '@@######',
      '@@#######',
      '@@@######',
    ],
  ),
  identity(
    'ruc-person',
    { es: 'RUC de una persona', en: 'tax number of a person' },
    ['ruc', 'r.u.c', 'registro único de contribuyentes'],
    [...['10#########', '15#########', '16#########', '17#########', '##########001']],
  ),
  identity(
    'rut',
    { es: 'RUT o RUN', en: 'RUT or RUN' },
    ['rut', 'run', 'r.u.t', 'r.u.n'],
    ['########-#', '########-K', '#######-#', '#######-K'],
    {
      alone: ['##.###.###-#', '##.###.###-K'],
    },
  ),
  identity(
    'cuil',
    { es: 'CUIL o CUIT', en: 'CUIL or CUIT' },
    ['cuil', 'cuit'],
    ['20#########', '23#########', '24#########', '27#########'],
    {
      alone: ['20-########-#', '23-########-#', '24-########-#', '27-########-#'],
    },
  ),
  identity('cpf', { es: 'CPF', en: 'CPF' }, ['cpf', 'c.p.f'], ['###########'], { alone: ['###.###.###-##'] }),
  identity(
    'rg',
    { es: 'RG', en: 'RG' },
    ['registro geral', 'carteira de identidade'],
    ['#########', '########?', '########'],
  ),
  identity('curp', { es: 'CURP', en: 'CURP' }, ['curp'], ['@@@@######@@@@@@?#'], {
    alone: ['@@@@######H@@@@@?#', '@@@@######M@@@@@?#'],
  }),
  identity(
    'rfc-person',
    { es: 'RFC de una persona', en: 'tax number of a person' },
    ['rfc'],
    ['@@@@######???'],
  ),
  identity(
    'dui',
    { es: 'DUI', en: 'DUI' },
    ['dui', 'documento único de identidad'],
    ['########-#', '#########'],
  ),
  identity(
    'dpi',
    { es: 'DPI', en: 'DPI' },
    ['dpi', 'documento personal de identificación'],
    ['#############'],
  ),
  identity('cui', { es: 'CUI', en: 'CUI' }, ['cui', 'código único de identificación'], ['#############'], {
    countries: ['GT'],
  }),
  identity(
    'ssn',
    { es: 'seguro social', en: 'social security number' },
    ['ssn', 'social security number', 'seguro social'],
    ['#########', '###-##-####'],
  ),
  identity('nie', { es: 'NIE', en: 'NIE' }, ['nie', 'n.i.e'], ['X#######@', 'Y#######@', 'Z#######@']),
  mobile('PE', ['9########', '9##-###-###']),
  mobile('CL', ['9########', '9-####-####']),
  mobile('EC', ['09########', '09#-###-####', '09-####-####']),
  mobile('CO', ['3#########', '3##-###-####']),
  mobile('PY', ['09########', '09##-######']),
  mobile('UY', ['09#######', '09#-###-###']),
  mobile('VE', ['04#########', '04##-#######', '04##-###-####']),
  mobile('BR', ['(##) 9####-####', '(##) 9########']),
  mobile('MX', ['##-####-####', '###-###-####']),
  mobile('BO', ['6###-####', '7###-####']),
];

/** The kinds that hold in a portal of `country`: its own ones in place of built-in ones with the same id. */
export const numbersFor = (
  country: string | undefined,
  own: readonly NumberKind[],
): readonly NumberKind[] => {
  const replaced = new Set(own.map(({ id }) => id));
  return [...builtInNumbers.filter(({ id }) => !replaced.has(id)), ...own].filter(
    ({ countries }) => countries === undefined || (country !== undefined && countries.includes(country)),
  );
};
