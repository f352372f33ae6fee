export const configuration = () => ({
  twilio: {
    accountSid: process.env['TWILIO_ACCOUNT_SID'] ?? '',
    authToken: process.env['TWILIO_AUTH_TOKEN'] ?? '',
    from: process.env['TWILIO_FROM'] ?? '',
  },
  openai: { apiKey: process.env['OPENAI_API_KEY'] ?? '' },
  columnKey: process.env['COLUMN_KEY'] ?? '',
  pseudonymKey: process.env['PSEUDONYM_KEY'] ?? '',
  archiveFolder: process.env['ARCHIVE_FOLDER'] ?? '/var/lib/clinic/archives',
});

export type Configuration = ReturnType<typeof configuration>;
