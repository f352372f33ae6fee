import { sheets, type sheets_v4 } from 'googleapis/build/src/apis/sheets';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const table = sheets({ version: 'v4' });

export async function example(customer: Customer, client: sheets_v4.Sheets): Promise<void> {
  await table.spreadsheets.values.append({ spreadsheetId: 's', requestBody: { values: [[customer.email]] } }); // ✗ no-undeclared-recipient
  await client.spreadsheets.values.update({ spreadsheetId: 's', requestBody: { values: [[customer.email]] } }); // ✗ no-undeclared-recipient
  await table.spreadsheets.get({ spreadsheetId: 's' });
}
