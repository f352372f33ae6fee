import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new S3Client({ region: 'eu-central-1' });

export async function backUp(customer: Customer): Promise<void> {
  const Body = JSON.stringify({ email: customer.email });
  await client.send(new PutObjectCommand({ Bucket: 'shop', Key: '42.json', Body })); // ✗ no-undeclared-recipient
  await client.send(new PutObjectCommand({ Bucket: 'shop', Key: 'plans.json', Body: '{}' }));
}
