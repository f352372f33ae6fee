interface Customer {
  id: string;
  /**
   * @personalData user.authorization.password
   * @purpose essential.service.authentication
   */
  password: string;
}

export function answer(customer: Customer): Response {
  return Response.json(customer); // ✗ no-excessive-response
}

export function answerAsText(customer: Customer): Response {
  return new Response(JSON.stringify(customer)); // ✗ no-excessive-response
}

export function answerWithId({ id }: Customer): Response {
  return Response.json({ id }, { status: 201 });
}
