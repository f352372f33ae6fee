import { Inject, Injectable } from '@angular/core';
import type { HttpClient } from '@angular/common/http';
import { CookieService as Cookies } from 'ngx-cookie-service';
import type * as Sentry from '@sentry/electron';
import { type Estimate, type EstimateQuery, hidden } from './estimate.js';

@Injectable({ providedIn: 'root' })
export class EstimateService {
  readonly #scope: Sentry.Scope;

  constructor(
    private readonly http: HttpClient,
    private readonly cookies: Cookies | undefined,
    @Inject('scope') scope: Sentry.Scope,
  ) {
    this.#scope = scope;
  }

  validate(estimate: Estimate): void {
    this.http.get('/api/estimates', { params: { id: estimate.id, to: estimate.email } }); // ✗ no-personal-data-in-url: 'estimate.email' (user.contact.email, declared on Estimate) reaches a URL through 'this.http.get'.
    this.cookies?.set('who', estimate.email); // ✗ no-plaintext-storage: 'estimate.email' (user.contact.email, declared on Estimate) reaches 'this.cookies?.set' in the clear.
    this.#scope.setUser({ email: estimate.email }); // ✗ no-undeclared-recipient: 'estimate.email' (user.contact.email, declared on Estimate) reaches the recipient Sentry through 'this.#scope.setUser' undeclared.
    this.http.get('/api/estimates', { params: { id: estimate.id } });
    this.cookies?.set('who', hidden(estimate.email));
    this.http.post('/api/estimates', estimate);
  }

  search(query: EstimateQuery): void {
    this.http.get('/api/estimates', { params: { query: JSON.stringify(query) } });
  }
}

export class Jar {
  readonly cookies = new Map<string, string>();

  keep(estimate: Estimate): void {
    this.cookies.set('who', estimate.email);
  }
}
