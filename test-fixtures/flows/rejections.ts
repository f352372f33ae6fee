// What a promise is rejected with is thrown where somebody waits for it, and nowhere else.
export interface Rider {
  readonly id: string;
  /** @personalData user.contact.email @purpose essential.service.operations */
  readonly email: string;
}

declare const log: Console;
declare function call(path: string): Promise<void>;

async function unsubscribe(rider: Rider): Promise<void> {
  if (rider.id === '') throw new Error(`No rider ${rider.email}`); // ✗ no-personal-data-in-errors: 'rider.email' (user.contact.email, declared on Rider) reaches an error message through 'new Error'.
  await call(`/riders/${rider.id}`);
}

export async function waited(rider: Rider): Promise<void> {
  try {
    await unsubscribe(rider);
  } catch (error) {
    console.error(error); // ✗ no-plaintext-logging: 'error' (user.contact.email, declared on Rider) reaches 'console.error' in the clear.
  }
}

export async function gathered(rider: Rider): Promise<void> {
  try {
    await Promise.allSettled([unsubscribe(rider), call('/audit')]);
    await Promise.allSettled([rider].map(async (one) => unsubscribe(one)));
    await call(`/riders/${rider.id}/done`);
  } catch (error) {
    console.error(error);
  }
}

export async function reasons(rider: Rider): Promise<void> {
  const [result] = await Promise.allSettled([unsubscribe(rider)]);
  if (result.status === 'rejected') console.error(result.reason); // ✗ no-plaintext-logging: 'result.reason' (user.contact.email, declared on Rider) reaches 'console.error' in the clear.
}

export async function leftAlone(rider: Rider): Promise<void> {
  try {
    void unsubscribe(rider);
    unsubscribe(rider);
    await call(`/riders/${rider.id}`);
  } catch (error) {
    console.error(error);
  }
}

export async function handled(rider: Rider): Promise<void> {
  try {
    await unsubscribe(rider).catch((cause: unknown) => log.warn(cause)); // ✗ no-plaintext-logging: 'cause' (user.contact.email, declared on Rider) reaches 'log.warn' in the clear.
    await unsubscribe(rider)
      .then(() => call('/audit'))
      .catch(() => undefined);
  } catch (error) {
    console.error(error);
  }
}
