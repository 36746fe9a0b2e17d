import { TriangleAlert } from "lucide-react";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import type { FamilyFile } from "@/lib/family/family-file";
import type { Messages } from "@/lib/i18n/catalogue";

type HealthCardProps = { health: FamilyFile["health"]; t: Messages["families"] };

export function HealthCard({ health, t }: HealthCardProps) {
  return (
    <Card heading={t.health}>
      <dl className="grid gap-3">
        <div>
          <dt className="text-sm text-soft">{t.allergies}</dt>
          <dd className="mt-1 flex flex-wrap gap-2">
            {health.allergies.length === 0 ? t.noAllergies : null}
            {health.allergies.map((allergy) => (
              <Chip key={allergy} icon={TriangleAlert} tone="sun">
                {allergy}
              </Chip>
            ))}
          </dd>
        </div>
        <div>
          <dt className="text-sm text-soft">{t.diet}</dt>
          <dd>{health.diet || t.noDiet}</dd>
        </div>
        {health.remarks ? (
          <div>
            <dt className="text-sm text-soft">{t.remarks}</dt>
            <dd className="whitespace-pre-line">{health.remarks}</dd>
          </div>
        ) : null}
      </dl>
    </Card>
  );
}
