const { FEEDBACK_WEBHOOK, API_URL } = process.env;

export const FEEDBACK_HOOK = FEEDBACK_WEBHOOK ?? '';
export const PUBLIC_API = API_URL ?? 'http://localhost:3000';
