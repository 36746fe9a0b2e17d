import { countryOptions } from "@/components/change-request/form-fields";
import { Card } from "@/components/ui/card";
import { FieldsForm } from "@/components/ui/fields-form";
import { Unfold } from "@/components/ui/unfold";
import type { AdultDesk } from "@/lib/family/child-desk";
import type { Language } from "@/lib/i18n/language";
import { families } from "@/lib/texts/families";
import { familyFields } from "@/lib/texts/family-fields";
import { familyWork } from "@/lib/texts/family-work";
import { homeCountry } from "@/lib/validation/country";
import { formatPhone } from "@/lib/validation/phone";
import { formatPostcode } from "@/lib/validation/postcode";
import type { FormAction } from "@/lib/web/form-action";
import { adultFields } from "./family-fields";

type AdultCardProps = { personId: string; adult: AdultDesk; action: FormAction; language: Language };

/** How an adult is called and reached, for all of their children. */
export function AdultCard({ personId, adult, action, language }: AdultCardProps) {
  const t = familyWork[language];
  const { fields } = familyFields[language];
  const typed: Record<string, string> = {
    ...{ phone: formatPhone(adult.phone ?? ""), workPhone: formatPhone(adult.workPhone ?? "") },
    postcode: formatPostcode(adult.postcode ?? ""),
  };
  const startOf = (name: string) => typed[name] ?? String(adult[name as keyof AdultDesk] ?? "");
  const text = (name: "workPhone" | "street" | "houseNumber" | "postcode" | "city", max: number) => ({
    ...{ name, label: fields[name], optional: t.optional, max, start: startOf(name) },
    type: name === "workPhone" ? ("tel" as const) : ("text" as const),
  });
  const known = adultFields(t, false)
    .filter(({ name }) => name !== "email")
    .map((field) => ({ ...field, start: startOf(field.name) }));
  return (
    <Card heading={t.adultData}>
      <p className="-mt-1 mb-2 text-sm text-soft">{t.logInText}</p>
      <Unfold summary={t.adultChange}>
        <FieldsForm
          shown={`${adult.version} ${adult.contactVersion}`}
          action={action}
          hidden={{
            ...{ personId, version: String(adult.version) },
            contactVersion: String(adult.contactVersion),
          }}
          idOf="adult"
          groups={[
            {
              key: "adult",
              fields: [
                ...known,
                ...[text("workPhone", 40), text("street", 100), text("houseNumber", 12)],
                ...[text("postcode", 12), text("city", 80)],
                {
                  ...{ name: "country", label: fields.country, start: adult.country ?? homeCountry },
                  options: countryOptions(language),
                },
                {
                  ...{ name: "shielded", label: families[language].shielded, type: "check" },
                  start: adult.shielded ? "on" : undefined,
                },
              ],
            },
          ]}
          t={{ save: t.save, saving: t.saving }}
        />
      </Unfold>
    </Card>
  );
}
