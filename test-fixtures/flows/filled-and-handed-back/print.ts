import { loaded, published, shown, upgraded } from './survey.ts';

export function printIds(ids: readonly string[]): void {
  for (const survey of shown(loaded(ids), true)) console.log('survey', survey.id);
}

export function printAuthors(ids: readonly string[]): void {
  for (const survey of shown(loaded(ids), true)) console.log('by', survey.author.email); // ✗ no-plaintext-logging: 'survey.author.email' (user.contact.email, declared on Survey) reaches 'console.log' in the clear.
}

export function printSurveys(ids: readonly string[]): void {
  for (const survey of shown(loaded(ids), true)) console.log(survey); // ✗ no-plaintext-logging: 'survey' (user.contact.email, declared on Survey) reaches 'console.log' in the clear.
}

export function printTitle(id: string): void {
  const survey = published(upgraded(id, []));
  console.log(`${survey.title}: ${Object.keys(survey.pages).length}`);
  console.log(survey); // ✗ no-plaintext-logging: 'survey' (user.contact.email, declared on Survey) reaches 'console.log' in the clear.
}

/** An object in a text shows none of its members, whoever filled it. */
export function printText(id: string): void {
  const survey = published(upgraded(id, []));
  console.log(`published ${survey}`);
  console.log(`published by ${survey.author.email}`); // ✗ no-plaintext-logging: 'survey.author.email' (user.contact.email, declared on Survey) reaches 'console.log' in the clear.
}
