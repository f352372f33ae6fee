/** @purpose essential.service */
export interface Survey {
  id: string;
  title: string;
  pages: Record<string, string[]>;
  author: {
    /** @personalData user.contact.email */
    email: string;
  };
}

declare function stored(id: string): Survey;

/** A copy, of which a closure fills some. */
export function upgraded(id: string, pages: readonly string[]): Survey {
  const survey: Survey = { ...stored(id), pages: {} };
  pages.forEach((page) => {
    survey.pages[page] = [];
  });
  return survey;
}

export function loaded(ids: readonly string[]): Survey[] {
  const surveys: Survey[] = [];
  ids.forEach((id) => {
    surveys.push(upgraded(id, ['start']));
  });
  return surveys;
}

export function shown(surveys: Survey[], isAdmin: boolean): Survey[] {
  if (!isAdmin && surveys.length > 10) throw new Error(`too many surveys: ${surveys.length}`);
  return surveys;
}

export function published(survey: Survey): Survey {
  if (survey.title === '') throw new Error(`survey ${survey.id} has no title`);
  return survey;
}
