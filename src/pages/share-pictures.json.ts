import { sharePictures } from '#views/share/pictures.ts';
import { views } from '#pages/_site.ts';

/** The drawings of the pictures to share, for the build alone: it draws them and takes this list away. */
export const GET = async (): Promise<Response> => Response.json(sharePictures(await views()));
