import { z } from "zod";
import { addressFields, dayField, optionalTimeField, phoneField, textField } from "@/lib/validation/fields";
import { parseLrkNumber } from "@/lib/validation/lrk-number";
import { optionalField } from "@/lib/validation/parsed";

/** ISO weekdays, as the fields of the form are numbered. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const hours = {
  ...{ from1: optionalTimeField, to1: optionalTimeField, from2: optionalTimeField, to2: optionalTimeField },
  ...{ from3: optionalTimeField, to3: optionalTimeField, from4: optionalTimeField, to4: optionalTimeField },
  ...{ from5: optionalTimeField, to5: optionalTimeField, from6: optionalTimeField, to6: optionalTimeField },
  ...{ from7: optionalTimeField, to7: optionalTimeField },
};

/** The form of a new location: a field per registration and per end of a day; becomes what `openLocation` takes. */
export const openLocationForm = z
  .strictObject({
    name: textField(80),
    ...addressFields,
    phone: phoneField,
    lrkDaycare: optionalField(parseLrkNumber),
    lrkAfterSchool: optionalField(parseLrkNumber),
    startsOn: dayField,
    ...hours,
  })
  .transform(({ name, street, houseNumber, postcode, city, phone, startsOn, ...form }, context) => {
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const registrations = [
      ...(form.lrkDaycare ? [{ careType: "daycare" as const, lrkNumber: form.lrkDaycare }] : []),
      ...(form.lrkAfterSchool ? [{ careType: "after_school" as const, lrkNumber: form.lrkAfterSchool }] : []),
    ];
    if (registrations.length === 0) wrong("lrkDaycare", "required");
    const opening = weekdays.flatMap((weekday) => {
      const [from, to] = [form[`from${weekday}`], form[`to${weekday}`]];
      if (from && to && from < to) return [{ weekday, from, to }];
      if (from && to) wrong(`to${weekday}`, "endBeforeBegin");
      else if (from) wrong(`to${weekday}`, "required");
      else if (to) wrong(`from${weekday}`, "required");
      return [];
    });
    if (weekdays.every((day) => !form[`from${day}`] && !form[`to${day}`])) wrong("from1", "required");
    return { name, street, houseNumber, postcode, city, phone, startsOn, registrations, opening };
  });
