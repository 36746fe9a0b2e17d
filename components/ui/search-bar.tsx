import type { Route } from "next";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { Search } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { LiveInput } from "@/components/ui/live-input";

type SearchBarProps = {
  text: string;
  /** The page that is searched, for the way back to all. */
  here: Route;
  /** With script the list follows while one types; say beside it how much was found. */
  live?: boolean;
  /** What else the address says, and still does after the search. */
  keep?: Readonly<Record<string, string>>;
  t: Record<"searchRegion" | "search" | "find" | "clear", string>;
};

/** A plain form, so that a search can be kept as a bookmark and works without script. */
export function SearchBar({ text, here, live = false, keep = {}, t }: SearchBarProps) {
  return (
    <search aria-label={t.searchRegion} className="mb-4">
      <form method="get" autoComplete="off" className="flex flex-wrap items-end gap-3">
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field name="q" label={t.search} className="min-w-0 flex-1 basis-48 sm:max-w-sm">
          {(control) =>
            live ? (
              <LiveInput {...control} text={text} here={here} />
            ) : (
              <Input
                {...control}
                type="search"
                key={text}
                defaultValue={text}
                maxLength={80}
                autoComplete="off"
                spellCheck={false}
              />
            )
          }
        </Field>
        <Button type="submit">
          <Search />
          {t.find}
        </Button>
        {text ? (
          <Link href={here} className={buttonClass({ variant: "text" })}>
            {t.clear}
          </Link>
        ) : null}
      </form>
    </search>
  );
}
