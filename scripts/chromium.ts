import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** The one without windows first: it does the same in a third of the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap(
    (folder) => (folder ? [path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []),
  ),
};

const advice =
  'Install Chromium and run the command again:\n' +
  '  Debian, Ubuntu   sudo apt-get update && sudo apt-get install -y chromium\n' +
  '  macOS            brew install --cask chromium\n' +
  '  Windows          winget install Google.Chrome\n' +
  'or set CHROMIUM_PATH to the program of an installed one.';

/** Says whether a program starts. Chrome for Windows answers `--version` with a window, so there it need only exist. */
function runs(program: string): boolean {
  if (!existsSync(program)) return false;
  return process.platform === 'win32' || spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;
}

/** The program of an installed Chromium or Chrome, or `undefined`. Throws when CHROMIUM_PATH names none. */
export function installedChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}", which does not start.\n${advice}`);
  }
  const folders = process.env.PATH?.split(path.delimiter) ?? [];
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? [])].find(runs);
}

/** The program of a Chromium that starts, installed from Debian's packages under CI or as root. Throws with the command to run. */
export function chromium(): string {
  const found = installedChromium();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (existsSync('/usr/bin/apt-get') && (isRoot || process.env.CI)) {
    console.log('No Chromium here: installing it from the packages of the system.');
    const apt = (...step: string[]): boolean => {
      const [program = '', ...args] = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...step];
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      return spawnSync(program, args, { stdio: 'inherit', env }).status === 0;
    };
    // Not every system has a package of the one without windows.
    const isInstalled =
      apt('update') && ['chromium-headless-shell', 'chromium'].some((name) => apt('install', '-y', name));
    const installed = isInstalled ? installedChromium() : undefined;
    if (installed) return installed;
  }
  throw new Error(`The browser tests found no Chromium.\n${advice}`);
}
