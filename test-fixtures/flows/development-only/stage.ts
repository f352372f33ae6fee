/** Where the programme runs, asked once. */
export const isDevelopment = process.env.NODE_ENV === 'development';

export const logsQueries = process.env['LOG_QUERIES'] === 'on';
