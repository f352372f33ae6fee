/** @purpose sales */
interface Supplier {
  code: string;
  /** @personalData user.name */
  contactName: string;
}

function line(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return strings.reduce((text, part, index) => text + part + (values[index] ?? ''), '');
}

function print(strings: TemplateStringsArray, ...values: readonly unknown[]): void {
  console.log(strings.join('?'), values);
}

function count(strings: TemplateStringsArray, ...values: readonly unknown[]): void {
  console.log(strings.length, values.length);
}

export function ordered(supplier: Supplier): void {
  print`from ${supplier.code}`;
  print`from ${supplier.contactName}`; // ✗ no-plaintext-logging: 'supplier.contactName' (user.name, declared on Supplier) reaches 'console.log' in the clear, by way of print().
  count`from ${supplier.contactName}`;
  const text = line`from ${supplier.contactName}`;
  console.log(text); // ✗ no-plaintext-logging: 'text' (user.name, declared on Supplier) reaches 'console.log' in the clear.
  const code = line`from ${supplier.code}`;
  console.log(code);
  console.log(String.raw`\n${supplier.code}`);
}
