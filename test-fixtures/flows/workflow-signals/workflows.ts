import { condition, proxyActivities, setHandler } from '@temporalio/workflow';

import type { Letters } from './activities.js';
import { type Letter, letterSignal } from './signals.js';

const { deliver } = proxyActivities<Letters>({ startToCloseTimeout: '1 minute' });

export async function letters({ queue = [] }: { queue?: Letter[] }): Promise<void> {
  setHandler(letterSignal, (letter: Letter) => {
    if (letter.subject !== '') queue.push(letter);
  });
  while (true) {
    await condition(() => queue.length > 0);
    const letter = queue.shift();
    if (letter === undefined) continue;
    await deliver(letter.to, letter.subject, letter.html);
  }
}

export async function farewell(name: string, order: string): Promise<void> {
  await deliver('sales@example.com', `Order ${order}`, order);
  console.log('farewell for', name);
}
