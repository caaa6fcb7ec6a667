import { expect, test } from 'vitest';

import { aLaw } from '#checks/fixtures/records.ts';
import { aPortal } from '#checks/fixtures/settings.ts';
import { aView } from '#views/fixtures/view.ts';
import { searchIndex } from '#views/search/entries.ts';
import { initial, type TrackerState } from '#views/trackers/address.ts';
import { trackerPage } from '#views/trackers/page.ts';

import { trackerFiles } from './tracker-file.ts';
import { trackerSource } from './tracker-source.ts';

const records = [
  aLaw({ identifier: 'Ley 1', pillars: ['supply', 'quality'] }),
  aLaw({ id: 'law-2', jurisdiction: 'ZZ-SUR' }),
  aLaw({ id: 'law-3', jurisdiction: 'ZZ-NOR' }),
];

const readme = (language: string, state: Partial<TrackerState>, portal = aPortal()): string => {
  const view = aView({ records, portal }, { language });
  const { island } = trackerPage(view, 'law');
  if (!island) throw new Error('The page of the whole list has an island.');
  const facets = state.facets?.jurisdiction ?? ['ZZ', 'ZZ-SUR', 'ZZ-NOR'];
  return trackerFiles({
    ...island,
    ...trackerSource(view, 'law'),
    entries: searchIndex(view).entries.filter(({ row }) =>
      row?.facets.jurisdiction?.some((code) => facets.includes(code)),
    ),
    state: { ...initial, ...state },
    address: `/${language}/x/`,
    origin: 'https://veedor.example',
  }).readme().text;
};

