import { PutBucketLifecycleConfigurationCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Sailor } from './sailor';

const s3 = new S3Client({});

/** Whatever lies there goes after a month. */
export async function setUp(): Promise<void> {
  await s3.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket: 'badges',
      LifecycleConfiguration: { Rules: [{ Status: 'Enabled', Expiration: { Days: 30 } }] },
    }),
  );
}

export async function upload(sailor: Sailor): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: 'badges', Key: 'a', Body: sailor.email }));
  await s3.send(new PutObjectCommand({ Bucket: 'posters', Key: 'a', Body: sailor.email })); // ✗ require-retention: 'sailor.email' (user.contact.email, declared on Sailor) is kept in 'posters' of @aws-sdk/client-s3 through 'new PutObjectCommand', and nothing says for how long.
}
