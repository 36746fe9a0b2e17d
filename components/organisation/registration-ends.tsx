import { ActForm } from "@/components/ui/act-form";
import { buttonClass } from "@/components/ui/button-class";
import { CalendarX, Undo2 } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import { lastRegistrations } from "@/lib/organisation/last-registrations";
import type { LocationSettings } from "@/lib/organisation/location-settings";
import { care } from "@/lib/texts/care";
import { registrationEnd } from "@/lib/texts/registration-end";
import type { FormAction } from "@/lib/web/form-action";
import { locationHref } from "./location-header";

type RegistrationEndsProps = { settings: LocationSettings; takeBack: FormAction; language: Language };

/** Per kind of care: stop with it, or go on after all while the last day is still to come. */
export function RegistrationEnds({ settings, takeBack, language }: RegistrationEndsProps) {
  const t = registrationEnd[language];
  const { place, today } = settings;
  const shown = lastRegistrations(settings.registrations).filter(
    ({ endsOn }) => endsOn === null || endsOn >= today,
  );
  if (shown.length === 0) return null;
  return (
    <div className="mt-3 flex flex-wrap gap-3">
      {shown.map(({ careType, endsOn }) => {
        const name = care[language].careTypes[careType];
        return endsOn === null ? (
          <Link
            key={careType}
            href={locationHref(place.id, `/registration/end?care=${careType}`)}
            className={buttonClass({ variant: "quiet" })}
          >
            <CalendarX />
            {t.end(name)}
          </Link>
        ) : (
          <ActForm
            key={careType}
            action={takeBack}
            fields={{ locationId: place.id, careType }}
            variant="quiet"
          >
            <Undo2 />
            {t.takeBack(name)}
          </ActForm>
        );
      })}
    </div>
  );
}
