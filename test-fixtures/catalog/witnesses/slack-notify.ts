import SlackNotify from 'slack-notify';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

const slack = SlackNotify('https://hooks.slack.com/services/T0/B0/x');

export async function announce(customer: Customer): Promise<void> {
  await slack.alert({ text: 'Signed up', fields: { Email: customer.email } }); // ✗ no-undeclared-recipient
  await slack.send(`${customer.email} signed up`); // ✗ no-undeclared-recipient
  await slack.success({ text: 'Signed up', fields: { Plan: customer.plan } });
  slack.extend({ text: 'Signed up', fields: { Email: customer.email } }); // ✗ no-undeclared-recipient
}
