/** @purpose essential.service.payment_processing */
export interface Holder {
  number: string;
  /** @personalData user.financial.bank_account */
  iban: string;
  currency: string;
}

export class Ledger {
  readonly #holder: Holder;
  readonly #lines: string[] = [];
  private note: string;

  constructor(holder: Holder) {
    this.#holder = holder;
    this.note = holder.currency;
  }

  opened(): void {
    console.log(this.#holder.number);
    console.log(this.#holder.iban); // ✗ no-plaintext-logging: 'this.#holder.iban' (user.financial.bank_account, declared on Holder) reaches 'console.log' in the clear.
    this.#print(this.note);
    this.#print(this.#holder.iban); // ✗ no-plaintext-logging: 'this.#holder.iban' (user.financial.bank_account, declared on Holder) reaches 'console.log' in the clear, by way of #print().
    console.log(this.#lines.length);
  }

  same(other: Ledger): boolean {
    const equal = #holder in other && other.#holder.iban === this.#holder.iban;
    console.log(equal);
    return equal;
  }

  #print(text: string): void {
    this.#lines.push('printed');
    console.log(text);
  }
}
