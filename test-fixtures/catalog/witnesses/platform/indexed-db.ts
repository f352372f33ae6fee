interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(database: IDBDatabase, customer: Customer): void {
  const store = database.transaction('customers', 'readwrite').objectStore('customers');
  store.put({ email: customer.email }); // ✗ no-plaintext-storage
  store.add(customer.email, 'email'); // ✗ no-plaintext-storage
  store.put({ plan: customer.plan });
}
