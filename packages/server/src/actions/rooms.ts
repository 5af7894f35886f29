import { createHash } from "node:crypto";
import {
  builtInGazetteer,
  type Gazetteer,
  indexWith,
  makeOperatorGazetteer,
  type OperatorOrganisation,
  type OperatorPlace,
  publishedNumbers,
  type ReadContext as EngineContext,
  READER,
} from "@clearline/engine";
import type { Store } from "../store/store.ts";

/** What reading needs. It changes under way when the operator brings a list: take what you need of it at one time. */
export type ReadContext = Readonly<Required<EngineContext>> & {
  /**
   * The name under which what was read is kept: the reader's, and the lists' it read with. Another list gives another
   * reading, so it is another reader.
   */
  readonly reader: string;
  /** Organisations that the operator brought, with their names and numbers. */
  readonly brought: readonly OperatorOrganisation[];
  /** Takes up what the operator brought or removed since. Cheap where that is nothing. */
  renew(): Promise<void>;
};

type Made = Omit<ReadContext, "renew">;

/** With nothing but what is built in, until `renew` has looked. */
export function contextOn({ lists, directory }: Pick<Store, "lists" | "directory">): ReadContext {
  let edition = "";
  let made = builtInOnly();
  let own: ReadonlySet<string> = new Set();
  let renewing: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    // Lists that change while they are fetched are fetched again: the name must fit what was read with.
    for (let found = await lists.edition(); found !== edition; ) {
      const next = found === "" ? builtInOnly() : await makeWith({ lists }, found);
      const after = await lists.edition();
      if (after === found) [edition, made] = [found, next];
      found = after;
    }
    // Those of enrolled organisations too. Nothing is read otherwise for them, so the reader is the same.
    own = new Set([...made.publishedNumbers, ...(await directory.ownNumbers())]);
  };
  return {
    get gazetteer() {
      return made.gazetteer;
    },
    get organisations() {
      return made.organisations;
    },
    get publishedNumbers() {
      return own;
    },
    get reader() {
      return made.reader;
    },
    get brought() {
      return made.brought;
    },
    renew: () => (renewing ??= load().finally(() => (renewing = null))),
  };
}

const builtInOnly = (): Made => withOrganisations(builtInGazetteer(), [], READER);

async function makeWith(store: Pick<Store, "lists">, edition: string): Promise<Made> {
  const fingerprint = createHash("sha256").update(edition).digest("hex").slice(0, 8);
  return withOrganisations(
    await gazetteerWith(store),
    await store.lists.organisations(),
    `${READER} with lists ${fingerprint}`,
  );
}

const withOrganisations = (gazetteer: Gazetteer, brought: readonly OperatorOrganisation[], reader: string): Made => ({
  gazetteer,
  organisations: indexWith(brought),
  publishedNumbers: publishedNumbers(brought),
  reader,
  brought,
});

const PLACES_AT_ONCE = 5000;

async function gazetteerWith({ lists }: Pick<Store, "lists">): Promise<Gazetteer> {
  const places: OperatorPlace[] = [];
  for (let last = "0"; ; ) {
    const found = await lists.placesAfter(last, PLACES_AT_ONCE);
    places.push(...found);
    last = found.at(-1)?.id ?? last;
    if (found.length < PLACES_AT_ONCE) break;
  }
  const areas = await lists.areaIds();
  if (places.length === 0 && areas.length === 0) return builtInGazetteer();
  const making = makeOperatorGazetteer(places);
  // One at a time: boundaries in full are a hundred megabytes, and between two of them others get their turn.
  for (const id of areas) {
    const area = await lists.area(id);
    if (area) making.addArea(area);
  }
  return making.finish();
}
