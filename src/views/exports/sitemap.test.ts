import { expect, test } from 'vitest';

import { aCommitment, aLaw } from '#checks/fixtures/records.ts';
import { aView } from '#views/fixtures/view.ts';

import { robotsText } from './robots.ts';
import { sitemapXml } from './sitemap.ts';

const records = [aLaw({ aliases: ['old-law'] }), aCommitment({ origin: { law: 'law-1' } })];
const where = { base: '/repo', origin: 'https://portal.example' };
const views = ['es', 'en'].map((language) => aView({ records }, { language, ...where }));

test('robots may read everything, and are led to the sitemap once the address is known', () => {
  expect(robotsText(aView({}, where).site)).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://portal.example/repo/sitemap.xml\n',
  );
  expect(robotsText(aView().site)).toBe('User-agent: *\nAllow: /\n');
});

test('the sitemap names every page once in each language, with its counterparts', async () => {
  const xml = await sitemapXml(views);
  const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  const paths = addresses.map((address) => address.replace('https://portal.example/repo/', ''));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(paths.filter((path) => path.startsWith('es/')).toSorted()).toEqual([
    'es/',
    'es/about/',
    'es/auditorias/',
    'es/buscar/',
    'es/cambios/',
    'es/cambios/correcciones/',
    'es/comparaciones/',
    'es/compromisos/',
    'es/compromisos/commitment-1/',
    'es/cumplimiento/',
    'es/cumplimiento/2023/',
    'es/cumplimiento/2023/comparar/',
    'es/cumplimiento/2023/compromisos/',
    'es/cumplimiento/2023/compromisos/commitment-1/',
    'es/cumplimiento/2023/ejes/quality/',
    'es/cumplimiento/2023/ejes/supply/',
    'es/cumplimiento/2023/instituciones/water-board/',
    'es/cumplimiento/2023/instituciones/water-board/comparar/',
    'es/cumplimiento/2023/por-anio/',
    'es/cumplimiento/2023/regiones/',
    'es/cumplimiento/2023/regiones/zz-nor/',
    'es/cumplimiento/2023/regiones/zz-nor/comparar/',
    'es/cumplimiento/2023/regiones/zz-nor/ficha/',
    'es/cumplimiento/2023/regiones/zz-sur/',
    'es/cumplimiento/2023/regiones/zz-sur/comparar/',
    'es/cumplimiento/2023/regiones/zz-sur/ficha/',
    'es/cumplimiento/lo-dicho-y-lo-hallado/',
    'es/cumplimiento/recomendaciones/',
    'es/datos/',
    'es/datos/diccionario/',
    'es/editar/',
    'es/ejes/',
    'es/ejes/quality/',
    'es/ejes/supply/',
    'es/estadisticas/',
    'es/glosario/',
    'es/instituciones/',
    'es/instituciones/water-board/',
    'es/method/',
    'es/normas/',
    'es/normas/law-1/',
    'es/pendientes/',
    'es/pendientes/auditorias-sin-segunda-revision/',
    'es/pendientes/compromisos-por-revisar/',
    'es/pendientes/fuentes-sin-copia/',
    'es/pendientes/regiones/zz/',
    'es/pendientes/registros-sin-revisar/',
    'es/pendientes/registros-sin-traduccion/',
    'es/privacy/',
    'es/proponer/',
    'es/regiones/',
    'es/regiones/zz-nor/',
    'es/regiones/zz-sur/',
    'es/take-part/',
  ]);
  expect(paths.filter((path) => path.startsWith('en/'))).toHaveLength(54);
});

test('a page of the sitemap, whole', async () => {
  const xml = await sitemapXml(views);
  const [law] = /<url><loc>[^<]*\/es\/normas\/law-1\/.*?<\/url>/.exec(xml) ?? [];
  expect(law?.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<url>
    <loc>https://portal.example/repo/es/normas/law-1/</loc>
    <xhtml:link rel="alternate" hreflang="es" href="https://portal.example/repo/es/normas/law-1/"/>
    <xhtml:link rel="alternate" hreflang="en" href="https://portal.example/repo/en/laws/law-1/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://portal.example/repo/es/normas/law-1/"/>
    </url>"
  `);
});

test('an address that only leads on to another has no place in it', async () => {
  expect(await sitemapXml(views)).not.toContain('old-law');
});
