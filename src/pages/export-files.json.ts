import { writeFiles } from '#output/write.ts';
import { exportFiles } from '#views/exports/files.ts';
import { views } from '#pages/_site.ts';

/** Writes the files for programs beside the pages, for the build alone: it reads here how many they are, and takes this away. */
export const GET = async (): Promise<Response> =>
  Response.json({ files: import.meta.env.PROD ? writeFiles(exportFiles(await views())) : 0 });
