import { Worker, type ConnectionOptions } from 'bullmq';

import type { Label } from './queues.js';

function print(line: string, shelf: number): void {
  console.log(`printing ${line} for shelf`, shelf);
}

/** The queue's name joins what is added with its worker, whichever function starts it. */
export function startWorkers(connection: ConnectionOptions): Worker<Label> {
  return new Worker<Label>(
    'labels-to-print',
    async ({ data }) => {
      print(data.line, data.shelf);
      await Promise.resolve();
    },
    { connection },
  );
}
