import mailchimp from '@mailchimp/mailchimp_marketing';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function subscribe(customer: Customer): Promise<void> {
  await mailchimp.lists.addListMember('list', { email_address: customer.email, status: 'subscribed' }); // ✗ no-undeclared-recipient
  await mailchimp.lists.updateListMemberTags('list', 'hash', { tags: [{ name: 'plan', status: 'active' }] });
}

export async function look(customer: Customer): Promise<void> {
  await mailchimp.lists.getListMember('list', customer.email); // ✗ no-undeclared-recipient
  await mailchimp.searchMembers.search(customer.email); // ✗ no-undeclared-recipient
  mailchimp.setConfig({ apiKey: 'key', server: 'us1' });
}
