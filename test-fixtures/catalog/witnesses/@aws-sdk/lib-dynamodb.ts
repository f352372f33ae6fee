import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocument, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-central-1' }));

export async function save(customer: Customer, documents: DynamoDBDocument): Promise<void> {
  await client.send(new PutCommand({ TableName: 'customers', Item: { email: customer.email } })); // ✗ no-undeclared-recipient
  await documents.put({ TableName: 'orders', Item: { email: customer.email } }); // ✗ no-undeclared-recipient
  const visits = [{ PutRequest: { Item: { email: customer.email } } }];
  await client.send(new BatchWriteCommand({ RequestItems: { visits } })); // ✗ no-undeclared-recipient
  await documents.put({ TableName: 'plans', Item: { plan: 'free' } });
}
