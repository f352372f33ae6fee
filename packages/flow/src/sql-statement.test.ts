import { describe, expect, it } from 'vitest';
import { sqlStatementIn } from './sql-statement.ts';

describe('sqlStatementIn', () => {
  it.each([
    ['INSERT INTO customers (email) VALUES ($1)', 'write', 'customers'],
    ['insert ignore into `customers` values (?)', 'write', 'customers'],
    ['REPLACE INTO "public"."customers" VALUES ($1)', 'write', 'customers'],
    ['  -- all of them\n  UPDATE only shop.customers SET email = $1', 'update', 'customers'],
    ['/* erased */ DELETE FROM [customers] WHERE id = 1', 'erase', 'customers'],
    ['TRUNCATE TABLE customers', 'erase', 'customers'],
    ['truncate customers', 'erase', 'customers'],
    ['SELECT a,\n b FROM customers', 'read', 'customers'],
  ])('reads %j', (text, act, table) => {
    expect(sqlStatementIn(text)).toMatchObject({ act, table });
  });

  it('knows what is done where the text ends before the table', () => {
    expect(sqlStatementIn('INSERT INTO ')).toEqual({ act: 'write', joined: [], protects: false });
  });

  it('names tables that are joined', () => {
    const text = 'SELECT * FROM customers c LEFT JOIN "orders" o ON o.c = c.id JOIN shop.parcels p ON p.c = c.id';
    expect(sqlStatementIn(text)?.joined).toEqual(['orders', 'parcels']);
  });

  it.each([
    ["INSERT INTO patients (note) VALUES (pgp_sym_encrypt($1, 'key'))", true],
    ["UPDATE users SET password = crypt($1, gen_salt('bf'))", true],
    ['INSERT INTO patients (encrypted_note) VALUES ($1)', false],
  ])('knows whether %s encrypts or hashes', (text, protects) => {
    expect(sqlStatementIn(text)?.protects).toBe(protects);
  });

  it.each(['', 'BEGIN', 'CREATE TABLE customers (email text)', 'selection', 'updated customers'])(
    'reads nothing from %j',
    (text) => {
      expect(sqlStatementIn(text)).toBeUndefined();
    },
  );
});
