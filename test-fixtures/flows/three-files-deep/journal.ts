import { write } from './output';

export function append(event: string, subject: string): void {
  write(`${event}: ${subject}`);
}

export function appendLength(event: string, subject: string): void {
  write(`${event}: ${subject.length}`);
}
