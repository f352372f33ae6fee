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
