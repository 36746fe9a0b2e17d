import { clsx } from "clsx";
import type { ImportView } from "@/lib/import/queries";
import type { importWork } from "@/lib/texts/import-work";

const steps = ["map", "check", "done"] as const satisfies readonly ImportView["step"][];

/** Where a file stands on its way in. */
export function ImportSteps({ now, t }: { now: ImportView["step"]; t: (typeof importWork)["nl"] }) {
  return (
    <ol aria-label={t.steps} className="mb-4 flex flex-wrap gap-2">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={step === now ? "step" : undefined}
          className={clsx(
            "rounded-md border px-3 py-1.5",
            step === now ? "border-leaf bg-leaf-soft text-leaf-ink" : "border-line bg-card",
          )}
        >
          <span className="text-sm">{t.stepOf(index + 1, steps.length)}</span>{" "}
          <span className="font-semibold">{t.step[step]}</span>
        </li>
      ))}
    </ol>
  );
}
