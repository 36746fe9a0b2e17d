import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TabLinks } from "@/components/ui/tab-links";

const views = ["pending", "decided"] as const;
type View = (typeof views)[number];

type FilterTexts = {
  viewsLabel: string;
  views: Record<View, string>;
  location: string;
  allLocations: string;
  show: string;
};

type InboxFilterProps = {
  /** The address of the inbox. */
  base: Route;
  view: View;
  location?: string;
  locations: { id: string; name: string }[];
  t: FilterTexts;
};

export const inboxHref = (base: Route, query: Record<string, string | null | undefined>): Route => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const text = new URLSearchParams(given).toString();
  return (text ? `${base}?${text}` : base) as Route;
};

/** Waiting or settled, and which location where there are several. */
export function InboxFilter({ base, view, location, locations, t }: InboxFilterProps) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-3">
      <TabLinks
        label={t.viewsLabel}
        tabs={views.map((one) => ({
          href: inboxHref(base, { view: one === "pending" ? null : one, location }),
          text: t.views[one],
          isOpen: one === view,
        }))}
      />
      {locations.length > 1 ? (
        <form method="get" autoComplete="off" className="flex w-full items-end gap-2 sm:w-auto">
          {view === "decided" ? <input type="hidden" name="view" value={view} /> : null}
          <Field name="location" label={t.location} className="min-w-0 flex-1 sm:w-56">
            {(control) => (
              <Select {...control} key={location} defaultValue={location ?? ""}>
                {[{ id: "", name: t.allLocations }, ...locations].map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <button type="submit" className={buttonClass({ variant: "quiet" })}>
            {t.show}
          </button>
        </form>
      ) : null}
    </div>
  );
}
