import { createHash } from 'node:crypto';

import { labels } from './queues.js';
import { startWorkers } from './workers.js';

interface Reader {
  /** @personalData user.name
   * @purpose essential.service */
  fullName: string;
  card: number;
}

export async function reserve(reader: Reader, shelf: number): Promise<void> {
  await labels.add('label', { shelf, line: reader.fullName }); // ✗ no-plaintext-logging: 'reader.fullName' (user.name, declared on Reader) reaches 'console.log' in the clear, by way of print().
  await labels.add('label', { shelf, line: `card ${String(reader.card)}` });
  await labels.add('label', { shelf, line: createHash('sha256').update(reader.fullName).digest('hex') });
}

export function open(host: string): void {
  startWorkers({ host });
}
