import ts from 'typescript';
import path from 'node:path';
import fs from 'node:fs';
import { catalogEntriesOnDisk } from '../../scripts/catalog-entries.ts';
import { catalogOf } from './src/catalog-of.ts';
export async function run(only: string[]) {
const entries = await catalogEntriesOnDisk();
const cat = catalogOf(entries.map(e => e.model));
const root = '/work/main/test-fixtures/catalog';
const cfg = ts.parseJsonConfigFileContent(ts.readConfigFile(root + '/tsconfig.json', ts.sys.readFile).config, ts.sys, root);
const files = cfg.fileNames.filter(f => only.length === 0 || only.some(o => f === `${root}/witnesses/${o}.ts` || f === `${root}/witnesses/${o}.tsx`));
const program = ts.createProgram(files, { ...cfg.options, noEmit: true });
const checker = program.getTypeChecker();
const pkgOf = (file: string) => { const m = file.split('/node_modules/').pop()!; if (!file.includes('/node_modules/')) return undefined; const p = m.split('/'); return p[0]!.startsWith('@') ? p[0] + '/' + p[1] : p[0]; };
type V = { model: any; api?: any; type?: any };
const memberV = (v: V | undefined, name: string): V | undefined => {
  if (!v) return;
  if (v.api?.members && Object.hasOwn(v.api.members, name)) return { model: v.model, api: v.api.members[name] };
  const t = v.type ?? (v.api?.instance ? cat.typeNamed(v.model, v.api.instance) : undefined);
  if (t) { const f = (Object.hasOwn(t.fact.members, name) ? t.fact.members[name] : undefined) ?? t.fact.anyMember; if (f) return { model: t.model, api: f }; }
  if (name === 'default' ) return v;
  return;
};
const ret = (v: V | undefined, k: 'call' | 'construct'): V | undefined => { const r = v?.api?.[k]?.returns; if (!r) return; const t = cat.typeNamed(v!.model, r); return t ? { model: t.model, type: t } : undefined; };
const typeRoute = (e: ts.Node): V | undefined => {
  let s = checker.getSymbolAtLocation(e); if (!s) return;
  const ds: ts.Declaration[] = []; for (const r of [s, ...((checker as any).getRootSymbols(s) ?? [])]) ds.push(...(r.declarations ?? []));
  for (const d of ds) { const pkg = pkgOf(d.getSourceFile().fileName); let par: any = d.parent; while (par && !par.name && par.parent) par = par.parent; const n = par?.name?.text; if (pkg && n) { const m = cat.memberOf(pkg, n, s.name); if (m) return { model: m.model, api: m.fact }; } }
  return;
};
const where = (e: ts.Node) => { let s = checker.getSymbolAtLocation(e); if (!s) return 'no symbol'; return (s.declarations ?? []).map(d => { let par: any = d.parent; while (par && !par.name && par.parent) par = par.parent; return pkgOf(d.getSourceFile().fileName) + '#' + par?.name?.text; }).slice(0,3).join(' '); };
const valueOf = (e: ts.Expression, depth = 0): V | undefined => {
  if (depth > 12) return;
  if (ts.isParenthesizedExpression(e) || ts.isNonNullExpression(e) || ts.isAwaitExpression(e) || ts.isAsExpression(e)) return valueOf(e.expression, depth + 1);
  if (ts.isIdentifier(e)) {
    const s = checker.getSymbolAtLocation(e); const d = s?.declarations?.[0];
    if (d && (ts.isImportClause(d) || ts.isNamespaceImport(d) || ts.isImportSpecifier(d))) {
      let p: any = d; while (!ts.isImportDeclaration(p)) p = p.parent;
      const model = cat.modelOf(p.moduleSpecifier.text); if (!model) return;
      const ns = { model, api: { ...(model.exports?.default ?? {}), members: { ...(model.exports?.default?.members ?? {}), ...(model.exports ?? {}) } } };
      if (ts.isNamespaceImport(d)) return ns;
      const name = ts.isImportClause(d) ? 'default' : (d.propertyName ?? d.name).text;
      const api = model.exports?.[name]; if (api) return { model, api };
      return name === 'default' ? ns : undefined;
    }
    if (d && ts.isVariableDeclaration(d) && d.initializer && d.getSourceFile() === e.getSourceFile()) return valueOf(d.initializer, depth + 1);
    if (d && ts.isBindingElement(d) && ts.isVariableDeclaration(d.parent.parent) && d.parent.parent.initializer) return memberV(valueOf(d.parent.parent.initializer, depth + 1), ((d.propertyName ?? d.name) as any).text);
    if (e.text === 'window' || e.text === 'globalThis') return { model: null, api: { window: true } };
    const g = cat.globalOf(e.text); if (g && (!d || !d.getSourceFile().fileName.includes('/witnesses/') || (d.flags & 0) === 0 && !ts.isParameter(d))) return { model: g.model, api: g.fact };
    return;
  }
  if (ts.isPropertyAccessExpression(e)) {
    const o = valueOf(e.expression, depth + 1);
    if (o?.api?.window) { const g = cat.globalOf(e.name.text); return g && { model: g.model, api: g.fact }; }
    return memberV(o, e.name.text) ?? typeRoute(e.name);
  }
  if (ts.isCallExpression(e)) { const c = valueOf(e.expression, depth + 1); return ret(c, 'call') ?? (c?.api && c.api.call?.behaviour === 'callback' ? undefined : undefined); }
  if (ts.isNewExpression(e)) return ret(valueOf(e.expression, depth + 1), 'construct');
  return;
};
const out: string[] = [];
for (const f of files) {
  const sf = program.getSourceFile(f)!; const lines = sf.text.split('\n');
  lines.forEach((line, i) => {
    if (!line.includes('// ✗') ) return;
    const want = [...line.matchAll(/✗ ([a-z-]+)/g)].map(m => m[1]);
    const found = new Set<string>(); const notes: string[] = [];
    const add = (v: V | undefined, k: string) => { const call = k === 'type' ? v?.type?.fact.call : v?.api?.[k]; for (const s of call?.sinks ?? []) found.add(s.kind); for (const o of call?.options ?? []) found.add('option'); };
    const visit = (n: ts.Node) => {
      const { line: l } = sf.getLineAndCharacterOfPosition(n.getEnd());
      if (l === i) {
        if (ts.isCallExpression(n)) { const v = valueOf(n.expression); add(v, 'call'); if (v?.type) add(v, 'type'); if (v?.api?.instance) { const t = cat.typeNamed(v.model, v.api.instance); if (t) add({ model: t.model, type: t }, 'type'); }
          if (ts.isPropertyAccessExpression(n.expression)) { const t = typeRoute(n.expression.name); if (t) { add(t, 'call'); } else notes.push(`${n.expression.name.text} @ ${where(n.expression.name)}`); } }
        if (ts.isTaggedTemplateExpression(n)) add(valueOf(n.tag), 'call');
        if (ts.isNewExpression(n)) add(valueOf(n.expression), 'construct');
        if (ts.isBinaryExpression(n) && n.operatorToken.kind === ts.SyntaxKind.EqualsToken) add(valueOf(n.left as any), 'assign');
      }
      ts.forEachChild(n, visit);
    };
    visit(sf);
    const need: Record<string, string[]> = { 'no-plaintext-logging': ['log'], 'no-undeclared-recipient': ['recipient', 'network'], 'no-plaintext-storage': ['storage'], 'no-personal-data-in-url': ['url'], 'no-personal-data-in-errors': ['error'], 'no-leaky-sdk-options': ['option'], 'no-excessive-response': ['response'] };
    const missing = want.filter(w => !(need[w!] ?? []).some(k => found.has(k)));
    const rel = f.slice((root + '/witnesses/').length);
    if (missing.length) out.push(`MISS ${rel}:${i + 1} ${line.trim()}  [${[...found]}] ${notes.join('; ')}`);
    else if (notes.length) out.push(`  typeless ${rel}:${i + 1} ${notes.join('; ')}`);
  });
}
console.log(out.join('\n'));
}
