import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Face } from "@/components/ui/face";
import { Link } from "@/components/ui/link";
import { List } from "@/components/ui/list";
import { SearchBar } from "@/components/ui/search-bar";
import type { AdultChoice, AdultChoices } from "@/lib/family/adults";
import type { familyWork } from "@/lib/texts/family-work";

type Texts = (typeof familyWork)["nl"];
type AdultPickerProps = { text: string; found: AdultChoices; here: Route; t: Texts };

/** Looks for an adult who is known already; choosing leads to the same page with that one in the form. */
export function AdultPicker({ text, found, here, t }: AdultPickerProps) {
  return (
    <Card heading={t.known}>
      <p className="-mt-1 mb-3 text-soft">{t.knownText}</p>
      <SearchBar text={text} here={here} live t={t} />
      <p role="status" className="text-sm text-soft empty:hidden">
        {text && found.adults.length === 0 ? t.nobody(text) : found.more ? t.moreAdults : null}
      </p>
      {found.adults.length > 0 ? (
        <List>
          {found.adults.map((adult) => (
            <OneAdult key={adult.id} adult={adult} here={here} t={t} />
          ))}
        </List>
      ) : null}
    </Card>
  );
}

/** The adult the form is about, and the way back to choosing. */
export function ChosenAdult({ adult, here, t }: { adult: AdultChoice; here: Route; t: Texts }) {
  return (
    <Card heading={t.adultKnown(adult.name)}>
      <p className="-mt-1 mb-3 break-words text-soft">{adultLine(adult, t)}</p>
      <Link href={here} className={buttonClass({ variant: "quiet" })}>
        {t.otherAdult}
      </Link>
    </Card>
  );
}

/** How an adult is told from others of that name. */
const adultLine = ({ email, children }: AdultChoice, t: Texts) =>
  [children.length > 0 ? t.childrenOf(children.join(", ")) : t.noChildren, email].filter(Boolean).join(" · ");

function OneAdult({ adult, here, t }: { adult: AdultChoice; here: Route; t: Texts }) {
  return (
    <li className="flex flex-wrap items-center gap-3 py-3">
      <Face name={adult.name} />
      <div className="min-w-0 flex-1 basis-40">
        <p className="font-semibold">{adult.name}</p>
        <p className="break-words text-sm text-soft">{adultLine(adult, t)}</p>
      </div>
      <Link
        href={`${here}?person=${adult.id}` as Route}
        aria-label={t.choose(adult.name)}
        className={buttonClass({ variant: "quiet" })}
      >
        {t.chooseShort}
      </Link>
    </li>
  );
}
