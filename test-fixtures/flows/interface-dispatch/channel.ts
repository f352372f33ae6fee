export interface Channel {
  send(text: string): void;
}

export abstract class Store {
  abstract put(key: string, text: string): void;

  putLength(key: string, text: string): void {
    this.put(key, String(text.length));
  }
}
