import type { Message } from './bus';
import { print } from './printer';

export function deliver(messages: readonly Message[]): void {
  for (const message of messages) print(message.subject);
}
