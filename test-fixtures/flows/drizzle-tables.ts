import { drizzle } from 'drizzle-orm/node-postgres';
import { eq } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';

/** @purpose essential.service.account */
export const patients = pgTable('patients', {
  id: integer('id').primaryKey(),
  /** @personalData user.contact.email */
  email: text('email').notNull(),
  /** @personalData user.health_and_medical */
  condition: text('condition'),
  ward: text('ward').notNull(),
});

export async function overview(): Promise<void> {
  const database = drizzle('postgres://localhost/clinic');
  const rows = await database.select().from(patients).where(eq(patients.id, 1));
  console.log(rows.length);
  console.log(rows); // ✗ no-plaintext-logging: 'rows' (user.health_and_medical and user.contact.email, declared on patients) reaches 'console.log' in the clear.
  for (const row of rows) {
    console.log(row.ward);
    console.log(row.condition); // ✗ no-plaintext-logging: 'row.condition' (user.health_and_medical, declared on patients) reaches 'console.log' in the clear.
  }
}

type Patient = typeof patients.$inferSelect;

export function discharged(patient: Patient): void {
  console.log(patient.id, patient.ward);
  console.log(patient.email); // ✗ no-plaintext-logging: 'patient.email' (user.contact.email, declared on patients) reaches 'console.log' in the clear.
}

/** Where a query names columns, its rows have no others. */
export async function wards(): Promise<void> {
  const database = drizzle('postgres://localhost/clinic');
  const rows = await database.select({ ward: patients.ward }).from(patients);
  console.log(rows);
  const reached = await database.select({ ward: patients.ward, to: patients.email }).from(patients);
  console.log(reached); // ✗ no-plaintext-logging: 'reached' (user.contact.email, declared on patients) reaches 'console.log' in the clear.
}
