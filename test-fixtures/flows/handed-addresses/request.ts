interface Request {
  url: string;
  body: string;
  method?: string;
}

/** Whoever calls it knows to whom it goes. */
export async function request({ url, body, method = 'POST' }: Request): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const options = { method, headers, body };
  const response = await fetch(url, options);
  return response.json();
}

export async function post(url: string, payload: object): Promise<unknown> {
  return request({ url, body: JSON.stringify(payload) });
}

export async function postUntilDone(payload: object, options: { address: string; tries: number }): Promise<void> {
  const tryOnce = async (): Promise<boolean> => {
    const { ok } = await fetch(options.address, { method: 'POST', body: JSON.stringify(payload) });
    return ok;
  };
  for (let left = options.tries; left > 0; left -= 1) if (await tryOnce()) return;
}
