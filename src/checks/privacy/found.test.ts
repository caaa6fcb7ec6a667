import { expect, test } from 'vitest';

import { guardOf } from './guard.ts';

const guard = guardOf({ country: 'PE', places: ['Madre de Dios', 'San Martín'] });

/** Rules and offsets of what is found; `¦` in a case stands before each thing that must be. All people are invented. */
const found = (file: string, text: string): string[] =>
  guard(file, text).issues.map(({ rule, place }) => `${rule} ${place.offset}`);

const expected = (rule: string, marked: string): string[] =>
  marked
    .split('¦')
    .slice(0, -1)
    .reduce<number[]>((offsets, part) => [...offsets, (offsets.at(-1) ?? 0) + part.length], [])
    .map((offset) => `private-${rule} ${offset}`);

const cases: readonly (readonly [rule: string, texts: readonly string[]])[] = [
  [
    'identity',
    [
      'La señora, con DNI ¦45678912, denunció el hecho.',
      'DNI N.º ¦45678912',
      'DNI: ¦45.678.912',
      'dni ¦45 678 912',
      'DNI ¦4567-8912',
      'D.N.I. nro. ¦45678912-3',
      'Documento Nacional de Identidad número ¦45678912',
      'identificada con DNI ¦45678912 y la otra con DNI ¦87654321',
      'DNI de la agraviada: ¦45678912',
      'El DNI que presentó en la comisaría era el ¦45678912.',
      'Presentó su documento (¦45678912 (DNI)).',
      // Signs that look like others.
      'DNI\u00a0¦45678912',
      'DNI ¦45\u202f678\u00a0912',
      'DNI ¦４５６７８９１２',
      'DNI ¦٤٥٦٧٨٩١٢',
      'DNI ¦𝟒𝟓𝟔𝟕𝟖𝟗𝟏𝟐',
      'D\u200bNI ¦456\u200b78912',
      'DNI ¦4567\u00ad8912',
      'DNI ¦45‑678‑912',
      'DNI ¦45·678·912',
      'DNI &nbsp;¦456&#55;8912',
      'quote: "DNI ¦4567\\u00388912"',
      'DNI **¦4567**8912',
      // Line ends inside a paragraph.
      'La señora, con documento nacional\n  de identidad ¦45678912, denunció',
      'con DNI\n¦45678912.',
      'con DNI ¦45678\n      912.',
      // As a key, in a list, in an address of the web, in a table.
      'dni: ¦45678912',
      "dni: '¦45678912'",
      '- dni: "¦45678912"',
      'url: https://example.org/consulta?dni=¦45678912&ver=1',
      'carné de extranjería ¦001234567',
      'Carnet de Extranjería N° ¦001234567',
      'CE: ¦001234567',
      'pasaporte ¦116123456',
      'Passport No. ¦AB123456',
      'passport number is ¦X1234567',
      'RUC ¦10456789123',
      'RUC: ¦10 45678912 3',
      'cédula de identidad ¦V-12345678',
      'cédula de ciudadanía n.º ¦1.032.456.789',
      'C.I. ¦1712345678',
      'RUT ¦12.345.678-5',
      'su RUN es ¦12345678-K',
      'La ficha ¦12.345.678-K no dice más.',
      'El CPF ¦123.456.789-09 figura en la foto.',
      'CURP ¦PEXA010203MDFRNL09',
      'Figura como ¦PEXA010203MDFRNL09 en la lista.',
      'CUIL ¦27-12345678-4',
      'DUI ¦01234567-8',
      'Her identity card number was ¦45678912.',
      'social security number ¦123-45-6789',
    ],
  ],
  [
    'telephone',
    [
      'Celular ¦987654321',
      'celular: ¦987 654 321',
      'cel. ¦987-654-321',
      'Llame al ¦987 654 321 para denunciar.',
      'Tel.: ¦(01) 555-0100',
      'Teléfono ¦01-5550100, anexo 12',
      'teléfonos: ¦555-0100',
      'WhatsApp: ¦+51 987 654 321',
      'El número ¦+51987654321 es de su tía.',
      'Contacto: ¦987.654.321',
      'Se comunicó desde el ¦987654321 con su hermana.',
      'El ¦987-654-321 ya no responde.',
      'La oficina atiende en el ¦(084) 55-0100.',
      'la línea gratuita ¦0800-55010 no responde',
      'la línea ¦0-800-55-010',
      'Celular\u00a0¦９８７\u00a0６５４\u00a0３２１',
      'celular ¦987\n  654\n  321',
      '[escríbanos](https://wa.me/¦51987654321)',
      '[llame](tel:¦+5115550100)',
      'https://api.whatsapp.com/send?phone=¦51987654321',
      'phone: ¦987654321',
      'Her mobile was ¦987 654 321.',
      'Call ¦+1 (202) 555-0100.',
      'fax ¦555 0100',
    ],
  ],
  [
    'email',
    [
      'Escriba a ¦ana.ficticia@example.org.',
      'correo: ¦ANA_F+1@Mail.Example.com',
      '¦ana@correo.example.pe;¦rosa@example.org',
      'mailto:¦ana@example.org',
      'https://example.org/?user=¦ana@example.org&x=1',
      '¦ana (arroba) example (punto) org',
      '¦ana [at] example [dot] org',
      '¦ana arroba example punto org',
      '¦ana @ example.org',
      '¦ana＠example.org',
      '¦ana&#64;example.org',
      '¦ana&commat;example.org',
      '¦a\u200bna@exam\u00adple.org',
      'url: "¦ana\\u0040example.org"',
      '¦ana\\_f@example.org',
    ],
  ],
  [
    'birth-date',
    [
      'Nació el ¦12 de mayo de 2003 en Puno.',
      'nacida el ¦12/05/2003',
      'La adolescente (nacida en Puno el ¦12-05-2003) viajó.',
      'Fecha de nacimiento: ¦2003-05-12',
      'fecha de\n  nacimiento: ¦12.5.2003',
      'F. Nac.: ¦12/05/03',
      '¦12/05/2003 (fecha de nacimiento)',
      'nació el ¦1.º de setiembre del 2003',
      'nació el ¦12 de\u00a0mayo de ２００３',
      'She was born on ¦May 12, 2003.',
      'born ¦12 May 2003',
      'born on the ¦12th of May 2003',
      'Date of birth: ¦05/12/2003',
      'DOB ¦2003-05-12',
      'birthDate: x\ndate of birth: ¦20030512',
    ],
  ],
  [
    'address',
    [
      'Vive en ¦Jr. Los Ficticios 345, Puno.',
      'domiciliada en la ¦calle Las Invenciones n.º 12',
      'domicilio: ¦Av. Imaginaria 1450, dpto. 3',
      'con domicilio en ¦Mz. B Lt. 12, asentamiento humano La Quimera',
      'La encontraron en la ¦Mz. B, Lote 12.',
      'residía en el ¦pasaje Inexistente 45 B',
      'su casa, en ¦avenida Imaginaria N° 77',
      'domiciliado\n  en ¦Jirón\n  Los Ficticios 345',
      'She lives at ¦12 Imaginary Street.',
      'home address: ¦345 Made Up Avenue',
      'residing at ¦Street Imaginary 12',
    ],
  ],
  [
    'name',
    [
      'La víctima ¦Ana Ficticia contó que viajó sola.',
      'víctima: ¦Ana Ficticia Inventada',
      'Víctima: ¦ANA FICTICIA',
      'la agraviada, ¦Ana Ficticia Inventada, declaró',
      'la agraviada (¦Ana Ficticia)',
      'agraviado «¦Juan de la Quimera»',
      'la menor de edad ¦Ána Fictícia',
      'el imputado ¦J. Inventado Quimera',
      'la menor de nombre ¦Ana Q.',
      'la denunciante, señora ¦Ana Ficticia',
      'la denunciante Sra. ¦Ana Ficticia',
      'víctima de trata ¦Ana Ficticia',
      'la víctima de violencia sexual ¦Ana Ficticia',
      'la adolescente llamada ¦Ana Ficticia',
      'Una víctima de 15 años, identificada como ¦Ana Ficticia, viajó.',
      '¦Ana Ficticia, víctima de trata',
      '¦Ana Ficticia (víctima)',
      '¦Ana Ficticia Inventada, de 15 años, víctima de trata',
      '¦Ana Ficticia fue la agraviada',
      '¦Juan Inventado, presunto tratante',
      'Según ¦Ana Ficticia, sobreviviente de trata, nadie llamó.',
      'las víctimas ¦Ana Ficticia y Rosa Quimera',
      'testigo\u00a0¦Ana\u00a0Ficticia',
      'la víctima ¦Ana\n  Ficticia contó',
      'la vi\u0301ctima ¦Ana Ficticia',
      'la víctima **¦Ana Ficticia**',
      'la víctima [¦Ana Ficticia](https://example.org/a)',
      'the victim, ¦Ana Ficticia, said',
      'the survivor ¦Ana Ficticia',
      'a minor named ¦Ana Ficticia',
      'a victim of trafficking ¦Ana Ficticia',
      'defendant ¦John O’Inventado',
      '¦Ana Ficticia, a victim of trafficking',
      '¦John Inventado, the accused',
      'the witness known as ¦Ana Ficticia',
      'label: { es: "Víctima ¦Ana Ficticia" }',
    ],
  ],
];

