import { parentPort, workerData } from 'node:worker_threads';

import { workbookSheets } from './workbook-sheets.ts';

// A reader of its own, so that a workbook made to hang or to fill the memory ends this thread and not the command.
parentPort?.postMessage(await workbookSheets(workerData as Uint8Array));
