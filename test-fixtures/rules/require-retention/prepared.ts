import Database from 'better-sqlite3';
import { insertFine } from './prepared-elsewhere.ts';

interface Reader {
  /** @personalData user.contact.email */
  email: string;
  shelf: number;
}

const database = new Database('library.db');
const insert = database.prepare('INSERT INTO readers (email) VALUES (?)');
const find = database.prepare('SELECT * FROM readers WHERE email = ?');

class Loans {
  readonly #insert = database.prepare('INSERT INTO loans (email, shelf) VALUES (@email, @shelf)');
  readonly #remove = database.prepare('DELETE FROM loans WHERE email = ?');

  add(reader: Reader): void {
    this.#insert.run({ email: reader.email, shelf: reader.shelf }); // ✗ require-retention: 'reader.email' (user.contact.email, declared on Reader) is kept in 'loans' of better-sqlite3 through 'this.#insert.run', and nothing says for how long.
  }

  end(reader: Reader): void {
    this.#remove.run(reader.email);
  }
}

export function register(reader: Reader): void {
  insert.run(reader.email); // ✗ require-retention: 'reader.email' (user.contact.email, declared on Reader) is kept in 'readers' of better-sqlite3 through 'insert.run', and nothing says for how long.
  insert.run(reader.shelf);
  find.get(reader.email);
  insertFine.run(reader.email); // ✗ require-retention: 'reader.email' (user.contact.email, declared on Reader) is kept in 'fines' of better-sqlite3 through 'insertFine.run', and nothing says for how long.
  new Loans().add(reader);
  new Loans().end(reader);
}
