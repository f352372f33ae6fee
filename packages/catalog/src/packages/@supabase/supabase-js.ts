import type { PackageModel } from '@privet/model';

const sendsSecond = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } } as const;
const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } } as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } } as const;
const sendsAll2 = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

export default {
  package: '@supabase/supabase-js',
  docs: 'https://supabase.com/docs/reference/javascript',
  recipient: { id: 'supabase', name: 'Supabase', kind: 'storage', purpose: 'essential.service', country: 'US' },
  declaredIn: [
    '@supabase/postgrest-js',
    '@supabase/auth-js',
    '@supabase/gotrue-js',
    '@supabase/storage-js',
    '@supabase/functions-js',
  ],
  exports: { createClient: { call: { returns: 'SupabaseClient' } } },
  types: {
    SupabaseClient: {
      members: {
        from: { call: { returns: 'PostgrestQueryBuilder' } },
        rpc: sendsSecond,
        auth: { instance: 'AuthClient' },
        functions: { instance: 'FunctionsClient' },
        storage: { members: { from: { call: { returns: 'StorageFileApi' } } } },
      },
    },
    PostgrestQueryBuilder: { members: { insert: sendsFirst, update: sendsFirst, upsert: sendsFirst } },
    AuthClient: {
      names: ['GoTrueClient', 'AuthClient', 'SupabaseAuthClient', 'GoTrueAdminApi'],
      members: {
        signUp: sendsAll,
        signInWithPassword: sendsAll,
        signInWithOtp: sendsAll,
        updateUser: sendsAll,
        resetPasswordForEmail: sendsAll,
        verifyOtp: sendsAll,
        createUser: sendsAll,
        inviteUserByEmail: sendsAll,
        admin: { instance: 'AuthClient' },
      },
    },
    FunctionsClient: { members: { invoke: sendsSecond } },
    StorageFileApi: { members: { upload: sendsAll2, update: sendsAll2 } },
    User: {
      names: ['User', 'AuthUser'],
      members: { email: { source: 'user.contact.email' }, phone: { source: 'user.contact.phone_number' } },
    },
  },
} satisfies PackageModel;
