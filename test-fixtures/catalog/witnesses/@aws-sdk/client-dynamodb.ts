import { DynamoDB, DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = new DynamoDBClient({ region: 'eu-central-1' });

export async function save(customer: Customer): Promise<void> {
  await client.send(new PutItemCommand({ TableName: 'customers', Item: { email: { S: customer.email } } })); // ✗ no-undeclared-recipient
  await client.send(
    new UpdateItemCommand({
      TableName: 'orders',
      Key: { id: { N: '42' } },
      UpdateExpression: 'SET email = :email',
      ExpressionAttributeValues: { ':email': { S: customer.email } }, // ✗ no-undeclared-recipient
    }),
  );
  await new DynamoDB().putItem({ TableName: 'visits', Item: { email: { S: customer.email } } }); // ✗ no-undeclared-recipient
  await client.send(new PutItemCommand({ TableName: 'plans', Item: { plan: { S: 'free' } } }));
}
