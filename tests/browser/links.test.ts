import { expect, test } from 'vitest';
import { faultOf, htmlFiles, links } from './links.ts';

test(`the portal has pages and links (${htmlFiles.length} pages, ${links.length} addresses)`, () => {
  expect(htmlFiles.length).toBeGreaterThan(0);
  expect(links.length).toBeGreaterThan(htmlFiles.length);
});

test('no address of the portal is broken', () => {
  const faults = links.flatMap((link) => {
    const fault = faultOf(link);
    return fault ? [{ what: `"${link.address}" ${fault}`, file: link.file }] : [];
  });
  const grouped = [...Map.groupBy(faults, ({ what }) => what)].map(([what, alike]) => {
    const others = alike.length > 1 ? ` and ${alike.length - 1} more` : '';
    return `${what}, in ${alike[0]?.file}${others}`;
  });
  expect(grouped).toEqual([]);
});
