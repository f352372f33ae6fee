import Database from 'better-sqlite3';

const database = new Database('library.db');

export const insertFine = database.prepare('INSERT INTO fines (email) VALUES (?)');
