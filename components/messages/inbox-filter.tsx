import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { InboxPlaces } from "@/lib/messages/inbox";
import type { Messages } from "@/lib/texts/catalogue";

type InboxFilterProps = {
  places: InboxPlaces;
  chosen: string;
  base: string;
  t: Messages["conversations"];
};

/** Which inbox to look into: the own one first, each group and location, or everything within reach. */
export function InboxFilter({ places, chosen, base, t }: InboxFilterProps) {
  return (
    <form method="get" action={base} className="mb-4 grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
      <Field name="inbox" label={t.inbox}>
        {(control) => (
          <Select key={chosen} {...control} defaultValue={chosen}>
            <option value="own">{t.inboxOwn}</option>
            <option value="sent">{t.inboxSent}</option>
            <option value="all">{t.inboxAll}</option>
            {places.office ? <option value="office">{t.office}</option> : null}
            {places.locations.map((place) => (
              <optgroup key={place.id} label={place.name}>
                {place.hasOwnInbox ? (
                  <option value={`location:${place.id}`}>{t.location(place.name)}</option>
                ) : null}
                {place.groups.map((group) => (
                  <option key={group.id} value={`group:${group.id}`}>
                    {t.group(group.name)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        )}
      </Field>
      <button type="submit" className={buttonClass({ variant: "quiet" })}>
        {t.show}
      </button>
    </form>
  );
}
