/** @purpose essential.service */
interface Household {
  number: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  members: number;
}

declare function wait(milliseconds: number): Promise<void>;

async function lineFor(household: Household): Promise<string> {
  await wait(1);
  return `${household.number}: ${household.phone}`;
}

async function sizeOf(household: Household): Promise<number> {
  await wait(1);
  return household.members;
}

export async function survey(households: readonly Household[]): Promise<void> {
  const sizes = await Promise.all(households.map(sizeOf));
  console.log(sizes);
  const lines = await Promise.all(households.map(lineFor));
  console.log(lines); // ✗ no-plaintext-logging: 'lines' (user.contact.phone_number, declared on Household) reaches 'console.log' in the clear.
  console.log(lines.length);

  await Promise.all(
    households.map(async (household) => {
      await wait(1);
      console.log(household.number);
      console.log(household.phone); // ✗ no-plaintext-logging: 'household.phone' (user.contact.phone_number, declared on Household) reaches 'console.log' in the clear.
    }),
  );

  const first = await Promise.race(households.map(lineFor));
  console.log(first); // ✗ no-plaintext-logging: 'first' (user.contact.phone_number, declared on Household) reaches 'console.log' in the clear.
  const fallback = await Promise.any(households.map(sizeOf)).catch(() => 0);
  console.log(fallback);
}
