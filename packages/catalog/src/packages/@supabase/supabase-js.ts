import type { PackageModel } from '@privet/model';

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
        rpc: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } },
        auth: { instance: 'AuthClient' },
        functions: { instance: 'FunctionsClient' },
        storage: { members: { from: { call: { returns: 'StorageFileApi' } } } },
      },
    },
    PostgrestQueryBuilder: {
      members: {
        insert: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
        upsert: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }] } },
      },
    },
    AuthClient: {
      names: ['GoTrueClient', 'AuthClient', 'SupabaseAuthClient', 'GoTrueAdminApi'],
      members: {
        signUp: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        signInWithPassword: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        signInWithOtp: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        updateUser: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        resetPasswordForEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        verifyOtp: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        createUser: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        inviteUserByEmail: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }] } },
        admin: { instance: 'AuthClient' },
      },
    },
    FunctionsClient: { members: { invoke: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } } } },
    StorageFileApi: {
      members: {
        upload: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
        update: { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } },
      },
    },
    User: {
      names: ['User', 'AuthUser'],
      members: { email: { source: 'user.contact.email' }, phone: { source: 'user.contact.phone_number' } },
    },
  },
} satisfies PackageModel;
