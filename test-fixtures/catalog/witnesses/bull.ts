import Queue from 'bull';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const queue = new Queue<Customer>('mail');

void queue.process(async (job) => {
  console.log(job.data.email); // ✗ no-plaintext-logging
  console.log(job.id);
});

export async function welcome(customer: Customer): Promise<void> {
  await queue.add(customer);
}