test('it begins with a byte order mark, and every line ends as Windows ends it', () => {
  const text = readme('es', {});
  expect(text.startsWith('\uFEFFNormas. Portal del agua\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('words searched for stay on their line, whatever a link brings', () => {
  expect(readme('es', { query: 'agua\r\nLicencia: ninguna' })).toContain(
    '\r\nPalabras buscadas: “agua Licencia: ninguna”\r\n',
  );
});

/** As a person reads it. */
const lines = (text: string): string => text.replace('\uFEFF', '').replaceAll('\r\n', '\n');

test('a part of a list, in Spanish', () => {
  const state = {
    query: 'agua',
    facets: { jurisdiction: ['ZZ-SUR', 'ZZ-NOR'] },
    checkedBefore: '2025-01-01',
  };
  expect(lines(readme('es', state, aPortal({ notice: 'Portal de demostración.' })))).toMatchInlineSnapshot(`
    "Normas. Portal del agua
    -----------------------
    2 de 3 registros de la lista «Normas».

    Aviso
    -----
    Portal de demostración.

    Filtros y palabras buscadas
    ---------------------------
    Palabras buscadas: “agua”
    Ámbito: Sur o Norte
    Revisado antes del: 1 de enero de 2025
    Orden: Primero lo más parecido a las palabras buscadas

    Dirección de la lista
    ---------------------
    https://veedor.example/es/x/?q=agua&jurisdiction=ZZ-SUR,ZZ-NOR&checkedBefore=2025-01-01
    Ahí está la misma lista, con los datos que el portal tenga el día en que se abra.

    De cuándo son los datos
    -----------------------
    El portal habla al 1 de mayo de 2024 (2024-05-01). El archivo se hizo con esos datos: no dice nada de lo que pasó después.

    Licencia
    --------
    CC BY 4.0: https://creativecommons.org/licenses/by/4.0/

    Cómo citar
    ----------
    Veeduría del Agua. «Normas (Palabras buscadas: “agua”; Ámbito: Sur o Norte; Revisado antes del: 1 de enero de 2025)», Portal del agua. Datos al 1 de mayo de 2024. https://veedor.example/es/x/?q=agua&jurisdiction=ZZ-SUR,ZZ-NOR&checkedBefore=2025-01-01

    Cómo leer el archivo
    --------------------
    Lo que no consta está vacío en el CSV y es null en el JSON. No es cero.
    Varios códigos en una celda del CSV van separados por punto y coma; en el JSON son una lista.
    La página de cada registro (columna url) dice sus fuentes. Ábrala antes de citar.
    En el CSV, un apóstrofo al comienzo de un texto impide que la hoja de cálculo lo ejecute como fórmula; no es parte del texto.
    Si su hoja de cálculo junta todo en una columna, o cambia códigos y fechas, no abra el CSV: impórtelo con codificación UTF-8, separado por comas y con las columnas como texto.

    Qué quiere decir cada columna
    -----------------------------
    id: Identificador del registro, igual en todos los idiomas.
    url: Dirección del registro, con sus fuentes.
    identifier: Número oficial.
    title: Título; en el idioma original si no está traducido.
    gist: Qué dice, en lenguaje llano.
    publishedOn: Cuándo se publicó.
    inForceOn: Desde cuándo rige, si la norma lo dice.
    effectiveUntil: Hasta cuándo rige según su propio texto.
    jurisdiction: Código del país, la región o el lugar donde rige.
    status: Código de su estado legal el día de los datos.
    rank: Código de su rango.
    pillar: Códigos de los ejes de la política que toca.
    topic: Códigos de sus temas.
    institution: Identificadores de las instituciones que la dieron.
    year: Año de publicación; el de presentación si es un proyecto.
    jurisdictionLabel: Dónde rige, en palabras.
    statusLabel: Su estado legal, en palabras.
    rankLabel: Su rango, en palabras.
    confidence: Qué tan seguro es: read (leído en la fuente), reported (referido por otra fuente) o recalled (recordado, sin fuente a la vista).
    checkedOn: Cuándo se revisó el registro por última vez.

    Códigos de jurisdiction
    -----------------------
    ZZ-NOR: Norte
    ZZ-SUR: Sur
    "
  `);
});

test('a whole list, in English, of a portal without notice', () => {
  expect(lines(readme('en', { sort: 'publishedOn' }))).toMatchInlineSnapshot(`
    "Laws. Portal del agua
    ---------------------
    Every record of the list “Laws”: 3.

    Filters and words searched for
    ------------------------------
    No filters, no words searched for.
    Order: Published, ascending

    Address of the list
    -------------------
    https://veedor.example/en/x/?sort=publishedOn
    There is the same list, with the data that the portal has on the day it is opened.

    What day the data are from
    --------------------------
    The portal speaks as of 1 May 2024 (2024-05-01). The file was made from those data: it says nothing of what came after.

    Licence
    -------
    CC BY 4.0: https://creativecommons.org/licenses/by/4.0/

    How to cite
    -----------
    Veeduría del Agua. “Laws”, Portal del agua. Data as of 1 May 2024. https://veedor.example/en/x/?sort=publishedOn

    How to read the file
    --------------------
    What is not on record is empty in the CSV and null in the JSON. It is not zero.
    Several codes in one cell of the CSV are separated by semicolons; in the JSON they are a list.
    The page of each record (column url) names its sources. Open it before you quote.
    In the CSV, an apostrophe at the beginning of a text keeps a spreadsheet from running it as a formula; it is no part of the text.
    If your spreadsheet puts everything in one column, or changes codes and dates, do not open the CSV: import it as UTF-8, separated by commas, with its columns as text.

    What each column means
    ----------------------
    id: Id of the record, the same in every language.
    url: Address of the record, with its sources.
    identifier: Official number.
    title: Title; in the original language where it is not translated.
    gist: What it says, in plain language.
    publishedOn: When it was published.
    inForceOn: Since when it is in force, where the law says so.
    effectiveUntil: Until when it is in force by its own text.
    jurisdiction: Code of the country, region or place where it holds.
    status: Code of its legal status on the day of the data.
    rank: Code of its rank.
    pillar: Codes of the pillars of the policy it touches.
    topic: Codes of its topics.
    institution: Ids of the institutions that issued it.
    year: Year of publication; of introduction for a bill.
    jurisdictionLabel: Where it holds, in words.
    statusLabel: Its legal status, in words.
    rankLabel: Its rank, in words.
    confidence: How sure it is: read (in the source), reported (by another source) or recalled (with no source at hand).
    checkedOn: When the record was last checked.

    Codes of jurisdiction
    ---------------------
    ZZ: Zeta
    ZZ-NOR: Norte
    ZZ-SUR: Sur
    "
  `);
});
