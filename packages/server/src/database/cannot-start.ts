/** Why Clearline does not start, in a sentence for the person at the terminal: no stack, what to do. */
export class CannotStart extends Error {
  override name = "CannotStart";
}

/** The database cannot be reached just now. A server that holds what it last showed the public may begin without it. */
export class DatabaseAway extends CannotStart {
  override name = "DatabaseAway";
}

const FOLDER_FAULTS: Readonly<Record<string, string>> = {
  EACCES: "this user may not use it. Run Clearline as the user who owns the data folder",
  EPERM: "this user may not use it. Run Clearline as the user who owns the data folder",
  EEXIST: "it is not a folder",
  ENOTDIR: "it is not in a folder",
  ENOENT: "nothing can be made there",
  ELOOP: "it is a link that leads to itself",
  ENAMETOOLONG: "its name is too long",
  EROFS: "its disk can only be read",
  ENOSPC: "its disk is full. Make room on it",
  EDQUOT: "its disk has no more room for this user. Make room on it",
};

/**
 * Makes or reads something in the data folder.
 * @throws CannotStart in a sentence, where the folder is not what it must be
 */
export function inDataFolder<T>(folder: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw cannotUse(folder, path ?? folder, FOLDER_FAULTS[code] ?? `the system answers ${code}`);
  }
}

export const diskIsFull = (folder: string): CannotStart => cannotUse(folder, folder, FOLDER_FAULTS["ENOSPC"] ?? "");

const cannotUse = (folder: string, path: string, fault: string): CannotStart =>
  new CannotStart(
    `Clearline keeps its data in ${folder} and cannot use ${path}: ${fault}. Or set CLEARLINE_DATA to another folder.`,
  );

/** A command that needs what a server has begun was pointed at a folder where none has. */
export class NothingBegun extends CannotStart {}
