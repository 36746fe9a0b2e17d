import type { Metadata } from "next";
import { ChangeDialog } from "@/components/care-request/change-dialog";
import { requireParent } from "@/lib/family/parent-context";
import { careChanges } from "@/lib/texts/care-changes";
import { askForCareChangeAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireParent();
  return { title: careChanges[actor.language].ask };
}

export default async function NewCareChangePage({ searchParams }: PageProps<"/planning/requests/new">) {
  const [parent, wish] = await Promise.all([requireParent(), searchParams]);
  return <ChangeDialog parent={parent} action={askForCareChangeAction} wish={wish} />;
}
