import assert from "node:assert/strict";
import { after, test } from "node:test";
import { bringList } from "../../../actions/bring-list.ts";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const officer = await made.as("officer");

test("without a list the page says what the reader goes by, and how to bring one", async () => {
  const { status, body } = await officer.get("/console/lists");
  assert.equal(status, 200);
  assert.match(body, /There is none yet\. The reader knows the places and organisations that are built in/);
  assert.match(body, /<code>clearline places import FILE<\/code>/);
  assert.match((await officer.get("/console/reading")).body, /href="\/console\/lists"/);
});

test("each list is told with what it is, how many, when and from which file, and nothing can be changed here", async () => {
  const place = {
    name: "Otford",
    also: null,
    size: "village",
    lat: 51.3,
    lon: 0.2,
    district: null,
    county: "Kent",
    outcode: null,
  };
  const entries = (async function* () {
    for (let i = 0; i < 1200; i++) yield { ...place, size: "village" as const, name: `Otford ${i}` };
  })();
  const brought = await bringList(
    made.deps,
    { name: "os-open-names", file: "<b>TQ55.csv" },
    { kind: "places", entries },
  );
  assert.ok(brought.ok);
  const { body } = await officer.get("/console/lists");
  assert.match(body, /<b>os-open-names<\/b><br><span[^>]*>1,200 places, \d+ [^<]+<\/span>/);
  assert.ok(body.includes("From &lt;b&gt;TQ55.csv<"));
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? "";
  assert.ok(main !== "" && !main.includes("<form"));
});
