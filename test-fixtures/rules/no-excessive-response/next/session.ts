interface Context {
  query: { id: string };
}

/** Asks for a session first. */
export function withSession<Result>(handler: (context: Context) => Promise<Result>) {
  return async (context: Context) => {
    if (context.query.id === '') return { redirect: { destination: '/login', permanent: false } };
    return await handler(context);
  };
}
