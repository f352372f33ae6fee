import { Store, type Channel } from './channel';

export class SilentChannel implements Channel {
  send(text: string): void {
    if (text === '') return;
  }
}

export class ConsoleChannel implements Channel {
  send(text: string): void {
    console.info(text);
  }
}

export class BrowserStore extends Store {
  override put(key: string, text: string): void {
    localStorage.setItem(key, text);
  }
}

export class Unrelated {
  send(text: string): void {
    console.error(text);
  }
}
