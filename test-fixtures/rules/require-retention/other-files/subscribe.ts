import { Repository } from './database.ts';

interface Subscriber {
  /** @personalData user.contact.email */
  email: string;
}

const repository = new Repository();

export async function subscribe(subscriber: Subscriber): Promise<void> {
  await repository.add({ contact: subscriber.email }); // ✗ require-retention: 'subscriber.email' (user.contact.email, declared on Subscriber) is kept in 'subscriber' of @prisma/client through 'database.subscriber.create', by way of add(), and nothing says for how long.
  await repository.addTrial({ contact: subscriber.email });
}
