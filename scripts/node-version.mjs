// Plain JavaScript with old syntax: it must run on the very versions it turns away.
import process from 'node:process';

/** The first version that runs TypeScript files as they are. */
const needed = [22, 18];

const [major, minor] = process.versions.node.split('.').map(Number);
const old = major < needed[0] || (major === needed[0] && minor < needed[1]) || (major === 23 && minor < 6);

if (old) {
  const wanted = needed.join('.');
  process.stderr.write(`
Veedor necesita Node ${wanted} o posterior; aquí corre Node ${process.versions.node}.
En Linux y Windows "npm ci" trae el suyo: ejecute "npm ci" y use los comandos "npm run …".
En macOS, o si eso no basta, instale la versión LTS desde https://nodejs.org/es/download y repita el comando.

Veedor needs Node ${wanted} or later; this is Node ${process.versions.node}.
On Linux and Windows "npm ci" brings its own: run "npm ci" and use the "npm run …" commands.
On macOS, or if that is not enough, install the LTS version from https://nodejs.org/en/download and try again.
`);
  process.exit(1);
}
