import { type ConsentPurpose, consentPurposes } from "@/db/schema/consent";
import { orThrow } from "@/lib/act/outcome";
import { answerConsent } from "@/lib/consent/answer-consent";
import { addDays } from "@/lib/time/care-day";
import { type Instant, isBefore } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "../calendar";
import type { EnrolledChild } from "../children";
import type { Adult, Family } from "../families";
import { forEachOf } from "../perform";
import { chance } from "../random";

/** The families who do not want everything: docs/demo.md tells their story. */
const refusals: Record<string, (adult: Adult, purpose: ConsentPurpose) => boolean> = {
  // Jip is on no photo at all.
  kuipers: () => true,
  // Fenna's parents live apart, and her father does not want her on photos with others.
  vermeer: (adult, purpose) => adult.sketch.tie === "parent" && purpose !== "own_album",
};

const withAuthority: readonly Adult["sketch"]["tie"][] = ["holder", "parent", "informed"];

/** How many families say yes to what not everybody wants. */
const shares = { portrait: 0.85, newsletter: 0.8, website: 0.4 };

const allows = (family: Family, adult: Adult, purpose: ConsentPurpose): boolean => {
  if (refusals[family.key]?.(adult, purpose)) return false;
  if (purpose === "own_album" || purpose === "group_photo") return true;
  return chance("consent", family.key, purpose).happens(shares[purpose]);
};

export const isInAlbum = (familyKey: string) => familyKey !== "kuipers";
export const isInGroupPhotos = (familyKey: string) => isInAlbum(familyKey) && familyKey !== "vermeer";

/** Some months ago, or in the first days of a child that was not born then. */
function answeredAt({ birth }: EnrolledChild, calendar: Calendar): Instant {
  const [usual, born] = [calendar.at(-190, "20:15"), instantAt(addDays(birth, 3), asLocalTime("20:15"))];
  return isBefore(usual, born) ? born : usual;
}

/** Every guardian with authority answers each question for each child. */
export async function answerConsents(families: readonly Family[], calendar: Calendar) {
  const answers = families.flatMap((family) =>
    family.adults
      .filter((adult) => withAuthority.includes(adult.sketch.tie))
      .flatMap((adult) =>
        family.children.flatMap((child) =>
          consentPurposes.map((purpose) => ({
            actor: adult.actor,
            input: { childId: child.id, purpose, allowed: allows(family, adult, purpose) },
            at: answeredAt(child, calendar),
          })),
        ),
      ),
  );
  await forEachOf(answers, async ({ actor, input, at }) => orThrow(await answerConsent(actor, input, at)));
}
