import type { EntryTexts } from "./entry-texts";
import type { EntryKind } from "./kind-fields";
import { kindLook } from "./kind-look";

type KindBarProps = { label: string; kinds: EntryTexts["kinds"] };

/** One button per kind of entry; each sends its form with `kind`. */
export function KindBar({ label, kinds }: KindBarProps) {
  return (
    <fieldset aria-label={label} className="grid min-w-0 grid-cols-4 gap-1 sm:grid-cols-8">
      {(Object.keys(kindLook) as EntryKind[]).map((kind) => {
        const { icon: Icon } = kindLook[kind];
        return (
          <button
            key={kind}
            type="submit"
            name="kind"
            value={kind}
            className="grid min-h-13 min-w-0 content-center justify-items-center gap-1 rounded-md px-0.5 font-semibold text-xs hover:bg-leaf-soft hover:text-leaf-ink"
          >
            <Icon className="size-5" />
            <span className="max-w-full truncate">{kinds[kind]}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
