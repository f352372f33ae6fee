export class DomainError extends Error {
  constructor(
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

export class NotFound extends DomainError {
  constructor(kind: string, id: string) {
    super(`${kind} ${id} is unknown`, 404);
  }
}

export class Conflict extends DomainError {
  constructor(reason: string) {
    super(reason, 409);
  }
}
