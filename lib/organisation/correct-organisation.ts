import "server-only";
import { eq, sql } from "drizzle-orm";
import { organisation } from "@/db/schema/organisation";
import { defineAct } from "@/lib/act/define-act";
import { happened } from "@/lib/act/happened";
import { overtaken, refused } from "@/lib/act/outcome";
import { formatIban } from "@/lib/validation/iban";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import { maySetUpOrganisation } from "./policy";
import { correctOrganisationSchema } from "./schema";

type Held = typeof organisation.$inferSelect;

/** What the form is about; the logo and the sentence for who is blocked have acts of their own. */
function formOf(held: Held) {
  const { name, kvkNumber, iban, creditorId, email, phone, accentColour, passwordMinimum } = held;
  const { street, houseNumber, postcode, city, defaultLanguage, complaintsBody, complaintsUrl } = held;
  return {
    ...{ name, kvkNumber, iban, creditorId, email, phone, accentColour, passwordMinimum },
    ...{ street, houseNumber, postcode, city, defaultLanguage, complaintsBody, complaintsUrl },
  };
}

/** As the form writes it, so that a difference is one of meaning. */
export const organisationAsTyped = (held: Held) => ({
  ...formOf(held),
  iban: formatIban(held.iban),
  phone: formatPhone(held.phone),
  postcode: formatPostcode(held.postcode),
});

/** What the operator is called, where it is found and paid: holds at once; papers that were issued stay as they are. */
export const correctOrganisation = defineAct({
  name: "organisation.corrected",
  by: "anybody",
  input: correctOrganisationSchema,
  may: maySetUpOrganisation,
  work: async ({ tx }, { version, ...after }) => {
    const [held] = await tx.select().from(organisation).for("update");
    if (!held) return refused("notFound");
    if (held.version !== version) return overtaken({ version: held.version, ...organisationAsTyped(held) });
    await tx
      .update(organisation)
      .set({ ...after, version: sql`${organisation.version} + 1` })
      .where(eq(organisation.id, held.id));
    return happened(undefined, { subjectId: held.id, before: formOf(held), after });
  },
});
