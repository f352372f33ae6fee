import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { protectedColumns } from './protected-columns.ts';

const entity = `
@Entity()
export class Patient {
  @Column({ transformer: new EncryptionTransformer(key) })
  diagnosis!: string;

  @Column({ type: 'varchar', encrypt: { algorithm: 'aes-256-gcm' } })
  private readonly passport: string;

  @Column()
  note!: string;
}`;

describe('protectedColumns', () => {
  it('knows columns whose decorator speaks of encryption', () => {
    const isProtected = protectedColumns(compilerOf({ '/app/patient.ts': entity }));
    expect(isProtected('Patient', ['diagnosis'])).toBe(true);
    expect(isProtected('patients', ['passport'])).toBe(true);
    expect(isProtected('Patient', ['note'])).toBe(false);
    expect(isProtected('Visit', ['diagnosis'])).toBe(false);
  });

  it('knows hooks that hash before a record is saved', () => {
    const text = `
const userSchema = new Schema({ password: String });
userSchema.pre('save', async function () { this.password = await bcrypt.hash(this.password, 12); });`;
    const elsewhere = protectedColumns(compilerOf({ '/app/hooks.ts': text.replaceAll('userSchema', 'schema') }));
    expect(elsewhere('User', ['password'])).toBe(false);
    const named = protectedColumns(
      compilerOf({ '/app/user.ts': `${text}\nexport const User = model('User', userSchema);` }),
    );
    expect(named('User', ['password'])).toBe(true);
    expect(named('User', ['passport'])).toBe(false);
  });

  it("reads marks in Prisma's schema", () => {
    const folder = mkdtempSync(join(tmpdir(), 'privet-'));
    mkdirSync(join(folder, 'prisma'));
    const schema = `
model Patient {
  diagnosis String /// @encrypted
  /// What the doctor says. @encrypted
  /// In full.
  note      String
  plan      String
}
`;
    writeFileSync(join(folder, 'prisma', 'schema.prisma'), schema);
    const isProtected = protectedColumns(compilerOf({ [join(folder, 'src', 'a.ts')]: '' }));
    expect(isProtected('patient', ['diagnosis'])).toBe(true);
    expect(isProtected('patient', ['note'])).toBe(true);
    expect(isProtected('patient', ['plan'])).toBe(false);
    expect(isProtected('visit', ['diagnosis'])).toBe(false);
  });
});
