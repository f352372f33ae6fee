interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare function findCustomer(): Promise<Customer>;
declare function findAccount(): Promise<{ id: string; passwordHash: string }>;

export async function loader() {
  return { customer: await findCustomer(), count: 1 };
}

export async function action() {
  const account = await findAccount();
  return { account, changed: true }; // ✗ no-excessive-response
}
