import { type GuardWords, listed } from './guard-words.ts';

/** The four forms of a participle or an adjective: «agraviad» gives agraviado, agraviada, agraviados, agraviadas. */
const gendered = (stems: string): string[] =>
  listed(stems).flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => stem + ending));

export const es: GuardWords = {
  people: [
    ...listed(`
    víctima, víctimas, denunciante, denunciantes, menor, menores, menor de edad, menores de edad,
    sobreviviente, sobrevivientes, testigo, testigos, adolescente, adolescentes, tratante, tratantes,
    querellante, occisa, occiso`),
    ...gendered(`
    agraviad, acusad, imputad, procesad, sentenciad, condenad, denunciad, investigad, detenid, rescatad,
    ofendid, desaparecid, fallecid, niñ, sospechos`),
  ],
  naming: listed(`
    llamado, llamada, de nombre, se llama, se llamaba, identificado como, identificada como, conocido
    como, conocida como, responde al nombre de, cuyo nombre es, cuyo nombre era`),
  between: listed(`
    el, la, los, las, un, una, es, era, fue, fueron, como, ha sido, entonces, joven, presunto, presunta,
    supuesto, supuesta, principal, señor, señora, señorita, sr, sra, srta, don, doña, menor, ciudadano,
    ciudadana`),
  of: listed('de, por'),
  public: listed(`
    acta, acuerdo, adjuntía, administración, agencia, anexo, asamblea, asistencia, asociación,
    autoridad, ayuda, banco, barómetro, bloque, búsqueda, cámara, capital, capítulo, caso, casos, centro, centros,
    código, colegio, comisaría, comisión, comité, comunidad, conferencia, congreso, consejo,
    constitución, contraloría, convención, convenio, corte, cumbre, decreto, defensa, defensoría,
    delitos, departamento, derecho, derechos, dirección, directiva, división, ejecutivo, eje, embajada, ente,
    encuesta, estado, estados, estrategia, familia, federación, fiscal, fiscalía, fiscalías, fondo,
    foro, fuerzas, fundación, gabinete, gobierno, gobiernos, grupo, hogar, hogares, humana, humanos, índice,
    informe, instituto, intendencia, internacional, investigación, judicial, justicia, juzgado, juzgados, ley, libro,
    línea, lineamientos, matrícula, medidas, mesa, ministerio, ministra, ministro, ministros, misión,
    municipal, municipalidad, mujer, nacional, naciones, objetivo, objetivos, observación, observatorio,
    oficina, operación, operativo, ordenanza, organización, órgano, parlamento, partido, patronato,
    penal, persona, personas, plan, planes, pleno, poder, policía, policial, política, presidencia, procuraduría, programa,
    protección, protocolo, proyecto, público, pública, pueblo, recomendación, rector, rectora, red, región, regional,
    registro, reglamento, relatora, relatoría, república, resolución, resumen, sala, secretaría,
    sección, seguridad, servicio, servicios, sistema, sociedad, social, superintendencia, testigos,
    título, tratado, tribunal, unidad, unidades, unión, universidad, víctimas`),
  telephone: listed(`
    tel, telf, tlf, teléfono, teléfonos, telefónico, telefónica, telefax, fax, fono, celular, celulares,
    cel, móvil, whatsapp, wasap, guasap, wa.me, llame al, llamar al, llama al, llámenos al, llamando al,
    escriba al, escríbanos al, comuníquese al, comunicarse al, contacto, contáctenos al, número de
    contacto`),
  birthDate: listed('fecha de nacimiento, fec. nac, f. nac, f. de nac, nacimiento, cumpleaños'),
  born: [...listed('nació'), ...gendered('nacid')],
  things: listed(`
    ley, norma, decreto, plan, programa, política, comisión, consejo, comité, mesa, red, línea,
    protocolo, registro, observatorio, ministerio, institución, organización, asociación, proyecto,
    iniciativa, estrategia, sistema, oficina, unidad, centro, obligación, compromiso, derecho,
    república, portal, campaña, legal, fiscal, institucional, procesal, sede, convenio`),
  months: listed(`
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, setiembre, septiembre, octubre, noviembre,
    diciembre`),
  home: [
    ...listed(`
    domicilio, vive en, vivía en, viven en, vivían en, reside en, residía en, residen en, residente en,
    dirección domiciliaria, su casa, su vivienda, vivienda ubicada en, casa ubicada en, con dirección en`),
    ...gendered('domiciliad'),
  ],
  street: listed(`
    av, avda, avenida, jr, jirón, calle, ca, psje, pje, pasaje, mz, mza, manzana, lote, lt, urb,
    urbanización, aa.hh, aahh, asentamiento humano, prolongación, prol, dpto, alameda, malecón,
    carrera, cra`),
  streetAfter: [],
  otherNumber: listed(`
    ley, decreto, resolución, ordenanza, directiva, expediente, exp, oficio, carta, informe, registro,
    código, artículo, art, proyecto, cui, snip, norma, casación, sentencia, página, pág, p, pp, ubigeo,
    isbn, acuerdo, moción, partida, meta`),
  money: listed('soles, sol, s/, s/., us$, dólares, pesos, euros, millones, mil'),
  toNumber: listed(`
    n, no, nro, núm, num, número, números, es, era, fue, son, al, de, del, la, el, los, con, o, y, a,
    víctima, agraviada, agraviado, menor, señor, señora, denunciante, celular, fijo`),
  afterTelephone: listed(`
    para, por, con, desde, los, las, lunes, todos, anexo, extensión, ext, int, horario, whatsapp,
    celular, entre, que, cuando, fijo`),
};
