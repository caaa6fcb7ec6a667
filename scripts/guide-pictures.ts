import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Browser, chromium as playwright } from 'playwright-core';

import { runBuild } from './build.ts';
import { chromium } from './chromium.ts';
import { contentFolder, editAsTold } from './guide-pictures/editor.ts';
import { type GuideLanguage, guideLanguages, openShot, pageShots } from './guide-pictures/pages.ts';
import { writePortal } from './guide-pictures/portal.ts';
import { proposeAsTold } from './guide-pictures/proposal.ts';
import { shoot } from './guide-pictures/shot.ts';
import { serveFolder } from './serve-folder.ts';

const root = join(import.meta.dirname, '..');
const work = join('.cache', 'guide-pictures');
const folders = { content: join(work, 'content'), site: join(work, 'site') };
const pictures = join(root, 'docs', 'guides', 'pictures');

/** How many bytes a picture may have, and all together: guides are read on a phone. */
const most = { each: 60 * 1024, all: 1200 * 1024 };

/** The settings of the editor as a portal has them whose records lie in `content/`. */
const settingsInstead = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      guideLanguages.map(async (language) => {
        const file = `admin/config.${language}.json`;
        const text = await readFile(join(folders.site, file), 'utf8');
        return [`/${file}`, text.replaceAll(folders.content.replaceAll('\\', '/'), contentFolder)] as const;
      }),
    ),
  );

type Taken = Map<string, Uint8Array>;

const takeAll = async (
  browser: Browser,
  origin: string,
  language: GuideLanguage,
  taken: Taken,
): Promise<void> => {
  // No clock to be seen, nothing that moves, no other language to be offered: the same pictures on another day.
  const context = await browser.newContext({
    viewport: { width: 360, height: 520 },
    locale: language,
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const take = async (name: string): Promise<void> =>
    void taken.set(`${name}.${language}.png`, await shoot(page));
  for (const shot of pageShots) {
    await openShot(page, origin, language, shot);
    await take(shot.name);
  }
  if (!(await proposeAsTold(page, origin, language, take)))
    console.log(
      `propose.${language}.png: left out, for no record leads to a page on which to propose a change.`,
    );
  await editAsTold(page, origin, language, take);
  await context.close();
};

/** Writes the pictures in the place of those that are there, and says what each weighs. Throws where one is too heavy. */
const keep = async (taken: Taken): Promise<void> => {
  const sizes = [...taken].map(([name, bytes]) => `${name}: ${Math.round(bytes.length / 1024)} KiB`);
  const all = [...taken.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  console.log([...sizes, `all: ${Math.round(all / 1024)} KiB`].join('\n'));
  const heavy = [...taken].filter(([, bytes]) => bytes.length > most.each).map(([name]) => name);
  if (heavy.length > 0 || all > most.all)
    throw new Error(`Too heavy for a phone: ${heavy.join(', ') || 'all together'}. Nothing was written.`);
  await mkdir(pictures, { recursive: true });
  for (const name of await readdir(pictures)) await rm(join(pictures, name));
  for (const [name, bytes] of taken) await writeFile(join(pictures, name), bytes);
};

await writePortal(join(root, folders.content));
Object.assign(process.env, {
  CONTENT_DIR: folders.content,
  OUT_DIR: folders.site,
  SITE_URL: 'https://veedor.example',
  VEEDOR_PICTURES: 'none',
});
if (await runBuild('en')) {
  const site = await serveFolder(join(root, folders.site), await settingsInstead());
  const flags = ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
  const browser = await playwright.launch({ executablePath: chromium(), args: flags });
  try {
    const taken: Taken = new Map();
    for (const language of guideLanguages) await takeAll(browser, site.address, language, taken);
    await keep(taken);
  } finally {
    await browser.close();
    await site.close();
  }
} else process.exitCode = 1;
