interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const url = new URL(`https://example.com/welcome?email=${customer.email}`); // ✗ no-personal-data-in-url
  const search = new URL('https://example.com/search');
  search.searchParams.set('q', customer.email); // ✗ no-personal-data-in-url
  search.hash = customer.email; // ✗ no-personal-data-in-url
  // The parameters of a form's body are no URL.
  const form = new URLSearchParams({ email: customer.email });
  await fetch('/login', { method: 'POST', body: form });
  await fetch(`/login?${form.toString()}`); // ✗ no-personal-data-in-url
  console.log(url.host);
  new URL(customer.email, 'https://example.com/'); // ✗ no-personal-data-in-url
  // What is an address by itself has nothing put into it.
  console.log(new URL(customer.plan), URL.canParse(customer.email));
  URL.parse(customer.email);
}
