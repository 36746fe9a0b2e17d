import { Plus } from "@/components/ui/icons";

type PhrasesProps = { label: string; phrases: readonly string[]; chosen: string[] };

/** Ready phrases as chips. Check boxes underneath: one tap adds the phrase, without any script. */
export function Phrases({ label, phrases, chosen }: PhrasesProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {phrases.map((phrase) => (
          <label
            key={phrase}
            className="relative inline-flex min-h-11 items-center gap-1.5 rounded-full border border-control bg-card px-3.5 text-sm outline-offset-2 has-checked:border-leaf has-checked:bg-leaf-soft has-checked:font-semibold has-checked:text-leaf-ink has-focus-visible:outline-2 has-focus-visible:outline-ink"
          >
            <input
              type="checkbox"
              name="phrase"
              value={phrase}
              defaultChecked={chosen.includes(phrase)}
              className="peer sr-only"
            />
            <Plus className="size-4 shrink-0 transition-transform peer-checked:rotate-45" />
            {phrase}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
