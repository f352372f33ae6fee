import axios from 'axios';

const CRM = 'http://crm.example/api';

export const client = axios.create({ baseURL: CRM });
export const secure = axios.create({ baseURL: 'https://crm.example/api' });

export async function upsert(contact: string): Promise<void> {
  await client.post('/contacts', { contact });
}
