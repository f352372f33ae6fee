import { createClient } from '@supabase/supabase-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const supabase = createClient('https://shop.supabase.co', 'key');

export async function register(customer: Customer): Promise<void> {
  // The application's own tables and sign-in are hosted there.
  await supabase.from('customers').insert({ email: customer.email });
  await supabase.rpc('find_customer', { email: customer.email });
  await supabase.auth.resetPasswordForEmail(customer.email);
  await supabase.auth.signInWithOtp({ email: customer.email });
  await supabase.functions.invoke('welcome', { body: { email: customer.email } }); // ✗ no-undeclared-recipient
  await supabase.storage.from('exports').upload('customer.json', JSON.stringify(customer)); // ✗ no-undeclared-recipient
  const { data } = await supabase.auth.getUser();
  console.log(data.user?.email); // ✗ no-plaintext-logging
}
