/** @purpose essential.service */
export class Citizen {
  readonly registration: string;
  /** @personalData user.name.first */
  given: string;
  /** @personalData user.name.last */
  family: string;
  #alias = '';

  constructor(registration: string, given: string, family: string) {
    this.registration = registration;
    this.given = given;
    this.family = family;
  }

  get label(): string {
    return `${this.given} ${this.family}`;
  }

  get code(): string {
    return `citizen-${this.registration}`;
  }

  get alias(): string {
    return this.#alias;
  }

  set alias(value: string) {
    this.#alias = value;
  }
}

export function registered(citizen: Citizen): void {
  console.log(citizen.code);
  console.log(citizen.label); // ✗ no-plaintext-logging: 'citizen.label' (user.name.first and user.name.last, declared on Citizen) reaches 'console.log' in the clear.
  console.log(citizen.label.length);
  const view = {
    get code(): string {
      return citizen.code;
    },
    get family(): string {
      return citizen.family;
    },
  };
  console.log(view.code);
  console.log(view.family); // ✗ no-plaintext-logging: 'view.family' (user.name.last, declared on Citizen) reaches 'console.log' in the clear.
}
