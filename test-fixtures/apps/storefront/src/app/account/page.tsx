import { greetingOf } from '@/domain';
import { requireViewer } from '@/lib/auth';
import { profileOf } from '@/server/customers';
import { deleteAccount, saveProfile } from './actions';
import { ProfileBeacon } from './profile-beacon';

export default async function AccountPage() {
  const profile = await profileOf(await requireViewer());
  return (
    <main>
      <h1>{greetingOf(profile)}</h1>
      <form action={saveProfile}>
        <input name="fullName" defaultValue={profile.fullName} autoComplete="name" />
        <input name="phone" defaultValue={profile.phone ?? ''} autoComplete="tel" />
        <button>Save</button>
      </form>
      <form action={deleteAccount}>
        <button>Delete my account</button>
      </form>
      <ProfileBeacon profile={profile} />
    </main>
  );
}
