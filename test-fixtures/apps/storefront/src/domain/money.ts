export interface Money {
  readonly cents: number;
  readonly currency: 'EUR';
}

export const euros = (cents: number): Money => ({ cents, currency: 'EUR' });

export function add(...amounts: readonly Money[]): Money {
  return euros(amounts.reduce((sum, { cents }) => sum + cents, 0));
}

export function formatMoney({ cents, currency }: Money, locale = 'nl-NL'): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(cents / 100);
}
