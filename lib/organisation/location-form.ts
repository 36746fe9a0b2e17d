import { z } from "zod";
import { dayField } from "@/lib/validation/fields";
import { parseLrkNumber } from "@/lib/validation/lrk-number";
import { optionalField } from "@/lib/validation/parsed";
import { locationFields } from "./schema";
import { weekFields, weekOf } from "./week-form";

/** The form of a new location: a field per registration and per end of a day; becomes what `openLocation` takes. */
export const openLocationForm = z
  .strictObject({
    ...locationFields,
    lrkDaycare: optionalField(parseLrkNumber),
    lrkAfterSchool: optionalField(parseLrkNumber),
    startsOn: dayField,
    ...weekFields,
  })
  .transform(
    ({ name, street, houseNumber, postcode, city, phone, schoolRegion, startsOn, ...form }, context) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      const { lrkDaycare, lrkAfterSchool, ...ends } = form;
      const registrations = [
        ...(lrkDaycare ? [{ careType: "daycare" as const, lrkNumber: lrkDaycare }] : []),
        ...(lrkAfterSchool ? [{ careType: "after_school" as const, lrkNumber: lrkAfterSchool }] : []),
      ];
      if (registrations.length === 0) wrong("lrkDaycare", "required");
      const opening = weekOf(ends, wrong);
      const place = { name, street, houseNumber, postcode, city, phone, schoolRegion };
      return { ...place, startsOn, registrations, opening };
    },
  );
