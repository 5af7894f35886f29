/**
 * Builds the stylesheet, the script and the pictures that pages use into `packages/server/assets/built`.
 * Does nothing when what is built is newer than everything it is built from.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build, type Plugin, transform } from "esbuild";
import { compile } from "sass";

const ROOT = resolve(import.meta.dirname, "..");
const FROM = join(ROOT, "packages/server/src/web/assets");
const TO = join(ROOT, "packages/server/assets/built");

/** @returns a fingerprint of what was built, for addresses that may be kept for ever */
export async function buildAssets({ force = false }: { force?: boolean } = {}): Promise<string> {
  const stamp = join(TO, "version.txt");
  const inputs = [import.meta.filename, join(ROOT, "package-lock.json"), join(ROOT, "packages/engine/src"), FROM];
  if (!force && existsSync(stamp) && (await newest(inputs)) <= (await stat(stamp)).mtimeMs) {
    return (await readFile(stamp, "utf8")).trim();
  }
  // Built beside and put in place at the end: a server that is serving never sees half of it.
  const fresh = `${TO}.${process.pid}`;
  await mkdir(fresh, { recursive: true });
  const sheets = {
    "clearline.css": await sheet("clearline.scss", ["tokens", "ground", "components", "additions", "console", "media"]),
    // The urgent pages' own: they must arrive whole, and small.
    "urgent.css": await sheet("urgent.scss", ["tokens", "ground", "urgent-words", "media"]),
    "card.css": await sheet(null, ["tokens", "card"]),
    "letter.css": await sheet(null, ["tokens", "letter"]),
  };
  for (const [name, css] of Object.entries(sheets)) await writeFile(join(fresh, name), css);
  for (const name of (await readdir(join(FROM, "browser"))).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  )) {
    await build({
      entryPoints: [join(FROM, "browser", name)],
      outfile: join(fresh, name.replace(/\.ts$/, ".js")),
      bundle: true,
      minify: true,
      format: "esm",
      target: ["es2022"],
      charset: "utf8",
      legalComments: "linked",
      plugins: [withoutNotes],
    });
  }
  for (const name of (await readdir(FROM)).filter((file) => /\.(svg|png|ico)$/.test(file)))
    await cp(join(FROM, name), join(fresh, name));
  const hash = createHash("sha256");
  for (const name of (await readdir(fresh)).sort()) hash.update(await readFile(join(fresh, name)));
  const version = hash.digest("hex").slice(0, 12);
  await writeFile(join(fresh, "version.txt"), `${version}\n`);
  await rm(TO, { recursive: true, force: true });
  await rename(fresh, TO);
  return version;
}

/** Who says that a sign is one, its examples and counter-examples are for people and tests: on a phone they take room. */
const withoutNotes: Plugin = {
  name: "without notes",
  setup(building) {
    building.onLoad({ filter: /engine[\\/]src[\\/]check[\\/]signs[\\/]\w+\.ts$/ }, async ({ path }) => {
      const lists = (await import(path)) as Record<string, unknown>;
      const contents = Object.entries(lists)
        .map(([name, list]) => `export const ${name} = ${JSON.stringify(list, leaveOutNotes)};`)
        .join("\n");
      return { contents, loader: "js" };
    });
  },
};
const NOTES = new Set(["source", "examples", "counterExamples"]);
const leaveOutNotes = (key: string, value: unknown): unknown => (NOTES.has(key) ? undefined : value);

/** govuk-frontend's part compiled, then ours in this order, small. */
async function sheet(govuk: string | null, own: readonly string[]): Promise<string> {
  const css = govuk === null ? "" : compileScss(govuk);
  const ours = await Promise.all(own.map((name) => readFile(join(FROM, "css", `${name}.css`), "utf8")));
  const { code } = await transform(ours.join("\n"), { loader: "css", minify: true, charset: "utf8" });
  return `${css.replace(/^\uFEFF|@charset "UTF-8";/g, "")}\n${code}`;
}

const compileScss = (name: string): string =>
  compile(join(FROM, "css", name), {
    style: "compressed",
    loadPaths: [join(ROOT, "node_modules")],
    quietDeps: true,
    logger: { warn: () => {} },
  }).css;

/** Milliseconds of the newest file among these files and folders. */
async function newest(paths: readonly string[]): Promise<number> {
  let latest = 0;
  for (const path of paths) {
    const about = await stat(path);
    const inside = about.isDirectory() ? (await readdir(path)).map((name) => join(path, name)) : [];
    latest = Math.max(latest, about.isDirectory() ? await newest(inside) : about.mtimeMs);
  }
  return latest;
}

if (import.meta.main) {
  const version = await buildAssets({ force: process.argv.includes("--force") });
  console.log(`Assets are built: ${version}`);
}
