import { expect, it } from "vitest";
import { organisation } from "@/db/schema/organisation";
import { system } from "@/lib/access/actor";
import { setUpOrganisationSchema } from "@/lib/organisation/schema";
import { setUpOrganisation } from "@/lib/organisation/set-up-organisation";
import { asSetUp, auditRows, makeStaff } from "../../support/factories";
import { codes, makeHouse, now } from "./support";

const typed = {
  name: "Villa Bambini",
  kvkNumber: "12345678",
  iban: "nl91 abna 0417 1643 00",
  email: "Info@VillaBambini.example",
  phone: "040 212 3450",
  street: "Lindelaan",
  houseNumber: "14",
  postcode: "5611 ab",
  city: "Eindhoven",
};
const input = setUpOrganisationSchema.parse(typed);

it("is for the admin only", async () => {
  const { outsiders, office } = await makeHouse();
  for (const person of [...outsiders, office])
    expect(await setUpOrganisation(person.actor, input, now)).toMatchObject({ code: "notAllowed" });
  const refused = (await auditRows("organisation.setUp")).filter((row) => row.outcome === "refused");
  expect(refused).toHaveLength(4);
});

it("names the operator once, however often and by whom it is sent", async () => {
  const admin = await makeStaff("admin", null);
  const outcomes = await Promise.all([
    setUpOrganisation(system("set-up"), input, now),
    setUpOrganisation(admin.actor, input, now),
  ]);
  expect(codes(outcomes)).toEqual(["alreadySetUp", "done"]);
  const rows = await asSetUp((tx) => tx.select().from(organisation));
  expect(rows).toMatchObject([
    {
      name: "Villa Bambini",
      iban: "NL91ABNA0417164300",
      email: "info@villabambini.example",
      postcode: "5611AB",
    },
  ]);
  const done = (await auditRows("organisation.setUp")).filter((row) => row.outcome === "done");
  expect(done).toMatchObject([{ subjectId: rows[0]?.id, after: { name: "Villa Bambini" } }]);
});

it("says which field is wrong, and refuses what it does not know", () => {
  const wrong = setUpOrganisationSchema.safeParse({ ...typed, iban: "NL91ABNA0417164301", owner: "me" });
  expect(wrong.error?.issues.map((issue) => issue.path[0] ?? issue.code)).toEqual([
    "iban",
    "unrecognized_keys",
  ]);
});
