import type { Customer } from './customer';

export function fullLine(customer: Customer): string {
  return `${customer.id} <${customer.email}>`;
}

export function shortLine(customer: Customer): string {
  return `customer ${customer.id}`;
}

export default function write(line: string): void {
  console.log(line);
}
