import { deliver } from './transport';

export interface Message {
  readonly kind: string;
  readonly subject: string;
}

export function publish(message: Message): void {
  deliver([message]);
}