test.for(cases.flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const)))(
  '%s is found: %s',
  ([rule, marked]) => {
    expect(found('audits/a.md', marked.replaceAll('¦', ''))).toEqual(expected(rule, marked));
  },
);

test.for([
  [
    'in cells and notes',
    'periodStart,periodEnd,jurisdiction,value,note',
    '2024,2024,PE,5,"la agraviada, ¦Ana Ficticia"',
    '2024,2024,PE,5,DNI ¦45678912',
    '2024,2024,PE,5,"tel.\n¦987 654 321"',
  ],
  [
    'where only the heading says what they are',
    'region;Nombre de la víctima;DNI;celular;fecha_de_nacimiento;casos',
    'Puno;¦Ana Ficticia;¦45678912;¦987 654 321;¦12/05/2003;12345678',
    'Puno;;"¦45.678.912";;;87654321',
  ],
  ['with a mark and line ends of Windows', '\uFEFFDNI;casos\r', '¦45678912;3\r', '¦87654321;4\r'],
])('tables: %s', ([, ...lines]) => {
  const table = lines.join('\n');
  const offsets = expected('x', table).map((each) => Number(each.split(' ')[1]));
  const { issues } = guard('statistics/s.csv', table.replaceAll('¦', ''));
  expect(issues.map(({ place }) => place.offset)).toEqual(offsets);
});

test('with and without the settings of a portal: a mobile number alone is known in its country', () => {
  const text = 'Se comunicó desde el 987654321 con su hermana.';
  expect(guardOf({})('a.md', text).issues).toEqual([]);
  expect(guardOf({ country: 'PE' })('a.md', text).issues).toHaveLength(1);
});

test('a portal adds numbers and words of its own', () => {
  const own = guardOf({
    numbers: [
      {
        id: 'tarjeta-valdoriana',
        kind: 'identity',
        label: 'tarjeta valdoriana',
        words: ['tarjeta valdoriana'],
        shapes: ['VX####'],
        alone: ['VX-####'],
      },
    ],
    people: ['sipas'],
  });
  expect(own('a.md', 'tarjeta valdoriana VX12 34; VX-5678; sipas Ana Ficticia').issues).toMatchObject([
    {
      rule: 'private-identity',
      place: { offset: 19 },
      message: { es: expect.stringContaining('tarjeta valdoriana') },
    },
    { rule: 'private-identity', place: { offset: 28 } },
    { rule: 'private-name', place: { offset: 43 } },
  ]);
});
