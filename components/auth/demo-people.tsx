"use client";

import { Face } from "@/components/ui/face";
import { ActionForm } from "@/components/ui/form";
import { FormWaiting } from "@/components/ui/waiting";
import type { FormAction } from "@/lib/web/form-action";

export type DemoChoice = { personId: string; name: string; sub: string };

type DemoPeopleProps = { action: FormAction; people: DemoChoice[]; next?: string };

/** One tap per person; on a demo server only. */
export function DemoPeople({ action, people, next }: DemoPeopleProps) {
  return (
    <ActionForm action={action} className="gap-1!">
      {() => (
        <>
          {next ? <input type="hidden" name="next" value={next} /> : null}
          {people.map((person) => (
            <button
              key={person.personId}
              type="submit"
              name="personId"
              value={person.personId}
              className="-mx-2 flex min-h-11 items-center gap-3 rounded-md px-2 py-1.5 text-left hover:bg-paper"
            >
              <Face name={person.name} size="s" />
              <span className="min-w-0">
                <span className="block font-semibold">{person.name}</span>
                <span className="block text-sm text-soft">{person.sub}</span>
              </span>
            </button>
          ))}
          <FormWaiting />
        </>
      )}
    </ActionForm>
  );
}
