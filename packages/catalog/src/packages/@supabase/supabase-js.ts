import type { PackageModel } from '@privet/model';

const sendsSecondEchoed = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 1 }] }] } } as const;
/** The application's own Postgres: tables, and the users that its sign-in keeps there, on any host that runs Supabase. */
const keeps = { call: { carries: [{ argument: 'all' }] } } as const;
const sendsAll = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 'all' }] }], carries: [] } } as const;

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
        rpc: keeps,
        auth: { instance: 'AuthClient' },
        functions: { instance: 'FunctionsClient' },
        storage: { members: { from: { call: { returns: 'StorageFileApi' } } } },
      },
    },
    PostgrestQueryBuilder: {
      members: { insert: keeps, update: keeps, upsert: keeps },
    },
    AuthClient: {
      names: ['GoTrueClient', 'AuthClient', 'SupabaseAuthClient', 'GoTrueAdminApi'],
      members: {
        signUp: keeps,
        signInWithPassword: keeps,
        signInWithOtp: keeps,
        updateUser: keeps,
        resetPasswordForEmail: keeps,
        verifyOtp: keeps,
        createUser: keeps,
        inviteUserByEmail: keeps,
        admin: { instance: 'AuthClient' },
      },
    },
    FunctionsClient: { members: { invoke: sendsSecondEchoed } },
    StorageFileApi: { members: { upload: sendsAll, update: sendsAll } },
    User: {
      names: ['User', 'AuthUser'],
      members: { email: { source: 'user.contact.email' }, phone: { source: 'user.contact.phone_number' } },
    },
  },
  store: {
    kind: 'database',
    types: {
      SupabaseClient: { members: { from: { call: { part: { argument: 0 } } } } },
      PostgrestQueryBuilder: {
        members: {
          insert: { call: { store: { act: 'write' } } },
          update: { call: { store: { act: 'update' } } },
          upsert: { call: { store: { act: 'update' } } },
          delete: { call: { store: { act: 'erase' } } },
          select: { call: { store: { act: 'read' } } },
        },
      },
    },
  },
} satisfies PackageModel;
