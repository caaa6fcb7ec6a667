/** A plugin of Vite, as far as this one goes. */
interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (source: string) => string | undefined;
  readonly load: (id: string) => string | undefined;
  readonly transform: (code: string, id: string) => { code: string; map: null } | undefined;
}

/**
 * What the program of the editor loads only for fields that no record has: code with colours, maps, pictures. It would be three hundred
 * files of the site, and most of the time that bundling takes.
 */
const unused =
  /^(?:@shikijs\/(?:langs|themes)\/.+|svgo(?:\/.+)?|leaflet|terra-draw(?:-leaflet-adapter)?|immutable|exifr(?:\/.+)?)$/;

const nothing = '\0veedor-nothing';

/** Its faces, which the program brings and yet names on another host as well. */
const foreignFace = /@font-face\s*\{[^}]*https:\/\/cdn\.jsdelivr\.net[^}]*\}/g;

/** Where it asks every five minutes whether GitHub works. */
const statusAddress = 'https://www.githubstatus.com/api/v2/status.json';
const allIsWell = `data:application/json,${encodeURIComponent('{"status":{"indicator":"none"}}')}`;

/** It throws as it closes a new record that has no translation yet: what is wrong with the translation is then nothing, not a list. */
const faultOnClosing = /(?<=Object\.values\()(\w+\(\w+\)\[\w+\])(?=\)\.some\(\(\{valid:)/;

/**
 * The program of the editor as it may ask nobody for what it does not need, and without a fault of its own. Throws where it is not written as it was: then a new
 * version asks otherwise, and whoever brings it looks at what.
 */
export const asEditor = (program: string): string => {
  const faces = program.match(foreignFace)?.length ?? 0;
  if (faces !== 3 || !program.includes(statusAddress) || !faultOnClosing.test(program))
    throw new Error(
      `@sveltia/cms is not as scripts/editor/program.ts expects: ${faces} of 3 faces on another host, ` +
        `${program.includes(statusAddress) ? 'the' : 'no'} question about the state of GitHub, ` +
        `${faultOnClosing.test(program) ? 'the' : 'no'} fault on closing a record.`,
    );
  return program
    .replace(foreignFace, '')
    .replaceAll(statusAddress, allIsWell)
    .replace(faultOnClosing, '$1??{}');
};

/** Bundles the program of the editor without what no record needs, and without what it would ask of other hosts. */
export const editorProgram = (): Plugin => ({
  name: 'veedor-editor-program',
  enforce: 'pre',
  resolveId: (source) => (unused.test(source) ? nothing : undefined),
  load: (id) => (id === nothing ? 'export default {};' : undefined),
  transform: (code, id) =>
    id.replaceAll('\\', '/').endsWith('/@sveltia/cms/npm/index.js')
      ? { code: asEditor(code), map: null }
      : undefined,
});
