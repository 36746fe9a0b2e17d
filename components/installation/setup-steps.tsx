import { clsx } from "clsx";
import { Chip } from "@/components/ui/chip";
import { CircleCheck } from "@/components/ui/icons";
import { type SetupStep, setupSteps } from "@/lib/installation/steps";
import type { setup } from "@/lib/texts/setup";

type SetupStepsProps = { next: SetupStep | null; done: readonly SetupStep[]; t: (typeof setup)["nl"] };

/** What is done, what is now, and what is still to come. */
export function SetupSteps({ next, done, t }: SetupStepsProps) {
  return (
    <ol className="grid gap-2">
      {setupSteps.map((step, index) => (
        <li
          key={step}
          aria-current={step === next ? "step" : undefined}
          className={clsx(
            "flex min-h-12 flex-wrap items-center justify-between gap-2 rounded-md border px-4 py-2",
            step === next ? "border-leaf bg-leaf-soft" : "border-line bg-card",
          )}
        >
          <span>
            <span className="text-sm text-soft">{t.stepOf(index + 1, setupSteps.length)}</span>{" "}
            <span className="font-semibold">{t.steps[step]}</span>
          </span>
          {done.includes(step) ? (
            <Chip icon={CircleCheck} tone="leaf">
              {t.done}
            </Chip>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
