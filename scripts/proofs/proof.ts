/** A row of the test plan as `npm run prove` runs it. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { Piece } from "./approval/mutants.ts";

/** `subscribers`: null where it goes by `times`. `seconds`: how long something is taken away, where a proof does that. */
export type Options = {
  times: number;
  seed: number;
  seconds: number;
  modelOnly: boolean;
  lanes: number;
  piece: Piece;
  subscribers: number | null;
};
export type Proof = {
  says: string;
  times: number;
  run: (options: Options) => Promise<{ figure: string; holds: boolean }>;
};

export const say = (line: string): void => console.log(`  ${line}`);

/** Tests that are a proof by themselves, run whole. */
export const tests =
  (...files: string[]): Proof["run"] =>
  async () => {
    const root = resolve(import.meta.dirname, "../..");
    const { status } = spawnSync(process.execPath, ["--test", ...files.map((file) => resolve(root, file))], {
      stdio: "inherit",
      cwd: root,
    });
    return { figure: status === 0 ? "all tests pass" : "a test fails", holds: status === 0 };
  };
