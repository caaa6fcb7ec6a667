import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Damage } from './damage.ts';

/** Whether a copy of the portal with these damages, each to another file, builds. What the build says is shown where it does not. */
export const builds = (content: string, damages: readonly Damage[]): boolean => {
  const place = mkdtempSync(join(tmpdir(), 'veedor-damaged-'));
  try {
    cpSync(content, join(place, 'content'), { recursive: true });
    for (const { before, after } of damages) {
      rmSync(join(place, 'content', before.file));
      writeFileSync(join(place, 'content', after.file), after.bytes);
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      env: {
        ...process.env,
        CONTENT_DIR: join(place, 'content'),
        OUT_DIR: join(place, 'dist'),
        VEEDOR_PICTURES: 'none',
      },
      encoding: 'utf8',
    });
    const names = damages.map(({ seed, kind, after }) => `  ${seed} ${after.file}: ${kind.name}`).join('\n');
    console.log(
      `${status === 0 ? 'Built' : `NOT built:\n${stdout}${stderr}`} with ${damages.length} harmless damages\n${names}`,
    );
    return status === 0;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};
