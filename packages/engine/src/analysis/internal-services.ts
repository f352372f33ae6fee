import type { EvidenceQuery, TypeFacts } from '@privet/flow';
import type { PersonalDatum } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';
import { manifestsAround, packageFolderOf, type Manifest } from '../compiler/workspace-manifests.ts';

/** Packages by which people sign in, or are known again. */
const SIGN_IN =
  /^(?:express-session|cookie-session|cookie-parser|csurf|koa-session|iron-session|next-auth|better-auth|lucia|supertokens-node|keycloak-connect|express-openid-connect|passport|@nestjs\/passport)$|^passport-|^@(?:auth|clerk|auth0|fastify\/(?:session|secure-session|cookie|passport))(?:\/|$)/;
/** What code says of people on the other side of a request. */
const SPEAKS_OF_PEOPLE =
  /\breq(?:uest)?\.(?:user|session|cookies|signedCookies|ip)\b|passport|csrf|jsonwebtoken|x-forwarded-for|\blog_?in\b|\bsign_?(?:in|up)\b/i;

/**
 * Requests that a service of a workspace gets from the workspace's other services tell nothing of a person: it knows of no
 * session, sign-in or address of a client, while another package signs people in. Who asks is then one of our machines.
 */
export function knowingInternalServices(facts: TypeFacts, compiler: Compiler, running: Compiler): TypeFacts {
  const byPackage = new Map<string, boolean>();

  function isInternal(file: string): boolean {
    const { sys } = compiler.syntax;
    const folder = sys && packageFolderOf(sys, file);
    if (sys === undefined || folder === undefined) return false;
    const known = byPackage.get(folder) ?? isInternalPackage(folder, manifestsAround(sys, file));
    byPackage.set(folder, known);
    return known;
  }

  function isInternalPackage(own: string, packages: readonly Manifest[]): boolean {
    const signing = packages.filter(signsIn);
    if (signing.length === 0 || signing.some(({ folder }) => folder === own)) return false;
    return !running
      .projectFiles()
      .some((file) => file.startsWith(`${own}/`) && SPEAKS_OF_PEOPLE.test(compiler.textOf(file) ?? ''));
  }

  return {
    ...facts,
    personalData(query) {
      const answer = facts.personalData(query);
      if (!answer.data.some((datum) => isOfWholeRequest(query, datum)) || !isInternal(query.origin.file)) return answer;
      return { ...answer, data: answer.data.filter((datum) => !isOfWholeRequest(query, datum)) };
    },
  };
}

function signsIn({ dependencies }: Manifest): boolean {
  return dependencies.some((name) => SIGN_IN.test(name));
}

/** Whether an address is there since the whole of a request is. */
function isOfWholeRequest({ path, whole }: EvidenceQuery, datum: PersonalDatum): boolean {
  return datum.category === 'user.device.ip_address' && whole && path.length === 0 && datum.path.length === 0;
}
