import type { ProviderState } from "@clearline/engine";
import type { SenderName } from "../ports.ts";
import { type Db, one } from "./db.ts";

export type ChannelRow = {
  name: SenderName;
  tested_at: Date | null;
  tested_by: string | null;
  /** Fingerprint of the settings that the test went through. */
  tested_as: string | null;
  failures: number;
  open_until: Date | null;
  next_at: Date | null;
  /** The database's clock, which all workers share. */
  now: Date;
};

export const providerState = ({ failures, open_until, next_at }: ChannelRow): ProviderState => ({
  failures,
  openUntil: open_until,
  nextAt: next_at,
});

/** Beyond `asking`, no new numbers are asked on a day; beyond `all`, nothing more is sent. */
export type Budget = { all: number; asking: number };

const COLUMNS = "name, tested_at, tested_by, tested_as, failures, open_until, next_at, clock_timestamp() as now";

export const channelsOn = (db: Db) => ({
  async list(): Promise<ChannelRow[]> {
    return db.rows<ChannelRow>(`select ${COLUMNS} from channel order by name`);
  },
  async get(name: SenderName): Promise<ChannelRow> {
    return one(await db.rows<ChannelRow>(`select ${COLUMNS} from channel where name = $1`, [name]));
  },
  async lock(name: SenderName): Promise<ChannelRow> {
    return one(await db.rows<ChannelRow>(`select ${COLUMNS} from channel where name = $1 for update`, [name]));
  },
  async save(name: SenderName, { failures, openUntil, nextAt }: ProviderState): Promise<void> {
    await db.run("update channel set failures = $2, open_until = $3, next_at = $4 where name = $1", [
      name,
      failures,
      openUntil,
      nextAt,
    ]);
  },
  /** Ready from now on, while its settings stay as they are. What went wrong before is forgotten. */
  async tested(name: SenderName, as: string, officerId: string | null): Promise<void> {
    await db.run(
      `update channel set tested_at = now(), tested_by = $3, tested_as = $2, failures = 0, open_until = null, next_at = null
       where name = $1`,
      [name, as, officerId],
    );
  },

  /** Takes from the day's budget, all or nothing, in one statement: many workers at once never take more than there is. */
  async spend(
    name: SenderName,
    { day, parts, asking, budget }: { day: string; parts: number; asking: boolean; budget: Budget },
  ): Promise<boolean> {
    const taken = await db.run(
      `insert into channel_day as d (channel, day, used, asking)
       select $1, $2::date, $3::integer, $4::integer where $3 <= $5 and $4 <= $6
       on conflict (channel, day) do update set used = d.used + $3, asking = d.asking + $4
       where d.used + $3 <= $5 and d.asking + $4 <= $6`,
      [name, day, parts, asking ? parts : 0, budget.all, budget.asking],
    );
    return taken === 1;
  },
  /** For a message that certainly did not go. */
  async giveBack(
    name: SenderName,
    { day, parts, asking }: { day: string; parts: number; asking: boolean },
  ): Promise<void> {
    await db.run(
      "update channel_day set used = used - $3, asking = asking - $4 where channel = $1 and day = $2::date and used >= $3 and asking >= $4",
      [name, day, parts, asking ? parts : 0],
    );
  },
  async usedOn(day: string): Promise<{ channel: SenderName; used: number; asking: number }[]> {
    return db.rows("select channel, used, asking from channel_day where day = $1::date", [day]);
  },
});
