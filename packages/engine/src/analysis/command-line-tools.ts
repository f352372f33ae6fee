import type { Compiler } from '../compiler/compiler.ts';
import { manifestIn, packageFolderOf } from '../compiler/workspace-manifests.ts';

/** Packages by which a program serves others or works unattended: what it prints is collected, whoever started it. */
const UNATTENDED =
  /^(?:express|fastify|koa|hono|restify|polka|next|nuxt|apollo-server|bullmq|bull|bee-queue|agenda|amqplib|kafkajs|node-cron|pm2|socket\.io|ws|probot)$|^@(?:nestjs\/core|hapi\/hapi|hono\/node-server|apollo\/server|sveltejs\/kit|temporalio\/worker|modelcontextprotocol\/sdk|trpc\/server)$/;

/**
 * Tells of a file whether it belongs to a command-line tool, so that what it prints goes into the terminal of whoever
 * called it. A package is one if its manifest names commands, nobody imports it, and nothing in it serves others.
 */
export function commandLineTools({ syntax: { sys } }: Compiler): (file: string) => boolean {
  const byPackage = new Map<string, boolean>();

  return (file) => {
    const folder = sys && packageFolderOf(sys, file);
    if (sys === undefined || folder === undefined) return false;
    const known = byPackage.get(folder) ?? isTool(folder);
    byPackage.set(folder, known);
    return known;

    function isTool(at: string): boolean {
      const manifest = sys && manifestIn(sys, at);
      if (manifest === undefined || manifest.commands.length === 0 || manifest.isImported) return false;
      return !manifest.dependencies.some((name) => UNATTENDED.test(name));
    }
  };
}
