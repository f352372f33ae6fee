const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeStyle: 'short' });

export const reminderText = (startsAt: Date): string => `Ihr Termin in der Weiherklinik: ${day.format(startsAt)}`;

export const welcomeText = (firstName: string): string => `Guten Tag ${firstName}, Ihre Akte ist angelegt.`;

export const callbackText = (): string => 'Wir rufen Sie heute zurück.';

export const surveyText = (link: string): string => `Wie zufrieden waren Sie? ${link}`;

export const movedText = (startsAt: Date): string => `Ihr Termin wurde verlegt auf ${day.format(startsAt)}`;
