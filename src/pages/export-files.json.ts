import { writeFiles } from '#output/write.ts';
import { filesForPrograms } from '#pages/_export.ts';

/** Writes the files for programs beside the pages, for the build alone: it reads here how many they are, and takes this away. */
export const GET = async (): Promise<Response> =>
  Response.json({ files: import.meta.env.PROD ? await writeFiles(filesForPrograms()) : 0 });
