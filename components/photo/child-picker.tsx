import { cn } from "@/components/ui/cn";
import { Face } from "@/components/ui/face";
import { FieldError } from "@/components/ui/field";
import { Check } from "@/components/ui/icons";
import type { PickableChild } from "@/lib/photo/staff-queries";

export type PickerTexts = { children: string; noAlbum: string; noGroup: string; noChildren: string };

type ChildPickerProps = { choices: PickableChild[]; chosen: string[]; error?: string; t: PickerTexts };

/** Faces by group, one tap each; who may not be on a photo says so and cannot be chosen. */
export function ChildPicker({ choices, chosen, error, t }: ChildPickerProps) {
  const groups = [...new Set(choices.map((child) => child.group))];
  return (
    <div className="grid gap-3">
      {choices.length === 0 ? <p className="text-soft">{t.noChildren}</p> : null}
      {groups.map((group) => (
        <fieldset key={group} className="min-w-0">
          <legend className="mb-1.5 font-semibold text-sm">
            {t.children} · {group}
          </legend>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-2">
            {choices
              .filter((child) => child.group === group)
              .map((child) => (
                <FaceBox key={child.id} child={child} checked={chosen.includes(child.id)} t={t} />
              ))}
          </div>
        </fieldset>
      ))}
      {error ? <FieldError id="childIds">{error}</FieldError> : null}
    </div>
  );
}

function FaceBox({ child, checked, t }: { child: PickableChild; checked: boolean; t: PickerTexts }) {
  const problem = child.inAlbum ? (child.inGroupPhotos ? null : t.noGroup) : t.noAlbum;
  return (
    <label
      className={cn(
        "relative grid content-start justify-items-center gap-1 rounded-md border border-control bg-card px-1 py-2 text-center outline-offset-2",
        "has-checked:border-leaf has-checked:bg-leaf-soft has-checked:ring-1 has-checked:ring-leaf has-checked:ring-inset has-focus-visible:outline-2 has-focus-visible:outline-ink",
        child.inAlbum ? "cursor-pointer" : "cursor-not-allowed border-line border-dashed",
      )}
    >
      <input
        type="checkbox"
        name="childIds"
        value={child.id}
        defaultChecked={checked}
        disabled={!child.inAlbum && !checked}
        className="peer sr-only"
      />
      <Face name={child.name} className={child.inAlbum ? undefined : "opacity-50"} />
      <span className="font-semibold text-sm">{child.firstName}</span>
      {problem ? <span className="text-soft text-xs">{problem}</span> : null}
      <Check className="absolute top-1.5 right-1.5 size-5 rounded-full bg-leaf p-0.5 stroke-[3] text-on-leaf opacity-0 peer-checked:opacity-100" />
    </label>
  );
}
