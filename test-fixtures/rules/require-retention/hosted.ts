import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { BigQuery } from '@google-cloud/bigquery';
import { Firestore } from '@google-cloud/firestore';
import { neon } from '@neondatabase/serverless';
import { Redis } from '@upstash/redis';
import { sql as vercel } from '@vercel/postgres';

interface Reader {
  /** @personalData user.contact.email */
  email: string;
  shelf: number;
}

const sql = neon('postgres://library.neon.tech/library');
const firestore = new Firestore();
const redis = Redis.fromEnv();

export async function register({ email, shelf }: Reader): Promise<void> {
  await sql`INSERT INTO readers (email) VALUES (${email})`; // ✗ require-retention: 'email' (user.contact.email, declared on Reader) is kept in 'readers' of @neondatabase/serverless through 'sql', and nothing says for how long.
  await vercel`INSERT INTO loans (email) VALUES (${email})`; // ✗ require-retention: 'email' (user.contact.email, declared on Reader) is kept in 'loans' of @vercel/postgres through 'vercel', and nothing says for how long.
  await firestore.collection('fines').doc('42').set({ email }); // ✗ require-retention: 'email' (user.contact.email, declared on Reader) is kept in 'fines' of @google-cloud/firestore through 'firestore.collection('fines').doc('42').set', and nothing says for how long.
  await new BigQuery().dataset('library').table('turnstiles').insert([{ email }]); // ✗ require-retention: 'email' (user.contact.email, declared on Reader) is kept in 'turnstiles' of @google-cloud/bigquery through 'newBigQuery().dataset('library').table('turnstiles').insert', and nothing says for how long.
  await redis.set('last-reader', email); // ✗ require-retention: 'email' (user.contact.email, declared on Reader) is kept in 'last-reader' of @upstash/redis through 'redis.set', and nothing says for how long.
  const put = new PutItemCommand({ TableName: 'cards', Item: { email: { S: email } } }); // ✗ require-retention: 'email' (user.contact.email, declared on Reader) is kept in 'cards' of @aws-sdk/client-dynamodb through 'new PutItemCommand', and nothing says for how long.
  const update = new UpdateCommand({
    TableName: 'shelves',
    Key: { shelf },
    ExpressionAttributeValues: { ':email': email }, // ✗ require-retention: 'email' (user.contact.email, declared on Reader) is kept in 'shelves' of @aws-sdk/lib-dynamodb through 'new UpdateCommand', and nothing says for how long.
  });
  console.info(put.middlewareStack, update.middlewareStack);
}

export async function find({ email, shelf }: Reader): Promise<void> {
  await sql`SELECT * FROM readers WHERE email = ${email}`;
  await vercel`DELETE FROM loans WHERE email = ${email}`;
  await redis.set('last-reader', email, { ex: 60 });
  await firestore.collection('shelves').doc('42').set({ shelf });
  const message = new SendMessageCommand({ QueueUrl: 'https://sqs.eu-central-1.amazonaws.com/1/mail', MessageBody: email });
  console.info(message.middlewareStack);
}
