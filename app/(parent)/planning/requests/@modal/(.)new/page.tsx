import { ChangeDialog } from "@/components/care-request/change-dialog";
import { requireParent } from "@/lib/family/parent-context";
import { askForCareChangeAction } from "../../actions";

type NewCareChangeProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewCareChangeModal({ searchParams }: NewCareChangeProps) {
  const [parent, wish] = await Promise.all([requireParent(), searchParams]);
  return <ChangeDialog parent={parent} action={askForCareChangeAction} wish={wish} />;
}
