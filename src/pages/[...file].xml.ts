import { exportRoute } from './_export.ts';

export const { getStaticPaths, GET } = exportRoute('.xml');
