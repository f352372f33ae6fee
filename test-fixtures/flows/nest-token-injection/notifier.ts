export interface Notifier {
  notify(text: string): void;
}

export const NOTIFIER = Symbol('notifier');
