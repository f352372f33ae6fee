export class ShopError extends Error {
  readonly code: string;

  constructor(code: string, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
  }
}

export class NotFoundError extends ShopError {
  constructor(kind: string, key: string) {
    super('not-found', `${kind} ${key}`);
  }
}
