import { z } from "zod";
import { countries, homeCountry } from "@/lib/validation/country";
import { idField, optionalTextField, tickField, versionField } from "@/lib/validation/fields";
import type { Parsed } from "@/lib/validation/parsed";
import { parsePhone } from "@/lib/validation/phone";
import { parsePostcode } from "@/lib/validation/postcode";
import { typedText } from "@/lib/validation/text";
import { familyNames } from "./schema";

const typed = (max: number, problem: "invalidPhone" | "invalidPostcode") =>
  typedText().max(max, problem).default("");
const orNull = (text: string) => (text === "" ? null : text);

/** An adult as the desk knows them; numbers and postcode as people write them in the country of the address. */
export const correctPersonSchema = z
  .strictObject({
    ...{ personId: idField, version: versionField, contactVersion: versionField },
    ...familyNames,
    phone: typed(40, "invalidPhone"),
    workPhone: typed(40, "invalidPhone"),
    street: optionalTextField(100),
    houseNumber: optionalTextField(12),
    postcode: typed(12, "invalidPostcode"),
    city: optionalTextField(80),
    country: z.enum(countries, "choose").default(homeCountry),
    /** Never shown to a co-parent. */
    shielded: tickField,
  })
  .transform(
    ({ phone, workPhone, street, houseNumber, postcode, city, country, shielded, ...rest }, context) => {
      const read = (name: string, text: string, parse: (text: string, country: string) => Parsed<string>) => {
        if (text.trim() === "") return null;
        const result = parse(text, country);
        if (result.ok) return result.value;
        context.addIssue({ code: "custom", message: result.problem, path: [name] });
        return z.NEVER;
      };
      return {
        ...rest,
        contact: {
          phone: read("phone", phone, parsePhone),
          workPhone: read("workPhone", workPhone, parsePhone),
          ...{ street: orNull(street), houseNumber: orNull(houseNumber), city: orNull(city) },
          postcode: read("postcode", postcode, parsePostcode),
          ...{ country, shielded },
        },
      };
    },
  );
