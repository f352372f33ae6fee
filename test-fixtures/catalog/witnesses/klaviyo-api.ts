import { ApiKeySession, DataPrivacyApi, DataPrivacyDeletionJobEnum, ProfileEnum, ProfilesApi } from 'klaviyo-api';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const profiles = new ProfilesApi(new ApiKeySession('key'));
const type = ProfileEnum.Profile;

export async function subscribe(customer: Customer): Promise<void> {
  await profiles.createProfile({ data: { type, attributes: { email: customer.email } } }); // ✗ no-undeclared-recipient
  await profiles.createProfile({ data: { type, attributes: { properties: { plan: 'free' } } } });
}

export async function forget(customer: Customer): Promise<void> {
  await new DataPrivacyApi(new ApiKeySession('key')).requestProfileDeletion({ data: { type: DataPrivacyDeletionJobEnum.DataPrivacyDeletionJob, attributes: { profile: { data: { type, attributes: { email: customer.email } } } } } }); // ✗ no-undeclared-recipient
  await profiles.getProfiles();
}
