import { expect, test } from 'vitest';

import { hostHeaders } from './host-headers.ts';

test.for(['', '/'])('a portal at the root of its host (%j)', (base) => {
  expect(hostHeaders(base)).toMatchInlineSnapshot(`
    "/api/*
      Access-Control-Allow-Origin: *
    /feeds/*
      Access-Control-Allow-Origin: *
    /calendar/*
      Access-Control-Allow-Origin: *
    /embed/*
      Access-Control-Allow-Origin: *
    /datapackage.json
      Access-Control-Allow-Origin: *
    /catalog.jsonld
      Access-Control-Allow-Origin: *
    /admin/*
      Content-Security-Policy: frame-ancestors 'none'
      X-Robots-Tag: noindex
    "
  `);
});

test.for(['repo', '/repo', '/repo/'])('a portal in a folder (%j)', (base) => {
  expect(hostHeaders(base).split('\n')[0]).toBe('/repo/api/*');
});
