import { Check } from "@/components/ui/icons";

type SelectMarkProps = { value: string; label: string; defaultChecked?: boolean };

/** The box in the corner of a photo; easy to hit, and a real checkbox of the form around it. */
export function SelectMark({ value, label, defaultChecked }: SelectMarkProps) {
  return (
    <label className="absolute top-0 right-0 grid size-11 cursor-pointer place-items-center">
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        name="photoIds"
        value={value}
        defaultChecked={defaultChecked}
        className="peer col-start-1 row-start-1 size-6 appearance-none rounded-full border-2 border-[#ffffff] bg-[#0d1514]/45 checked:bg-leaf"
      />
      <Check className="pointer-events-none col-start-1 row-start-1 size-4 stroke-[3] text-on-leaf opacity-0 peer-checked:opacity-100" />
    </label>
  );
}
