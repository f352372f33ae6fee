import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { cascades } from './cascades.ts';

const tables = `
export const customers = pgTable('customers', {});
export const orders = pgTable('orders', {
  customer: text().references(() => customers.id, { onDelete: 'cascade' }),
});
export const parcels = pgTable('parcels', {
  order: text().references((): AnyPgColumn => orders.id, { onUpdate: 'cascade', onDelete: 'cascade' }),
  shelf: text().references(() => shelves.id),
});
`;

describe('cascades', () => {
  it('tells what is erased with a row of Drizzle, in as many steps as it takes', () => {
    const erasedWith = cascades(compilerOf({ '/app/tables.ts': tables }));
    expect(erasedWith('parcel')).toEqual(['orders', 'customers']);
    expect(erasedWith('orders')).toEqual(['customers']);
    expect(erasedWith('customers')).toEqual([]);
  });

  it('reads entities of TypeORM', () => {
    const text = `
@Entity() export class Visit {
  @ManyToOne(() => Patient, (patient) => patient.visits, { nullable: false, onDelete: 'CASCADE' })
  patient!: Patient;
  @ManyToOne(() => Doctor, (doctor) => doctor.visits)
  doctor!: Doctor;
}
@Entity() export class Note {
  @OneToOne(() => Doctor, { onDelete: 'SET NULL' })
  doctor!: Doctor;
}`;
    const erasedWith = cascades(compilerOf({ '/app/entities.ts': text }));
    expect(erasedWith('Visit')).toEqual(['Patient']);
    expect(erasedWith('Note')).toEqual([]);
  });

  it("reads Prisma's schema beside the code", () => {
    const folder = mkdtempSync(join(tmpdir(), 'privet-'));
    mkdirSync(join(folder, 'prisma'));
    const schema = `
model Order {
  customer   Customer @relation(fields: [customerId], references: [id], onDelete: Cascade)
  customerId String
  shelf      Shelf?   @relation(fields: [shelfId], references: [id], onDelete: SetNull)
}
`;
    writeFileSync(join(folder, 'prisma', 'schema.prisma'), schema);
    const erasedWith = cascades(compilerOf({ [join(folder, 'src', 'a.ts')]: '' }));
    expect(erasedWith('order')).toEqual(['Customer']);
  });
});
