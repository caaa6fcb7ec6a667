import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

/** What stands in the files of a content folder, as YAML gives it. */
export type Raw = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- it is what a reader of YAML gets

export interface Content {
  readonly portal: Raw;
  readonly jurisdictions: readonly Raw[];
  readonly laws: readonly Raw[];
  readonly commitments: readonly Raw[];
  readonly audits: readonly Raw[];
  readonly institutions: readonly Raw[];
  readonly methods: readonly Raw[];
  readonly editions: readonly Raw[];
}

/** Reads the files of a content folder with nothing but a reader of YAML: no schema, no check, no code of the portal. */
export const readFolder = (folder: string): Content => {
  const yaml = (file: string): any => parse(readFileSync(join(folder, file), 'utf8')); // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
  const named = (below: string, ending: RegExp): { id: string; file: string }[] =>
    readdirSync(join(folder, below), { recursive: true })
      .map(String)
      .flatMap((file) => {
        const id = ending.exec(file)?.[1];
        return id === undefined ? [] : [{ id, file: `${below}/${file}` }];
      });
  const records = (below: string): Raw[] =>
    named(below, /([^./\\]+)\.md$/)
      .filter(({ file }) => !/\.[a-z]{2}\.md$/.test(file))
      .map(({ id, file }) => {
        const [, frontMatter = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
        return { id, ...(parse(frontMatter) as Raw) };
      });
  const settings = (below: string): Raw[] =>
    named(below, /([^./\\]+)\.yaml$/).map(({ id, file }) => ({ id, ...yaml(file) }));
  return {
    portal: yaml('portal.yaml'),
    jurisdictions: yaml('jurisdictions.yaml'),
    laws: records('laws'),
    commitments: records('commitments'),
    audits: records('audits'),
    institutions: records('institutions'),
    methods: settings('methods'),
    editions: settings('editions'),
  };
};
