interface Seat {
  readonly role: string;
  readonly holder: {
    readonly id: string;
    /** @personalData user.contact.email
     * @purpose essential.service.account */
    readonly mail: string;
  };
}

interface Plan {
  readonly id: string;
  readonly title: string;
  readonly seats: readonly Seat[];
}

declare const client: { readonly plan: { findMany(query: object): Promise<readonly Plan[]> } };

// A query within a query brings rows of another table.
export async function review(): Promise<void> {
  const plans = await client.plan.findMany({
    where: { title: 'team' },
    select: { id: true, title: true, seats: { select: { holder: { select: { mail: true } } } } },
  });
  for (const plan of plans) {
    console.log(plan.id, plan.title);
    console.log(plan.seats.map((seat) => seat.holder.mail)); // ✗ no-plaintext-logging: 'plan.seats' (user.contact.email, declared on Seat) reaches 'console.log' in the clear.
  }
}
