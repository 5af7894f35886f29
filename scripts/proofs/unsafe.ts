import { clearline } from "./clearline.ts";

const SWITCHES = ["fsync", "synchronous_commit", "full_page_writes"];

/** Switches off, one after another, what makes a commit durable, and starts Clearline on that database. */
export async function refuseUnsafe(): Promise<{ figure: string; holds: boolean }> {
  const server = await clearline();
  const refused: string[] = [];
  try {
    await server.start();
    for (const name of SWITCHES) {
      await server.sql(`alter system set ${name} = off`);
      await server.sql("select pg_reload_conf()");
      const { code, stderr } = await server.command("migrate");
      if (code === 2 && stderr.includes(`${name} switched off`)) refused.push(name);
      await server.sql(`alter system reset ${name}`);
      await server.sql("select pg_reload_conf()");
    }
  } finally {
    await server.end();
  }
  return {
    figure: `${refused.length} of ${SWITCHES.length} refused: ${refused.join(", ")}`,
    holds: refused.length === SWITCHES.length,
  };
}
