import * as WebBrowser from 'expo-web-browser';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function contact(customer: Customer): Promise<void> {
  await WebBrowser.openBrowserAsync(`https://example.com/plans/${customer.plan}`);
  await WebBrowser.openBrowserAsync(`https://example.com/?email=${customer.email}`); // ✗ no-personal-data-in-url
}
