/** @purpose essential.service */
interface Buyer {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

interface Product {
  sku: string;
  title: string;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

function identity<Value>(value: Value): Value {
  return value;
}

function pluck<Item, Key extends keyof Item>(item: Item, key: Key): Item[Key] {
  return item[key];
}

class Box<Content> {
  readonly content: Content;

  constructor(content: Content) {
    this.content = content;
  }
}

function dump<Item>(page: Page<Item>): void {
  console.log(page.items);
}

export function listed(buyers: Page<Buyer>, products: Page<Product>): void {
  console.log(buyers.total);
  console.log(buyers); // ✗ no-plaintext-logging: 'buyers' (user.contact.email, declared on Buyer) reaches 'console.log' in the clear.
  console.log(products);
  dump(products);
  dump(buyers); // ✗ no-plaintext-logging: 'buyers' (user.contact.email, declared on Buyer) reaches 'console.log' in the clear, by way of dump().
}

export function single(buyer: Buyer, product: Product): void {
  console.log(identity(product));
  const same = identity(buyer);
  console.log(same); // ✗ no-plaintext-logging: 'same' (user.contact.email, declared on Buyer) reaches 'console.log' in the clear.
  const mail = pluck(buyer, 'email');
  console.log(mail); // ✗ no-plaintext-logging: 'mail' (user.contact.email, declared on Buyer) reaches 'console.log' in the clear.
  const sku = pluck(product, 'sku');
  console.log(sku);
  const box = new Box(buyer);
  console.log(box.content.id);
  console.log(box.content); // ✗ no-plaintext-logging: 'box.content' (user.contact.email, declared on Buyer) reaches 'console.log' in the clear.
}
