import { condition, defineSignal, getExternalWorkflowHandle, setHandler } from '@temporalio/workflow';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  locale: string;
}

const changed = defineSignal<[string]>('changed');

export async function mailing(): Promise<void> {
  let latest = '';
  setHandler(changed, (address) => {
    console.log(address);
    latest = address;
  });
  await condition(() => latest !== '');
}

export async function change(customer: Customer): Promise<void> {
  const handle = getExternalWorkflowHandle('mailing');
  await handle.signal(changed, customer.email); // ✗ no-plaintext-logging
  await handle.signal('changed', customer.email); // ✗ no-plaintext-logging
  await handle.signal('changed', customer.locale);
  await handle.signal('stopped', customer.email);
}
