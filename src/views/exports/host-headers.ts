/** What may be read from pages of other sites: everything that machines read, and what others embed. */
const sharedPaths = [
  'api/*',
  'feeds/*',
  'calendar/*',
  'embed/*',
  'datapackage.json',
  'catalog.jsonld',
] as const;

/** The headers that say so, for a server that sends the same ones with everything. */
export const sharedHeaders = { 'Access-Control-Allow-Origin': '*' } as const;

/** The editor stands in no frame, where another site could have it clicked, and search engines do not list it. */
const editorHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Robots-Tag': 'noindex',
} as const;

const block = (base: string, path: string, headers: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${folderOf(base)}${path}\n${lines.join('')}`;
};

/** The folder of a portal with slashes around it: `repo` and `/repo` give `/repo/`, nothing gives `/`. */
const folderOf = (base: string): string => `/${base}/`.replace(/\/+/g, '/');

/** `/_headers`, from which hosts of static files (Netlify, Cloudflare) take what to send. `base` is the folder the portal is published in. */
export const hostHeaders = (base: string): string =>
  [
    ...sharedPaths.map((path) => block(base, path, sharedHeaders)),
    block(base, 'admin/*', editorHeaders),
  ].join('');
